package fr.passerelle.sdk.netentreprises.subsidy;

import fr.passerelle.sdk.netentreprises.atmp.internal.Law;
import fr.passerelle.sdk.netentreprises.subsidy.internal.Conditions;
import fr.passerelle.sdk.netentreprises.subsidy.internal.Judgement;
import fr.passerelle.sdk.rule.DatedRule;
import fr.passerelle.sdk.rule.DatedValue;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.Severity;
import fr.passerelle.sdk.rule.internal.Findings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a request for one subsidy would be open before it is made (N-34), and what it would come
 * to. The caisse decides, within its budget and in order of arrival.
 *
 * <p>Source: L422-5, L221-1-5, arrêté of 9 December 2010, and the conditions of each subsidy.
 */
public final class SubsidyRule implements DatedRule<SubsidyFacts> {
  private static final String ID = "N-34";
  private static final Findings FINDINGS = Law.findings(ID);
  private static final int PERCENT_DIGITS = 2;
  private static final int CENTS = 2;

  private final Subsidy subsidy;

  /**
   * Makes the rule of one subsidy.
   *
   * @param subsidy as it is on the day of the request, see {@link SubsidyCatalogue#find}
   */
  public SubsidyRule(Subsidy subsidy) {
    this.subsidy = subsidy;
  }

  @Override
  public String id() {
    return ID;
  }

  /**
   * Judges each condition.
   *
   * @param facts what is known
   * @param date day of the request
   * @return codes: {@code unmet-}, {@code unknown-} and, for information, {@code assumed-} with the
   *     id of a {@link SubsidyCondition}; {@code not-offered}, {@code reservation-closed}, {@code
   *     other-caisse}, {@code caisse-unknown}, {@code headcount-outside}, {@code kind-not-covered},
   *     {@code terms-unknown}, {@code below-floor}, {@code company-ceiling-reached}; for
   *     information {@code amount}, {@code rate-of-the-caisse}, {@code convention-required}, {@code
   *     limited-budget}
   */
  @Override
  public List<Finding> apply(SubsidyFacts facts, LocalDate date) {
    return assess(facts, date).findings();
  }

  /**
   * Judges each condition and computes the amount.
   *
   * @param facts what is known
   * @param date day of the request
   * @return terms and amount, with the findings of {@link #apply}
   */
  public Eligibility assess(SubsidyFacts facts, LocalDate date) {
    List<Finding> findings = new ArrayList<>();
    period(date, findings);
    caisse(facts, findings);
    Optional<SubsidyTerms> terms = terms(facts, findings);
    Optional<SubsidyAmount> amount = terms.flatMap(one -> amount(one, facts, findings));
    BigDecimal payable = amount.flatMap(SubsidyAmount::payable).orElse(BigDecimal.ZERO);
    Conditions conditions = new Conditions(subsidy, facts, date, payable);
    for (SubsidyCondition condition : subsidy.getConditions()) {
      judge(condition, conditions.judge(condition)).ifPresent(findings::add);
    }
    convention(facts, date, payable).ifPresent(findings::add);
    findings.add(
        FINDINGS.info(
            "limited-budget",
            "The budget is limited; the caisse serves requests in order of arrival.",
            subsidy.getBasis()));
    return new Eligibility(terms, amount, findings);
  }

  private void period(LocalDate date, List<Finding> findings) {
    if (!subsidy.covers(date)) {
      findings.add(
          FINDINGS.error(
              "not-offered", "The subsidy is not offered on this day.", subsidy.getBasis()));
    } else if (subsidy.getReservationUntil().filter(date::isAfter).isPresent()) {
      findings.add(
          FINDINGS
              .of(
                  Severity.ERROR,
                  "reservation-closed",
                  "Money can no longer be reserved.",
                  subsidy.getBasis())
              .until(subsidy.getReservationUntil())
              .build());
    }
  }

  private void caisse(SubsidyFacts facts, List<Finding> findings) {
    if (subsidy.getCaisse().isEmpty()) {
      return;
    }
    if (facts.getCaisse().isEmpty()) {
      findings.add(
          FINDINGS.warning(
              "caisse-unknown", "Only one caisse offers the subsidy.", subsidy.getBasis()));
    } else if (!facts.getCaisse().equals(subsidy.getCaisse())) {
      findings.add(FINDINGS.error("other-caisse", "Another caisse offers it.", subsidy.getBasis()));
    }
  }

  private Optional<SubsidyTerms> terms(SubsidyFacts facts, List<Finding> findings) {
    List<SubsidyTerms> ofKind =
        subsidy.getTerms().stream().filter(terms -> terms.getKind() == facts.getKind()).toList();
    if (subsidy.getTerms().isEmpty()) {
      findings.add(
          FINDINGS.warning(
              "terms-unknown", "What it pays, and to whom, is not known.", subsidy.getBasis()));
    } else if (ofKind.isEmpty()) {
      findings.add(
          FINDINGS.error("kind-not-covered", "It does not pay for this kind.", subsidy.getBasis()));
    }
    boolean branch =
        facts.isBranchAgreement() && ofKind.stream().anyMatch(SubsidyTerms::isBranchAgreement);
    Optional<SubsidyTerms> found =
        ofKind.stream()
            .filter(terms -> terms.isBranchAgreement() == branch)
            .filter(terms -> fits(facts.getHeadcount(), terms))
            .findFirst();
    if (found.isEmpty() && !ofKind.isEmpty()) {
      findings.add(
          FINDINGS.error(
              "headcount-outside",
              "It is for companies of another size.",
              ofKind.get(0).getBasis()));
    }
    return found;
  }

