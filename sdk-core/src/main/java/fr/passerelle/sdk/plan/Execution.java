package fr.passerelle.sdk.plan;

import fr.passerelle.sdk.plan.ActionOutcome.SkipReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of one plan: hands the actions to its workers, and knows when to stop. */
final class Execution<W, H> {
  private static final Logger LOG = LoggerFactory.getLogger(PlanRunner.class);

  private final Plan<W, H> plan;
  private final List<Sendable<W, H>> actions;
  private final ActionSender<W, H> sender;
  private final Cancellation cancellation;
  private final PlanListener listener;
  private final int failuresInARow;

  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReferenceArray<@Nullable ActionOutcome> outcomes;
  private final AtomicReference<@Nullable StopReason> stop = new AtomicReference<>();
  private final AtomicReference<@Nullable Throwable> broken = new AtomicReference<>();
  private final ReentrantLock reporting = new ReentrantLock();
  private int failures;
  private int ended;

  Execution(
      Plan<W, H> plan,
      ActionSender<W, H> sender,
      Cancellation cancellation,
      PlanListener listener,
      int failuresInARow) {
    this.plan = plan;
    this.actions = plan.sendables().toList();
    this.sender = sender;
    this.cancellation = cancellation;
    this.listener = listener;
    this.failuresInARow = failuresInARow;
    this.outcomes = new AtomicReferenceArray<>(actions.size());
  }

  PlanRun<W, H> run(int concurrency) {
    tell(told -> told.onStart(plan, actions.size()));
    List<Thread> helpers = new ArrayList<>();
    for (int i = 1; i < Math.min(concurrency, actions.size()); i++) {
      Thread helper = new Thread(this::work, "passerelle-plan-" + i);
      helper.setDaemon(true);
      helper.start();
      helpers.add(helper);
    }
    work();
    helpers.forEach(this::await);
    rethrow(broken.get());
    return finish();
  }

  PlanRun<W, H> foresee() {
    tell(told -> told.onStart(plan, actions.size()));
    for (int place = 0; place < actions.size(); place++) {
      boolean approved = plan.isApproved(actions.get(place));
      end(
          place,
          Attempt.of(
              approved
                  ? sender.foresee(actions.get(place))
                  : new ActionOutcome.Skipped(SkipReason.NOT_APPROVED),
              Attempt.Service.NOT_ASKED));
    }
    return finish();
  }

  private void work() {
    try {
      for (int place = next.getAndIncrement();
          place < actions.size() && broken.get() == null;
          place = next.getAndIncrement()) {
        SkipReason skipped = reasonToSkip(actions.get(place));
        end(
            place,
            skipped == null
                ? sender.carryOut(actions.get(place))
                : Attempt.of(new ActionOutcome.Skipped(skipped), Attempt.Service.NOT_ASKED));
      }
    } catch (Throwable t) { // an Error of one thread ends the run of all, and reaches the caller
      broken.compareAndSet(null, t);
    }
  }

  private @Nullable SkipReason reasonToSkip(Sendable<W, H> action) {
    if (!plan.isApproved(action)) {
      return SkipReason.NOT_APPROVED;
    }
    if (cancellation.isCancelled()) {
      stop.compareAndSet(null, StopReason.CANCELLED);
    } else if (Thread.currentThread().isInterrupted()) {
      stop.compareAndSet(null, StopReason.INTERRUPTED);
    }
    StopReason reason = stop.get();
    if (reason == null) {
      return null;
    }
    return reason == StopReason.CANCELLED ? SkipReason.CANCELLED : SkipReason.RUN_STOPPED;
  }

  private void end(int place, Attempt attempt) {
    reporting.lock();
    try {
      outcomes.set(place, attempt.outcome());
      ended++;
      if (attempt.service() == Attempt.Service.WORKS) {
        failures = 0;
      } else if (attempt.service() == Attempt.Service.FAILS && ++failures >= failuresInARow) {
        stop.compareAndSet(null, StopReason.SERVICE_NOT_WORKING);
      }
      if (attempt.stop() != null) {
        stop.compareAndSet(null, attempt.stop());
      }
      ActionResult<W, H> result = new ActionResult<>(actions.get(place), attempt.outcome());
      tell(told -> told.onOutcome(result, ended, actions.size()));
    } finally {
      reporting.unlock();
    }
  }

  private PlanRun<W, H> finish() {
    List<ActionResult<W, H>> results = new ArrayList<>(actions.size());
    for (int place = 0; place < actions.size(); place++) {
      ActionOutcome outcome = outcomes.get(place);
      if (outcome != null) {
        results.add(new ActionResult<>(actions.get(place), outcome));
      }
    }
    PlanRun<W, H> run = new PlanRun<>(plan, results, Optional.ofNullable(stop.get()));
    tell(told -> told.onFinish(run));
    return run;
  }

  /** Waits for a helper; when interrupted, lets it bring its action to an end all the same. */
  private void await(Thread helper) {
    boolean interrupted = false;
    while (helper.isAlive()) {
      try {
        helper.join();
      } catch (InterruptedException e) {
        interrupted = true;
        stop.compareAndSet(null, StopReason.INTERRUPTED);
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(Consumer<PlanListener> news) {
    try {
      news.accept(listener);
    } catch (RuntimeException e) {
      // What follows the run must not change it; the message may hold anything.
      LOG.warn("a plan listener failed: {}", e.getClass().getName());
    }
  }

  private static void rethrow(@Nullable Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
  }
}
