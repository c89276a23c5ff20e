package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.identifier.RiskCode;
import fr.passerelle.sdk.netentreprises.atmp.internal.Law;
import fr.passerelle.sdk.rule.DatedRule;
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
 * Tarification of an establishment (N-30): mode by headcount, fraction of the individual rate, net
 * rate within the limits after the previous one. New establishments and some risk codes are at the
 * collective rate whatever the headcount. Source: D242-6-2, -13, -14, -15, -17; in Alsace-Moselle
 * D242-37 and -38.
 */
public final class TariffRule implements DatedRule<TariffFacts> {
  static final String ID = "N-30";
  static final String ROUNDING = "How the rate is rounded no text that we read says.";

  static final Findings FINDINGS = Law.findings(ID);

  /** Makes the rule; it has no state. */
  public TariffRule() {}

  @Override
  public String id() {
    return ID;
  }

  /**
   * Says how the rate is set and what it comes to.
   *
   * @param facts the establishment
   * @param date a day on which the rate applies
   * @return codes: {@code mode-collective}, {@code mode-mixed}, {@code mode-individual}, {@code
   *     new-establishment}, {@code not-new}, {@code always-collective}, {@code mode-held}; {@code
   *     rate}, {@code rate-limited}, {@code individual-rate-unknown}, {@code
   *     collective-rate-unknown}, {@code fraction-unknown}
   */
  @Override
  public List<Finding> apply(TariffFacts facts, LocalDate date) {
    return assess(facts, date).findings();
  }

  /**
   * Says how the rate is set and what it comes to.
   *
   * @param facts the establishment
   * @param date a day on which the rate applies
   * @return mode, fraction, limits and rate, with the findings of {@link #apply}
   * @throws fr.passerelle.sdk.rule.NoValueAtDateException before the formulas that the SDK knows
   */
  public Tariff assess(TariffFacts facts, LocalDate date) {
    List<Finding> findings = new ArrayList<>();
    TariffMode mode = mode(facts, date, findings);
    // Held in the mixed mode by the caller, a headcount beyond its thresholds has no fraction.
    Optional<MixedFraction> fraction =
        mode == TariffMode.MIXED
                && byHeadcount(facts.getHeadcount(), facts.getScheme(), date) == mode
            ? Optional.of(MixedFraction.of(facts.getHeadcount(), facts.getScheme(), date))
            : Optional.empty();
    boolean limited = mode != TariffMode.COLLECTIVE || facts.getScheme().isAlsaceMoselle();
    Optional<RateCap> cap =
        limited
            ? facts.getPreviousRate().map(previous -> RateCap.after(previous, date))
            : Optional.empty();
    Optional<BigDecimal> rate =
        new TariffComputation(facts, date, mode, fraction, limited, cap).rate(findings);
    return new Tariff(mode, fraction, cap, rate, findings);
  }

  /**
   * The mode that the headcount alone leads to.
   *
   * @param headcount headcount of the company, see {@link Headcounts}
   * @param scheme thresholds of the establishment
   * @param date the date whose law applies
   * @return the mode
   * @throws fr.passerelle.sdk.rule.NoValueAtDateException before 2017
   */
  public static TariffMode byHeadcount(BigDecimal headcount, TariffScheme scheme, LocalDate date) {
    if (headcount.compareTo(Law.value("threshold.individual." + scheme.key(), date)) >= 0) {
      return TariffMode.INDIVIDUAL;
    }
    return headcount.compareTo(Law.value("threshold.mixed." + scheme.key(), date)) >= 0
        ? TariffMode.MIXED
        : TariffMode.COLLECTIVE;
  }

  private static TariffMode mode(TariffFacts facts, LocalDate date, List<Finding> findings) {
    Optional<Finding> exception = isNew(facts, date, findings).or(() -> alwaysCollective(facts));
    if (exception.isPresent()) {
      findings.add(exception.get());
      return TariffMode.COLLECTIVE;
    }
    TariffMode found = byHeadcount(facts.getHeadcount(), facts.getScheme(), date);
    TariffMode mode = facts.getHeldMode().orElse(found);
    List<LegalBasis> bases = new ArrayList<>(List.of(thresholds(facts), Law.article("R130-1")));
    LegalBasis oneHeadcount = Law.article("one-headcount");
    if (oneHeadcount.isInForceAt(date)) {
      bases.add(oneHeadcount);
    }
    if (mode != found) {
      findings.add(
          FINDINGS
              .of(
                  Severity.INFO,
                  "mode-held",
                  "The headcount alone would lead to another mode.",
                  Law.article("L130-1-II"))
              .addReservations(
                  "That the five-year rule applies to these thresholds is the caller's word.")
              .build());
    }
    findings.add(
        FINDINGS
            .of(Severity.INFO, code(mode), "The mode follows the headcount of the company.", bases)
            .build());
    return mode;
  }

  private static Optional<Finding> isNew(
      TariffFacts facts, LocalDate date, List<Finding> findings) {
    LegalBasis basis = Law.article("D242-6-17");
    Optional<LocalDate> last =
        facts
            .getCreatedOn()
            .map(
                created ->
                    LocalDate.of(
                        created.getYear() + Law.count("new-establishment.years", date), 12, 31))
            .filter(end -> !date.isAfter(end));
    if (last.isPresent() && facts.getTakeover().filter(Takeover::isContinuation).isPresent()) {
      findings.add(
          FINDINGS.info(
              "not-new",
              "Same activity, same means and at least half of the staff: it does not count as new.",
              basis));
      return Optional.empty();
    }
    return last.map(
        end ->
            FINDINGS
                .of(
                    Severity.INFO,
                    "new-establishment",
                    "The collective rate in the year of creation and the two that follow.",
                    basis)
                .until(end)
                .build());
  }

  private static Optional<Finding> alwaysCollective(TariffFacts facts) {
    return facts
        .getRiskCode()
        .filter(
            code ->
                facts.getAssumptions().getAlwaysCollective().contains(RiskCode.of(code.baseCode())))
        .map(
            code ->
                FINDINGS
                    .of(
                        Severity.INFO,
                        "always-collective",
                        "The activity is at the collective rate whatever the headcount.",
                        Law.article("D242-6-14"))
                    .addReservations(
                        "The list of these activities is that of the open data of 2018, or the"
                            + " caller's.")
                    .build());
  }

  static LegalBasis thresholds(TariffFacts facts) {
    return Law.article(facts.getScheme().isAlsaceMoselle() ? "D242-37" : "D242-6-2");
  }

  private static String code(TariffMode mode) {
    return switch (mode) {
      case COLLECTIVE -> "mode-collective";
      case MIXED -> "mode-mixed";
      case INDIVIDUAL -> "mode-individual";
    };
  }
}
