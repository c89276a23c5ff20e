package fr.passerelle.sdk.amsn.rule.visit;

import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.amsn.rule.internal.Law;
import fr.passerelle.sdk.rule.DatedRule;
import fr.passerelle.sdk.rule.DatedValue;
import fr.passerelle.sdk.rule.DatedValues;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.LegalBasis;
import fr.passerelle.sdk.rule.Severity;
import fr.passerelle.sdk.rule.internal.Findings;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Exemption from the initial VIP or the aptitude examination because of an earlier one: an
 * earlier visit in the window before the hire (VIP 5 years, adapted 3, examination 2; temporary
 * workers 2; seasonal workers on a risk post 24 months), identical job with equivalent exposure,
 * document held by the professional, no measure nor unfitness in the window. Fixed-term contracts
 * are no exception (R4625-1). The last day of the window is inside.
 */
public final class ExemptionRule implements DatedRule<ExemptionFacts> {
  private static final String ID = "A-29";
  private static final Findings FINDINGS = Law.findings(ID);
  private static final DatedValues<Integer> VIP = Law.counts("exemption.vip.years");

  /** Hires before this day are of a regime that these rules do not cover. */
  static final LocalDate WINDOWS_SINCE = VIP.all().get(0).from();

  private static final DatedValues<Integer> VIP_ADAPTED = Law.counts("exemption.vip.adapted.years");
  private static final DatedValues<Integer> EMA = Law.counts("exemption.ema.years");
  private static final DatedValues<Integer> TEMPORARY_VIP =
      Law.counts("exemption.temporary.vip.years");
  private static final DatedValues<Integer> TEMPORARY_EMA =
      Law.counts("exemption.temporary.ema.years");
  private static final DatedValues<Integer> SEASONAL = Law.counts("exemption.seasonal.months");
  private static final DatedValues<Integer> JOBS = Law.counts("temporary.ema.jobs");

  /** Makes the rule; it has no state. */
  public ExemptionRule() {}

  @Override
  public String id() {
    return ID;
  }

  /**
   * Says whether the first visit may be left out.
   *
   * @param facts the hire and the visit before it
   * @param date the day of the hire selects the law; this one is not looked at
   * @return codes: {@code may-be-exempt} followed by {@code confirm-job}, {@code confirm-exposure},
   *     {@code confirm-document}, {@code confirm-no-measure}, {@code three-jobs}; or {@code
   *     no-earlier-visit}, {@code visit-of-another-kind}, {@code visit-too-old}, {@code
   *     job-differs}, {@code exposure-differs}, {@code document-missing}, {@code
   *     measure-or-unfitness}
   */
  @Override
  public List<Finding> apply(ExemptionFacts facts, LocalDate date) {
    Exemption exemption = exemption(facts);
    if (exemption instanceof Exemption.Possible possible) {
      return Stream.concat(Stream.of(possible.finding()), possible.toConfirm().stream()).toList();
    }
    return ((Exemption.Refused) exemption).reasons();
  }

  /**
   * Says whether the first visit may be left out.
   *
   * @param facts the hire and the visit before it
   * @return possible, to be confirmed by the service, or refused
   */
  public Exemption exemption(ExemptionFacts facts) {
    DatedValue<Integer> value = window(facts).at(facts.getHiredOn());
    LegalBasis basis = value.basis();
    if (facts.getPrior().isEmpty()) {
      return new Exemption.Refused(
          List.of(FINDINGS.info("no-earlier-visit", "There is no earlier visit.", basis)));
    }
    PriorFollowUp prior = facts.getPrior().get();
    Period window =
        facts.getEmployment() == EmploymentKind.SEASONAL
            ? Period.ofMonths(value.value())
            : Period.ofYears(value.value());
    LocalDate until = prior.getHeldOn().plus(window);
    List<Finding> refused = refused(facts, prior, until, basis);
    if (!refused.isEmpty()) {
      return new Exemption.Refused(refused);
    }
    List<LegalBasis> bases =
        facts.getEmployment() == EmploymentKind.ORDINARY
            ? List.of(basis, Law.article("R4625-1"))
            : List.of(basis);
    Finding finding =
        FINDINGS
            .of(
                Severity.INFO,
                "may-be-exempt",
                "The first visit may be left out once the service has confirmed it.",
                bases)
            .until(until)
            .build();
    return new Exemption.Possible(finding, toConfirm(facts, prior, basis));
  }

