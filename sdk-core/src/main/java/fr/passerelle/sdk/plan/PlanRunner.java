package fr.passerelle.sdk.plan;

import java.util.Objects;

/**
 * Carries a plan out. Each approved action is looked up in the journal, settled when an earlier run
 * left it in doubt, sent at most once, and recorded. A refused action never stops the others.
 *
 * <p>To complete a run that was cut short, run the same plan with the same journal, or make a new
 * plan from a new roster: neither doubles anything. Actions that were refused or not sent are sent
 * again by the next run; those done are not.
 *
 * <p>Safe to share between threads, but one plan must not be run twice at the same time.
 *
 * @param <W> payload of payroll's subjects
 * @param <H> payload of the portal's subjects
 */
public final class PlanRunner<W, H> {
  private final ActionSender<W, H> sender;
  private final PlanListener listener;
  private final int concurrency;
  private final int failuresInARow;

  private PlanRunner(Builder<W, H> builder) {
    this.sender = new ActionSender<>(builder.target, builder.journal);
    this.listener = builder.listener;
    this.concurrency = builder.concurrency;
    this.failuresInARow = builder.failuresInARow;
  }

  /**
   * Starts a runner.
   *
   * @param <W> payload of payroll's subjects
   * @param <H> payload of the portal's subjects
   * @param target where the actions are carried out
   * @param journal what remembers them
   * @return a builder: one action at a time, stops after five failures in a row
   */
  public static <W, H> Builder<W, H> builder(PlanTarget<W, H> target, PlanJournal journal) {
    return new Builder<>(target, journal);
  }

  /**
   * Carries the approved actions out, in the order of the plan as far as concurrency allows.
   *
   * @param plan the plan
   * @return how every action ended
   */
  public PlanRun<W, H> run(Plan<W, H> plan) {
    return run(plan, new Cancellation());
  }

  /**
   * Carries the approved actions out until somebody cancels.
   *
   * @param plan the plan
   * @param cancellation lets another thread end the run
   * @return how every action ended
   */
  public PlanRun<W, H> run(Plan<W, H> plan, Cancellation cancellation) {
    return new Execution<>(plan, sender, cancellation, listener, failuresInARow).run(concurrency);
  }

  /**
   * Shows what {@link #run(Plan)} would do: nothing is sent, nothing is recorded.
   *
   * @param plan the plan
   * @return every approved action as skipped, except those that the journal knows to be done
   */
  public PlanRun<W, H> dryRun(Plan<W, H> plan) {
    return new Execution<>(plan, sender, new Cancellation(), listener, failuresInARow).foresee();
  }

  /**
   * Sets a runner up.
   *
   * @param <W> payload of payroll's subjects
   * @param <H> payload of the portal's subjects
   */
  public static final class Builder<W, H> {
    private final PlanTarget<W, H> target;
    private final PlanJournal journal;
    private PlanListener listener = new PlanListener() {};
    private int concurrency = 1;
    private int failuresInARow = 5;

    private Builder(PlanTarget<W, H> target, PlanJournal journal) {
      this.target = Objects.requireNonNull(target, "target");
      this.journal = Objects.requireNonNull(journal, "journal");
    }

    /**
     * Follows the runs.
     *
     * @param follower told of every outcome
     * @return this builder
     */
    public Builder<W, H> listener(PlanListener follower) {
      this.listener = Objects.requireNonNull(follower, "follower");
      return this;
    }

    /**
     * Sets how many actions are carried out at a time.
     *
     * @param actions 1 to stay in the calling thread; more adds daemon threads
     * @return this builder
     */
    public Builder<W, H> concurrency(int actions) {
      if (actions < 1) {
        throw new IllegalArgumentException("concurrency is at least 1");
      }
      this.concurrency = actions;
      return this;
    }

    /**
     * Sets after how many actions in a row that found no working service the run stops.
     *
     * @param failures at least 1
     * @return this builder
     */
    public Builder<W, H> stopAfterFailuresInARow(int failures) {
      if (failures < 1) {
        throw new IllegalArgumentException("at least one failure");
      }
      this.failuresInARow = failures;
      return this;
    }

    /** {@return the runner} */
    public PlanRunner<W, H> build() {
      return new PlanRunner<>(this);
    }
  }
}
