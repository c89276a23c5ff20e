package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.identifier.RiskCode;
import fr.passerelle.sdk.netentreprises.atmp.internal.Law;
import fr.passerelle.sdk.netentreprises.atmp.internal.Tariffs;
import fr.passerelle.sdk.rule.DatedRule;
import fr.passerelle.sdk.rule.DatedValue;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.LegalBasis;
import fr.passerelle.sdk.rule.Severity;
import fr.passerelle.sdk.rule.internal.Findings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a notified rate can be right (N-31): against the published rate of its risk code on its
 * first day, and within what its mode and the previous rate allow. A rate far from the published
 * one is not wrong for that: published rates go from 0.0010 to 99.00. Nothing is refused; what does
 * not fit is a warning, for a person to look at the calculation sheet.
 *
 * <p>Source: yearly tariff arrêtés; D242-6-9, D242-6-13, D242-6-15.
 */
public final class RatePlausibility implements DatedRule<NotifiedRate> {
  private static final String ID = "N-31";
  private static final Findings FINDINGS = Law.findings(ID);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Makes the rule; it has no state. */
  public RatePlausibility() {}

  @Override
  public String id() {
    return ID;
  }

  /**
   * Looks at a notified rate.
   *
   * @param facts the rate
   * @param date the day on which the question is asked; the rate itself is compared with the tariff
   *     of its own first day
   * @return nothing when it fits; codes: {@code rate-not-positive}, {@code rate-above-hundred},
   *     {@code risk-code-malformed}, {@code risk-code-agricultural}, {@code
   *     risk-code-not-notified}, {@code risk-code-unknown}, {@code tariff-unknown}, {@code
   *     no-table-alsace-moselle}, {@code committee-differs}, {@code rate-differs}, {@code
   *     rate-of-another-tariff}, {@code rate-below-minimum}, {@code rate-outside-limits}, {@code
   *     support-individual}, {@code support-rate-differs}, {@code support-rate-unknown}, {@code
   *     newer-tariff}
   */
  @Override
  public List<Finding> apply(NotifiedRate facts, LocalDate date) {
    List<Finding> findings = new ArrayList<>();
    LegalBasis tariff = Tariffs.basis(facts.getEffectiveFrom());
    if (facts.getRate().signum() <= 0) {
      findings.add(FINDINGS.error("rate-not-positive", "The rate is not above zero.", tariff));
    } else if (facts.getRate().compareTo(HUNDRED) > 0) {
      findings.add(FINDINGS.error("rate-above-hundred", "The rate is above 100 per cent.", tariff));
    }
    Optional<RiskCode> code = RiskCode.parse(facts.getRiskCode()).value();
    if (code.isEmpty()) {
      findings.add(
          FINDINGS.warning("risk-code-malformed", "The risk code has no known shape.", tariff));
    } else if (code.get().isAgricultural()) {
      findings.add(
          FINDINGS.info(
              "risk-code-agricultural", "Agricultural rates are not compared here.", tariff));
    } else if (code.get().isNotNotified()) {
      findings.add(
          FINDINGS.warning(
              "risk-code-not-notified",
              "This code stands for a risk code that was not notified yet: it has no rate.",
              tariff));
    } else {
      compare(facts, code.get(), findings);
    }
    newerTariff(facts, date).ifPresent(findings::add);
    return List.copyOf(findings);
  }

  private static void compare(NotifiedRate facts, RiskCode code, List<Finding> findings) {
    LocalDate day = facts.getEffectiveFrom();
    LegalBasis tariff = Tariffs.basis(day);
    Optional<CollectiveRate> published = CollectiveRates.find(code, day);
    if (CollectiveRates.at(day).isEmpty()) {
      findings.add(
          FINDINGS.info(
              "tariff-unknown", "The collective rates of this day are not known here.", tariff));
    } else if (published.isEmpty()) {
      findings.add(
          warning(
              "risk-code-unknown",
              "The risk code is not in the tariff of its first day.",
              tariff,
              Tariffs.staleness(day)));
    }
    published.flatMap(rate -> committee(facts, rate)).ifPresent(findings::add);
    if (facts.isOffice() || code.isOffice()) {
      support(facts, published, findings);
      return;
    }
    if (facts.getScheme().isAlsaceMoselle()) {
      findings.add(
          FINDINGS.info(
              "no-table-alsace-moselle",
              "The collective rates of Alsace-Moselle are not known here.",
              tariff));
    } else {
      published.flatMap(rate -> byMode(facts, rate)).ifPresent(findings::add);
    }
    limits(facts).ifPresent(findings::add);
  }

  private static Optional<Finding> committee(NotifiedRate facts, CollectiveRate published) {
    return facts
        .getTechnicalCommittee()
        .filter(told -> published.committee().length() == 1 && !told.isEmpty())
        .filter(told -> !isCommittee(told, published.committee()))
        .map(
            told ->
                FINDINGS.warning(
                    "committee-differs",
                    "The technical committee is not that of the risk code.",
                    published.basis()));
  }

  /** A committee is written with its letter once or twice. */
  private static boolean isCommittee(String told, String letter) {
    return told.equalsIgnoreCase(letter) || told.equalsIgnoreCase(letter + letter);
  }