  private static boolean isExamination(ExemptionFacts facts) {
    return facts.getCategory() == MonitoringCategory.SIR;
  }

  private static DatedValues<Integer> window(ExemptionFacts facts) {
    if (facts.getEmployment().isTemporary()) {
      return isExamination(facts) ? TEMPORARY_EMA : TEMPORARY_VIP;
    }
    if (facts.getEmployment() == EmploymentKind.SEASONAL) {
      return SEASONAL;
    }
    if (isExamination(facts)) {
      return EMA;
    }
    return facts.getCategory() == MonitoringCategory.SIA ? VIP_ADAPTED : VIP;
  }

  private static List<Finding> refused(
      ExemptionFacts facts, PriorFollowUp prior, LocalDate until, LegalBasis basis) {
    List<Finding> refused = new ArrayList<>();
    if (isExamination(facts) ? !prior.getKind().isExamination() : !prior.getKind().isPeriodic()) {
      refused.add(
          FINDINGS.info("visit-of-another-kind", "The earlier visit is of another kind.", basis));
    }
    if (facts.getHiredOn().isAfter(until)) {
      refused.add(
          FINDINGS
              .of(Severity.INFO, "visit-too-old", "The earlier visit is too old.", basis)
              .until(until)
              .build());
    }
    refuse(
        refused,
        prior.getIdenticalJob() == Answer.NO,
        "job-differs",
        "The job is not the same.",
        basis);
    refuse(
        refused,
        prior.getEquivalentExposure() == Answer.NO,
        "exposure-differs",
        "The risks are not equivalent.",
        basis);
    refuse(
        refused,
        prior.getDocumentHeld() == Answer.NO,
        "document-missing",
        "The professional does not hold the last attestation or opinion.",
        basis);
    refuse(
        refused,
        prior.getMeasureOrUnfitness() == Answer.YES,
        "measure-or-unfitness",
        "A measure or an unfitness was pronounced in the window.",
        basis);
    return refused;
  }

  private static void refuse(
      List<Finding> refused, boolean applies, String code, String message, LegalBasis basis) {
    if (applies) {
      refused.add(FINDINGS.info(code, message, basis));
    }
  }

  private static List<Finding> toConfirm(
      ExemptionFacts facts, PriorFollowUp prior, LegalBasis basis) {
    List<Finding> open = new ArrayList<>();
    if (prior.getIdenticalJob() == Answer.UNKNOWN) {
      open.add(FINDINGS.warning("confirm-job", "Confirm that the job is identical.", basis));
    }
    if (prior.getEquivalentExposure() == Answer.UNKNOWN) {
      open.add(
          FINDINGS.warning("confirm-exposure", "Confirm that the risks are equivalent.", basis));
    }
    // Known to the health service only, whatever the caller was told.
    open.add(
        medical(
            "confirm-document",
            "The service confirms that it holds the last attestation or opinion.",
            basis));
    open.add(
        medical(
            "confirm-no-measure",
            "The service confirms that no measure nor unfitness was pronounced in the window.",
            basis));
    if (facts.getEmployment().isTemporary() && isExamination(facts)) {
      LegalBasis jobs = JOBS.at(facts.getHiredOn()).basis();
      open.add(FINDINGS.info("three-jobs", "One examination may cover up to three jobs.", jobs));
    }
    return open;
  }

  private static Finding medical(String code, String message, LegalBasis basis) {
    return FINDINGS
        .of(Severity.INFO, code, message, basis)
        .addReservations("A medical fact: only the service knows it.")
        .build();
  }
}
