package fr.passerelle.sdk.amsn.rule.visit;

import fr.passerelle.sdk.amsn.rule.AbsenceCause;
import fr.passerelle.sdk.amsn.rule.IssueOfProlongedStop;
import fr.passerelle.sdk.amsn.rule.RuleAssumptions;
import fr.passerelle.sdk.amsn.rule.internal.Law;
import fr.passerelle.sdk.rule.DatedRule;
import fr.passerelle.sdk.rule.DatedValue;
import fr.passerelle.sdk.rule.DatedValues;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.LegalBasis;
import fr.passerelle.sdk.rule.NoValueAtDateException;
import fr.passerelle.sdk.rule.internal.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Visits around the return from an absence, by the law of the day on which the stop began
 * (2022-03-31 / 2022-04-01) or was issued (2026-06-14 / 2026-06-15). The return visit is due from
 * 30 or 60 days <i>on</i>, the pre-return visit after <i>more than</i> 30: no comparator is shared.
 */
public final class ReturnRule implements DatedRule<AbsenceFacts> {
  /** Code of the finding that an absence calls for no return visit. */
  static final String NOT_REQUIRED = "return-visit-not-required";

  private static final String ID = "A-30";
  private static final Findings FINDINGS = Law.findings(ID);
  private static final DatedValues<Integer> NON_OCCUPATIONAL =
      Law.counts("return.non-occupational.days");
  private static final DatedValues<Integer> ACCIDENT = Law.counts("return.accident.days");
  private static final DatedValues<Integer> WITHIN = Law.counts("return.visit-within.days");
  private static final DatedValues<Integer> EXEMPTION_WINDOW =
      Law.counts("return.exemption.window.days");
  private static final DatedValues<Integer> SHORT_ACCIDENT = Law.counts("return.short-accident");

  private final RuleAssumptions assumptions;
  private final PreReturn preReturn;

  /** Makes the rule with every assumption at its default. */
  public ReturnRule() {
    this(RuleAssumptions.standard());
  }

  /**
   * Makes the rule.
   *
   * @param assumptions how the questions are answered that no text answers
   */
  public ReturnRule(RuleAssumptions assumptions) {
    this.assumptions = assumptions;
    this.preReturn = new PreReturn(assumptions, FINDINGS);
  }

  @Override
  public String id() {
    return ID;
  }

  /**
   * Says which visits an absence calls for, and who tells whom.
   *
   * @param facts the absence
   * @param date the day on which the question is asked
   * @return codes: {@code pre-return-visit-open}, {@code inform-worker-of-pre-return}, {@code
   *     pre-return-information}, {@code liaison-meeting-open}; {@code return-due}, {@code
   *     return-overdue}, {@code return-late}, {@code seize-service}; {@code
   *     return-visit-not-required}, {@code return-visit-exempted}, {@code
   *     inform-doctor-of-short-stop}; {@code return-visit-expected}, {@code length-unknown}
   * @throws NoValueAtDateException for a stop begun before 2017
   * @throws IllegalArgumentException when there is no stop, or a day between two of them
   */
  @Override
  public List<Finding> apply(AbsenceFacts facts, LocalDate date) {
    List<Finding> findings = new ArrayList<>(remarks(facts, date));
    due(facts, date).ifPresent(visit -> findings.add(0, visit.getFinding()));
    return List.copyOf(findings);
  }

  /**
   * Gives the return visit that is due.
   *
   * @param facts the absence
   * @param date the day on which the question is asked
   * @return empty when none is required, when it was held, and while the end is not known
   */
  public Optional<DueVisit> due(AbsenceFacts facts, LocalDate date) {
    return returnVisit(facts, date) instanceof ReturnVisit.Required required
            && facts.getReturnVisitOn().isEmpty()
        ? Optional.of(
            Due.by(
                    VisitKind.RETURN,
                    required.latest(),
                    "The service examines the worker on the day of the return, at the latest"
                        + " within eight days.",
                    required.basis())
                .from(required.returnDay())
                .reserving(required.reservations())
                .at(date, assumptions.getWarningMonths(), FINDINGS))
        : Optional.empty();
  }

  /**
   * Decides whether a return visit is required.
   *
   * @param facts the absence
   * @param date the day on which the question is asked; it counts while the end is not known
   * @return required, not required, or not decided yet
   */
  public ReturnVisit returnVisit(AbsenceFacts facts, LocalDate date) {
    AbsenceSpan span = new AbsenceSpan(facts);
    DatedValue<Integer> within = WITHIN.at(span.firstDay());
    LocalDate issue = span.issue(assumptions.getIssueOfProlongedStop());
    LegalBasis basis = EXEMPTION_WINDOW.find(issue).map(DatedValue::basis).orElseGet(within::basis);
    boolean longEnough = span.days(date) >= threshold(facts.getCause(), span.firstDay());
    Optional<LocalDate> returnDay = span.returnDay();
    if (returnDay.isEmpty()) {
      return new ReturnVisit.Undecided(longEnough, basis, List.of());
    }
    if (!longEnough) {
      return new ReturnVisit.NotRequired(false, basis, List.of());
    }
    Answer exempted = exempted(facts, returnDay.get());
    List<String> reservations = reservations(span, exempted);
    return exempted == Answer.YES && EXEMPTION_WINDOW.find(issue).isPresent()
        ? new ReturnVisit.NotRequired(true, basis, reservations)
        : new ReturnVisit.Required(
            returnDay.get(), returnDay.get().plusDays(within.value()), basis, reservations);
  }

