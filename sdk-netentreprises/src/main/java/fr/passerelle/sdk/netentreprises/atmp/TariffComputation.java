package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.netentreprises.atmp.internal.Law;
import fr.passerelle.sdk.netentreprises.atmp.internal.Tariffs;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.LegalBasis;
import fr.passerelle.sdk.rule.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rate of one establishment, once its mode is known. */
record TariffComputation(
    TariffFacts facts,
    LocalDate date,
    TariffMode mode,
    Optional<MixedFraction> fraction,
    boolean limited,
    Optional<RateCap> cap) {

  Optional<BigDecimal> rate(List<Finding> findings) {
    Optional<BigDecimal> collective = mode == TariffMode.INDIVIDUAL ? none() : collective();
    Optional<BigDecimal> individual =
        mode == TariffMode.COLLECTIVE ? none() : facts.getIndividualRate();
    if (mode != TariffMode.COLLECTIVE && individual.isEmpty()) {
      findings.add(
          TariffRule.FINDINGS.warning(
              "individual-rate-unknown",
              "The individual net rate is not given: the rate cannot be computed.",
              Law.article("D242-6-9")));
    }
    if (mode != TariffMode.INDIVIDUAL && collective.isEmpty()) {
      findings.add(
          TariffRule.FINDINGS.warning(
              "collective-rate-unknown",
              "The collective rate of this risk code and day is not known here: give it.",
              Tariffs.basis(date)));
    }
    return switch (mode) {
      case COLLECTIVE -> collective.map(rate -> plain(rate, findings));
      case INDIVIDUAL ->
          individual
              .map(rate -> plain(rate, findings))
              .map(rate -> rate.setScale(decimals(), rounding()));
      case MIXED ->
          fraction(findings)
              .flatMap(
                  share ->
                      individual.flatMap(
                          own -> collective.map(all -> mixed(share, own, all, findings))));
    };
  }

  /** A collective rate keeps the decimals it was published with: two codes have four. */
  private BigDecimal plain(BigDecimal rate, List<Finding> findings) {
    boolean inside = cap.filter(c -> !within(c, rate)).isEmpty();
    return told(
        inside ? rate : cap.orElseThrow().limit(rate, decimals(), rounding()), inside, findings);
  }

  private Optional<MixedFraction> fraction(List<Finding> findings) {
    if (fraction.isEmpty()) {
      findings.add(
          TariffRule.FINDINGS.warning(
              "fraction-unknown",
              "The formula of the fraction does not reach this headcount: the rate cannot be"
                  + " computed.",
              TariffRule.thresholds(facts)));
    }
    return fraction;
  }

  private BigDecimal mixed(
      MixedFraction share, BigDecimal own, BigDecimal all, List<Finding> findings) {
    if (facts.getAssumptions().getCappedRate() == CappedRate.INDIVIDUAL_RATE) {
      BigDecimal limitedOwn = cap.map(c -> own.max(c.lowest()).min(c.highest())).orElse(own);
      BigDecimal rate = share.mix(limitedOwn, all, decimals(), rounding());
      return told(rate, limitedOwn.compareTo(own) == 0, findings);
    }
    BigDecimal rate = share.mix(own, all, decimals(), rounding());
    BigDecimal kept = cap.map(c -> c.limit(rate, decimals(), rounding())).orElse(rate);
    return told(kept, kept.compareTo(rate) == 0, findings);
  }

  private BigDecimal told(BigDecimal rate, boolean inside, List<Finding> findings) {
    LegalBasis formula =
        mode == TariffMode.MIXED
            ? Law.values("fraction." + facts.getScheme().key() + ".slope").at(date).basis()
            : mode == TariffMode.INDIVIDUAL ? Law.article("D242-6-9") : Tariffs.basis(date);
    Finding.Builder finding =
        TariffRule.FINDINGS.of(Severity.INFO, "rate", "The net rate on this day.", formula);
    if (mode == TariffMode.MIXED) {
      finding.addReservations(TariffRule.ROUNDING);
    }
    if (mode != TariffMode.INDIVIDUAL && facts.getCollectiveRate().isPresent()) {
      finding.addReservations("The collective rate is the caller's.");
    } else if (mode != TariffMode.INDIVIDUAL) {
      Tariffs.staleness(date).ifPresent(finding::addReservations);
    }
    if (limited && cap.isEmpty()) {
      finding.addReservations("No previous rate is given: its limits are not applied.");
    }
    findings.add(finding.build());
    if (!inside) {
      findings.add(limitedFinding());
    }
    return rate;
  }

  private Finding limitedFinding() {
    List<LegalBasis> bases = new ArrayList<>(List.of(Law.article("D242-6-15")));
    if (facts.getScheme().isAlsaceMoselle()) {
      bases.add(Law.article("D242-38"));
    }
    Finding.Builder finding =
        TariffRule.FINDINGS
            .of(
                Severity.INFO,
                "rate-limited",
                "The rate is held at a limit after the previous one.",
                bases)
            .addReservations(TariffRule.ROUNDING);
    if (mode == TariffMode.MIXED) {
      finding.addReservations(
          "Whether the limits apply before or after the rates are mixed no text that we read"
              + " says.");
    }
    return finding.build();
  }

  private Optional<BigDecimal> collective() {
    if (facts.getCollectiveRate().isPresent() || facts.getScheme().isAlsaceMoselle()) {
      return facts.getCollectiveRate();
    }
    return facts
        .getRiskCode()
        .flatMap(code -> CollectiveRates.find(code, date))
        .map(CollectiveRate::rate);
  }

  private static boolean within(RateCap cap, BigDecimal rate) {
    return rate.compareTo(cap.lowest()) >= 0 && rate.compareTo(cap.highest()) <= 0;
  }

  private int decimals() {
    return Law.count("net.decimals", date);
  }

  private RoundingMode rounding() {
    return facts.getAssumptions().getRounding();
  }

  private static Optional<BigDecimal> none() {
    return Optional.empty();
  }
}