  private static boolean fits(BigDecimal headcount, SubsidyTerms terms) {
    return headcount.compareTo(BigDecimal.valueOf(terms.getHeadcountFrom())) >= 0
        && terms
            .getHeadcountTo()
            .map(last -> headcount.compareTo(BigDecimal.valueOf(last + 1L)) < 0)
            .orElse(true);
  }

  private static Optional<SubsidyAmount> amount(
      SubsidyTerms terms, SubsidyFacts facts, List<Finding> findings) {
    if (terms.getLowestPercent().isPresent()) {
      findings.add(
          FINDINGS.info("rate-of-the-caisse", "The caisse sets the rate.", terms.getBasis()));
      return Optional.empty();
    }
    Optional<BigDecimal> computed =
        terms
            .getFlatAmount()
            .or(
                () ->
                    terms
                        .getPercent()
                        .map(
                            percent ->
                                facts.getExpense().multiply(percent).movePointLeft(PERCENT_DIGITS)))
            .map(sum -> sum.setScale(CENTS, facts.getAssumptions().getRounding()));
    return computed.map(sum -> new SubsidyAmount(sum, payable(sum, terms, facts, findings)));
  }

  private static Optional<BigDecimal> payable(
      BigDecimal computed, SubsidyTerms terms, SubsidyFacts facts, List<Finding> findings) {
    BigDecimal compared = terms.getFloorOn() == FloorOn.INVESTMENT ? facts.getExpense() : computed;
    if (terms.getFloor().filter(floor -> compared.compareTo(floor) < 0).isPresent()) {
      findings.add(
          FINDINGS.error(
              "below-floor",
              terms.getFloorOn() == FloorOn.INVESTMENT
                  ? "The expense is below the floor."
                  : "The subsidy would be below the floor.",
              terms.getBasis()));
      return Optional.empty();
    }
    BigDecimal capped = terms.getCeiling().map(computed::min).orElse(computed);
    Optional<BigDecimal> left =
        terms
            .getCompanyCeiling()
            .flatMap(ceiling -> facts.getAlreadyReceived().map(ceiling::subtract));
    if (left.filter(rest -> rest.signum() <= 0).isPresent()) {
      findings.add(
          FINDINGS.error(
              "company-ceiling-reached",
              "The company had all that the programme pays to one company.",
              terms.getBasis()));
      return Optional.empty();
    }
    Finding.Builder finding =
        FINDINGS.of(
            Severity.INFO,
            "amount",
            "What the subsidy comes to, ceilings applied.",
            terms.getBasis());
    if (terms.getCompanyCeiling().isPresent() && left.isEmpty()) {
      finding.addReservations(
          "What the company already had is not given: its own ceiling is not applied.");
    }
    if (terms.getFlatAmount().isPresent()) {
      finding.addReservations("Whether the flat amount is per person or per year is not known.");
    }
    findings.add(finding.build());
    return Optional.of(left.map(capped::min).orElse(capped).setScale(CENTS));
  }

  private static Optional<Finding> judge(SubsidyCondition condition, Judgement judgement) {
    boolean known = judgement.met().isPresent();
    if (judgement.met().orElse(false)) {
      return judgement
          .reservation()
          .map(
              sentence ->
                  FINDINGS
                      .of(
                          Severity.INFO,
                          "assumed-" + condition.id(),
                          "Met under an assumption: " + condition.description(),
                          condition.basis())
                      .addReservations(sentence)
                      .build());
    }
    Finding.Builder finding =
        FINDINGS.of(
            known ? Severity.ERROR : Severity.WARNING,
            (known ? "unmet-" : "unknown-") + condition.id(),
            (known ? "Not met: " : "Not known: ") + condition.description(),
            condition.basis());
    judgement.reservation().ifPresent(finding::addReservations);
    return Optional.of(finding.build());
  }

  private static Optional<Finding> convention(
      SubsidyFacts facts, LocalDate date, BigDecimal payable) {
    Optional<DatedValue<BigDecimal>> limit = Law.values("subsidy.convention").find(date);
    return limit
        .filter(
            above ->
                facts
                        .getTwelveMonths()
                        .orElse(BigDecimal.ZERO)
                        .add(payable)
                        .compareTo(above.value())
                    > 0)
        .map(
            above ->
                FINDINGS.info(
                    "convention-required",
                    "A convention is signed with the caisse, its essential data published.",
                    above.basis()));
  }
}
