package fr.passerelle.sdk.amsn.rule;

import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.amsn.rule.internal.Law;
import fr.passerelle.sdk.amsn.rule.internal.Minority;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.rule.DatedRule;
import fr.passerelle.sdk.rule.DatedValues;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.LegalBasis;
import fr.passerelle.sdk.rule.NoValueAtDateException;
import fr.passerelle.sdk.rule.Severity;
import fr.passerelle.sdk.rule.internal.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Monitoring category of a post and its holder: SIR when a trigger of R4624-23 applies, else
 * SIA when a ground of R4624-17 was declared or the holder is a night worker, else SI.
 *
 * <p>Before 2017-01-01 another regime held (<i>surveillance médicale renforcée</i>), which this
 * rule does not cover.
 */
public final class MonitoringCategoryRule implements DatedRule<MonitoringFacts> {
  private static final String ID = "A-27";
  private static final Findings FINDINGS = Law.findings(ID);
  private static final DatedValues<Integer> SIMPLE = Law.counts("si");
  private static final DatedValues<Integer> ADAPTED = Law.counts("sia");

  private final RuleAssumptions assumptions;

  /** Makes the rule with every assumption at its default. */
  public MonitoringCategoryRule() {
    this(RuleAssumptions.standard());
  }

  /**
   * Makes the rule.
   *
   * @param assumptions how the questions are answered that no text answers
   */
  public MonitoringCategoryRule(RuleAssumptions assumptions) {
    this.assumptions = assumptions;
  }

  @Override
  public String id() {
    return ID;
  }

  /**
   * Says why a post is in its category.
   *
   * @param facts the post and its holder
   * @param date the date of the assessment
   * @return codes: {@code reinforced-}<i>exposure</i>, {@code
   *     reinforced-other-aptitude-examination}, {@code reinforced-added-by-employer}, {@code
   *     reinforced-found-on-risk-post}, {@code adapted-declared}, {@code adapted-night-work},
   *     {@code adapted-minor}, {@code simple}; {@code attestation-instead}; {@code
   *     lead-measure-missing}, {@code handled-load-missing}, {@code handled-load-sex-missing},
   *     {@code handled-load-of-men}, {@code handled-load-beyond-bound}, {@code age-uncertain};
   *     {@code declared-lower}, {@code declared-higher}, {@code declared-unknown}
   */
  @Override
  public List<Finding> apply(MonitoringFacts facts, LocalDate date) {
    return assess(facts, date).getFindings();
  }

  /**
   * Gives the category with its reasons.
   *
   * @param facts the post and its holder
   * @param date the date of the assessment
   * @return the category
   * @throws NoValueAtDateException before 2017-01-01
   */
  public MonitoringAssessment assess(MonitoringFacts facts, LocalDate date) {
    LegalBasis simple = SIMPLE.at(date).basis();
    ReinforcedTriggers triggers = new ReinforcedTriggers(facts, date, assumptions, FINDINGS);
    List<Finding> findings = new ArrayList<>(triggers.reasons());
    MonitoringCategory category = MonitoringCategory.SIR;
    if (!triggers.any()) {
      adapted(facts, date, findings);
      category = findings.isEmpty() ? MonitoringCategory.SI : MonitoringCategory.SIA;
    }
    if (findings.isEmpty()) {
      findings.add(FINDINGS.info("simple", "No risk and no ground was given.", simple));
    }
    compare(facts, category, triggers.certain(), findings).ifPresent(findings::add);
    findings.addAll(triggers.remarks());
    return MonitoringAssessment.builder()
        .category(category)
        .certain(triggers.certain())
        .reinforcing(triggers.reinforcing())
        .reinforcedByLawSince(triggers.since())
        .findings(findings)
        .build();
  }

  private void adapted(MonitoringFacts facts, LocalDate date, List<Finding> findings) {
    LegalBasis basis = ADAPTED.at(date).basis();
    if (facts.isAdaptedGroundDeclared() || declares(facts, MonitoringCategory.SIA)) {
      findings.add(
          FINDINGS.info(
              "adapted-declared",
              "Adapted monitoring was declared; its ground is neither asked nor kept.",
              basis));
    }
    if (facts.isNightWorker()) {
      findings.add(FINDINGS.info("adapted-night-work", "The holder is a night worker.", basis));
    }
    if (assumptions.isMinorAdapted() && isMinor(facts, date)) {
      findings.add(
          FINDINGS
              .of(Severity.INFO, "adapted-minor", "The holder is under eighteen.", basis)
              .addReservations(
                  "R4624-17 does not name workers under eighteen; that the service files them as"
                      + " adapted is the caller's statement.")
              .build());
    }
  }

  private static boolean isMinor(MonitoringFacts facts, LocalDate date) {
    return facts
        .getBirthDate()
        .filter(birth -> Minority.on(birth, date) == Minority.MINOR)
        .isPresent();
  }

  /** Compares with the roster; an adapted ground may hide behind a declared SIR and is not seen. */
  private static Optional<Finding> compare(
      MonitoringFacts facts, MonitoringCategory category, boolean certain, List<Finding> reasons) {
    Optional<OpenCode<MonitoringCategory>> declared = facts.getDeclaredCategory();
    if (declared.isEmpty()) {
      return Optional.empty();
    }
    LegalBasis basis = reasons.get(0).getBasis();
    Optional<MonitoringCategory> known = declared.get().known();
    if (known.isEmpty()) {
      return Optional.of(
          FINDINGS.info(
              "declared-unknown", "The roster holds a category that is not known.", basis));
    }
    int difference = known.get().compareTo(category);
    if (difference < 0) {
      return Optional.of(
          FINDINGS
              .of(
                  Severity.ERROR,
                  "declared-lower",
                  "The roster holds a lower category than the facts give.",
                  basis)
              .build());
    }
    if (difference == 0) {
      return Optional.empty();
    }
    return Optional.of(
        FINDINGS
            .of(
                Severity.WARNING,
                "declared-higher",
                certain
                    ? "The roster holds a higher category than the facts give: reclassify, or give"
                        + " the missing fact."
                    : "The roster holds a higher category than what is known gives.",
                basis)
            .addReservations("A ground of adapted monitoring may stand behind it.")
            .build());
  }

  private static boolean declares(MonitoringFacts facts, MonitoringCategory category) {
    return facts.getDeclaredCategory().filter(code -> code.is(category)).isPresent();
  }
}