  private static Optional<Finding> byMode(NotifiedRate facts, CollectiveRate published) {
    if (facts.getMode().isEmpty()) {
      return Optional.empty();
    }
    return switch (facts.getMode().get()) {
      case COLLECTIVE -> collective(facts, published);
      case MIXED ->
          facts.getFraction().isPresent()
              ? minimum(facts, Optional.of(published))
              : Optional.empty();
      case INDIVIDUAL -> minimum(facts, Optional.empty());
    };
  }

  private static Optional<Finding> collective(NotifiedRate facts, CollectiveRate published) {
    if (facts.getRate().compareTo(published.rate()) == 0) {
      return Optional.empty();
    }
    boolean ofAnother =
        CollectiveRates.history(published.riskCode()).stream()
            .anyMatch(other -> other.rate().compareTo(facts.getRate()) == 0);
    return Optional.of(
        warning(
            ofAnother ? "rate-of-another-tariff" : "rate-differs",
            ofAnother
                ? "The rate is the collective one of another tariff than that of its first day."
                : "The establishment is at the collective rate, and the rate is another one.",
            published.basis(),
            Tariffs.staleness(facts.getEffectiveFrom())));
  }

  /** No rate lies below what it comes to without any claim; limits may hold a rate below that. */
  private static Optional<Finding> minimum(NotifiedRate facts, Optional<CollectiveRate> mixed) {
    LocalDate day = facts.getEffectiveFrom();
    NetRate without = NetRate.of(BigDecimal.ZERO, day, facts.getAssumptions());
    BigDecimal lowest =
        mixed
            .map(
                rate ->
                    facts
                        .getFraction()
                        .orElseThrow()
                        .mix(
                            without.rate(),
                            rate.rate(),
                            without.rate().scale(),
                            facts.getAssumptions().getRounding()))
            .orElse(without.rate());
    boolean held =
        facts
            .getPreviousRate()
            .map(previous -> RateCap.after(previous, day).highest().compareTo(lowest) < 0)
            .orElse(false);
    if (held || facts.getRate().compareTo(lowest) >= 0) {
      return Optional.empty();
    }
    Finding.Builder finding =
        FINDINGS
            .of(
                Severity.WARNING,
                "rate-below-minimum",
                "The rate is below what it comes to without any claim.",
                without.finding().getBasis())
            .addAllFurtherBases(without.finding().getFurtherBases())
            .addAllReservations(without.finding().getReservations());
    if (facts.getPreviousRate().isEmpty()) {
      finding.addReservations("No previous rate is given: its limits may hold the rate lower.");
    }
    return Optional.of(finding.build());
  }

  private static Optional<Finding> limits(NotifiedRate facts) {
    boolean limited =
        facts.getMode().isPresent()
            && (facts.getMode().get() != TariffMode.COLLECTIVE
                || facts.getScheme().isAlsaceMoselle());
    return facts
        .getPreviousRate()
        .filter(previous -> limited)
        .filter(
            previous ->
                !RateCap.after(previous, facts.getEffectiveFrom())
                    .contains(
                        facts.getRate(),
                        Law.count("net.decimals", facts.getEffectiveFrom()),
                        facts.getAssumptions().getRounding()))
        .map(
            previous ->
                FINDINGS
                    .of(
                        Severity.WARNING,
                        "rate-outside-limits",
                        "The rate is outside of the limits after the previous one.",
                        facts.getScheme().isAlsaceMoselle()
                            ? List.of(Law.article("D242-6-15"), Law.article("D242-38"))
                            : List.of(Law.article("D242-6-15")))
                    .addReservations(TariffRule.ROUNDING)
                    .build());
  }

  private static void support(
      NotifiedRate facts, Optional<CollectiveRate> published, List<Finding> findings) {
    LegalBasis basis = Law.article("support-functions");
    if (facts.getMode().filter(mode -> mode == TariffMode.INDIVIDUAL).isPresent()) {
      findings.add(
          FINDINGS.warning(
              "support-individual",
              "Establishments at the individual rate have none of support functions.",
              basis));
    }
    LocalDate day = facts.getEffectiveFrom();
    boolean alsaceMoselle = facts.getScheme().isAlsaceMoselle();
    Optional<DatedValue<BigDecimal>> rate =
        published.flatMap(code -> SupportRate.published(code.isBtp(), alsaceMoselle, day));
    if (rate.isEmpty()) {
      findings.add(
          FINDINGS.info(
              "support-rate-unknown",
              "The rate of support functions on this day is not known here.",
              basis));
    } else if (rate.get().value().compareTo(facts.getRate()) != 0) {
      findings.add(
          warning(
              "support-rate-differs",
              "The rate is not that of support functions on its first day.",
              rate.get().basis(),
              Tariffs.staleness(day)));
    }
  }

  private static Optional<Finding> newerTariff(NotifiedRate facts, LocalDate date) {
    Optional<LocalDate> own = Tariffs.start(facts.getEffectiveFrom());
    return Tariffs.start(date)
        .filter(start -> own.filter(start::isAfter).isPresent())
        .map(
            start ->
                FINDINGS.info(
                    "newer-tariff",
                    "A newer tariff has started since the first day of this rate.",
                    Tariffs.basis(date)));
  }

  private static Finding warning(
      String code, String message, LegalBasis basis, Optional<String> reservation) {
    Finding.Builder finding = FINDINGS.of(Severity.WARNING, code, message, basis);
    reservation.ifPresent(finding::addReservations);
    return finding.build();
  }
}
