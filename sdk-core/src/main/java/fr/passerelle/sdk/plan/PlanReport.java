package fr.passerelle.sdk.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plan, and what became of it, as a person reads it: no name, no number, no date of birth.
 * Subjects to whom nothing is done are counted and not listed.
 *
 * @param asOf the day on which the two sides were compared
 * @param summary the plan in figures
 * @param outcomes number of actions by end; empty before the plan was carried out
 * @param stopped why the run ended before its last action, or empty
 * @param lines the actions that send something or wait for a decision, in the order of the plan
 */
public record PlanReport(
    LocalDate asOf,
    PlanSummary summary,
    Map<ActionOutcome.Kind, Integer> outcomes,
    Optional<StopReason> stopped,
    List<ReportLine> lines) {

  /**
   * Reports a plan before it is carried out.
   *
   * @param plan the plan
   * @return the report
   */
  public static PlanReport of(Plan<?, ?> plan) {
    return new PlanReport(
        plan.asOf(), plan.summary(), Map.of(), Optional.empty(), lines(plan, Stream.empty()));
  }

  /**
   * Reports a plan that was carried out.
   *
   * @param run what was done
   * @return the report
   */
  public static PlanReport of(PlanRun<?, ?> run) {
    return new PlanReport(
        run.plan().asOf(),
        run.plan().summary(),
        run.counts(),
        run.stopped(),
        lines(run.plan(), run.results().stream()));
  }

  /** {@return what a person must decide} */
  public List<ReportLine> toDecide() {
    return lines.stream().filter(line -> line.kind() == ActionKind.CONFLICT).toList();
  }

  /** {@return what is to be sent, or was: every line that is no conflict} */
  public List<ReportLine> toSend() {
    return lines.stream().filter(line -> line.kind() != ActionKind.CONFLICT).toList();
  }

  /**
   * The lines that ended in one way.
   *
   * @param end the end
   * @return in the order of the plan
   */
  public List<ReportLine> ended(ActionOutcome.Kind end) {
    return lines.stream()
        .filter(line -> line.outcome().map(ActionOutcome::kind).filter(end::equals).isPresent())
        .toList();
  }

  /** Results come in the order of the plan, so that one pass over both is enough. */
  private static List<ReportLine> lines(
      Plan<?, ?> plan, Stream<? extends ActionResult<?, ?>> results) {
    var remaining = results.iterator();
    return plan.actions().stream()
        .filter(action -> action.kind() != ActionKind.NOTHING)
        .map(
            action ->
                ReportLine.of(
                    action,
                    plan.isApproved(action),
                    action instanceof Sendable<?, ?> && remaining.hasNext()
                        ? Optional.of(remaining.next().outcome())
                        : Optional.empty()))
        .toList();
  }
}
