package fr.passerelle.sdk.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run did: every action of the plan that changes something, approved or not, and how it
 * ended.
 *
 * @param <W> payload of payroll's subjects
 * @param <H> payload of the portal's subjects
 * @param plan the plan
 * @param results in the order of the plan
 * @param stopped why the run ended before its last action, or empty
 */
public record PlanRun<W, H>(
    Plan<W, H> plan, List<ActionResult<W, H>> results, Optional<StopReason> stopped) {

  /**
   * Copies the results.
   *
   * @param plan the plan
   * @param results in the order of the plan
   * @param stopped why the run ended before its last action, or empty
   */
  public PlanRun {
    results = List.copyOf(results);
  }

  /** {@return the number of actions by end, every end present} */
  public Map<ActionOutcome.Kind, Integer> counts() {
    Map<ActionOutcome.Kind, Integer> counts = new EnumMap<>(ActionOutcome.Kind.class);
    for (ActionOutcome.Kind kind : ActionOutcome.Kind.values()) {
      counts.put(kind, 0);
    }
    results.forEach(result -> counts.merge(result.outcome().kind(), 1, Integer::sum));
    return Collections.unmodifiableMap(counts);
  }

  /**
   * Number of actions that ended in one way.
   *
   * @param kind the end
   * @return 0 or more
   */
  public int count(ActionOutcome.Kind kind) {
    return counts().getOrDefault(kind, 0);
  }

  /** {@return true when every approved action was applied or refused: no other run is needed} */
  public boolean isSettled() {
    return results.stream()
        .filter(result -> plan.isApproved(result.action()))
        .map(result -> result.outcome().kind())
        .allMatch(kind -> kind == ActionOutcome.Kind.DONE || kind == ActionOutcome.Kind.REFUSED);
  }

  /** {@return the figures, without any personal value} */
  @Override
  public String toString() {
    return "PlanRun{" + counts() + stopped.map(reason -> ", stopped=" + reason).orElse("") + "}";
  }
}
