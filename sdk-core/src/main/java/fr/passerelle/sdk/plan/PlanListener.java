package fr.passerelle.sdk.plan;

/**
 * Follows a run. Calls come one at a time, whatever the concurrency, and hold up the thread that
 * makes them; what a listener throws is left aside.
 */
public interface PlanListener {
  /**
   * The run begins.
   *
   * @param plan the plan
   * @param total number of actions that will be reported
   */
  default void onStart(Plan<?, ?> plan, int total) {}

  /**
   * An action has ended.
   *
   * @param result the action and its outcome
   * @param ended number of actions that have ended, this one included
   * @param total number of actions that will be reported
   */
  default void onOutcome(ActionResult<?, ?> result, int ended, int total) {}

  /**
   * The run has ended.
   *
   * @param run what it did
   */
  default void onFinish(PlanRun<?, ?> run) {}
}