  /** Everything but the visit itself. */
  List<Finding> remarks(AbsenceFacts facts, LocalDate date) {
    AbsenceSpan span = new AbsenceSpan(facts);
    ReturnVisit visit = returnVisit(facts, date);
    List<Finding> findings = new ArrayList<>();
    if (visit instanceof ReturnVisit.Required required) {
      required(facts, required, date).ifPresent(findings::add);
    } else if (visit instanceof ReturnVisit.NotRequired notRequired) {
      findings.add(notRequired(notRequired));
      shortAccident(facts, span, notRequired).ifPresent(findings::add);
    } else {
      findings.add(undecided((ReturnVisit.Undecided) visit));
    }
    findings.addAll(preReturn.apply(facts, span, date));
    return findings;
  }

  /** Whether the stop is of a law that these rules cover. */
  static boolean covers(AbsenceFacts facts) {
    return WITHIN.find(facts.getStops().get(0).firstDay()).isPresent();
  }

  private static int threshold(AbsenceCause cause, LocalDate begun) {
    return switch (cause) {
      case MATERNITY, OCCUPATIONAL_DISEASE -> 0;
      case WORK_ACCIDENT -> ACCIDENT.at(begun).value();
      case NON_OCCUPATIONAL -> NON_OCCUPATIONAL.at(begun).value();
    };
  }

  /** Whether a pre-return visit would save the return visit, were the stop of the new law. */
  private static Answer exempted(AbsenceFacts facts, LocalDate returnDay) {
    if (facts.getPreReturnVisit().isEmpty() || facts.isReturnVisitRequested()) {
      return Answer.NO;
    }
    PreReturnVisit visit = facts.getPreReturnVisit().get();
    int window = EXEMPTION_WINDOW.all().get(0).value();
    boolean recent =
        visit.heldOn().isBefore(returnDay) && !visit.heldOn().isBefore(returnDay.minusDays(window));
    return recent ? visit.noMeasureNeeded() : Answer.NO;
  }

  private List<String> reservations(AbsenceSpan span, Answer exempted) {
    IssueOfProlongedStop which = assumptions.getIssueOfProlongedStop();
    List<String> reservations = new ArrayList<>();
    if (exempted == Answer.NO) {
      return reservations;
    }
    boolean byFirst = isNewLaw(span.issue(IssueOfProlongedStop.FIRST_STOP));
    boolean byLast = isNewLaw(span.issue(IssueOfProlongedStop.LAST_PROLONGATION));
    if (exempted == Answer.UNKNOWN && isNewLaw(span.issue(which))) {
      reservations.add(
          "What the doctor concluded in the pre-return visit is not known: without a measure the"
              + " return visit may be left out.");
    }
    if (byFirst != byLast) {
      reservations.add(
          "Décret 2026-503 does not say which issue counts when a prolongation issued since"
              + " 2026-06-15 extends an older stop; here "
              + (which == IssueOfProlongedStop.FIRST_STOP
                  ? "that of the first stop does."
                  : "that of the last prolongation does."));
    }
    if (!span.issueIsKnown(which)) {
      reservations.add("The day of issue is not known; the first day of the stop was taken.");
    }
    return reservations;
  }

  private static boolean isNewLaw(LocalDate issue) {
    return EXEMPTION_WINDOW.find(issue).isPresent();
  }

  private static Optional<Finding> required(
      AbsenceFacts facts, ReturnVisit.Required required, LocalDate date) {
    Optional<LocalDate> held = facts.getReturnVisitOn();
    if (held.isPresent()) {
      return held.filter(day -> day.isAfter(required.latest()) && !day.isAfter(date))
          .map(
              day ->
                  FINDINGS
                      .warning(
                          "return-late",
                          "The return visit was held more than eight days after the return.",
                          required.basis())
                      .toBuilder()
                      .until(required.latest())
                      .build());
    }
    return facts.isServiceSeized()
        ? Optional.empty()
        : Optional.of(
            FINDINGS.warning(
                "seize-service",
                "The employer seizes the service as soon as it knows the end of the absence.",
                required.basis()));
  }

  private static Finding notRequired(ReturnVisit.NotRequired visit) {
    Finding finding =
        visit.exempted()
            ? FINDINGS.info(
                "return-visit-exempted",
                "A pre-return visit within thirty days before the return concluded that no measure"
                    + " is needed: no return visit unless the doctor, the employer or the worker"
                    + " asks for it.",
                visit.basis())
            : FINDINGS.info(
                NOT_REQUIRED, "The absence is too short for a return visit.", visit.basis());
    return finding.toBuilder().addAllReservations(visit.reservations()).build();
  }

  private static Optional<Finding> shortAccident(
      AbsenceFacts facts, AbsenceSpan span, ReturnVisit.NotRequired visit) {
    boolean applies =
        facts.getCause() == AbsenceCause.WORK_ACCIDENT
            && !visit.exempted()
            && !facts.isDoctorInformed();
    return SHORT_ACCIDENT
        .find(span.firstDay())
        .filter(value -> applies)
        .map(
            value ->
                FINDINGS.warning(
                    "inform-doctor-of-short-stop",
                    "The employer tells the doctor of a short stop after a work accident.",
                    value.basis()));
  }

  private static Finding undecided(ReturnVisit.Undecided visit) {
    return visit.required()
        ? FINDINGS.info(
            "return-visit-expected",
            "A return visit will be required; the end of the absence is not known.",
            visit.basis())
        : FINDINGS.info(
            "length-unknown",
            "The end of the absence is not known: whether a return visit is required depends on"
                + " it.",
            visit.basis());
  }
}
