package fr.passerelle.sdk.plan;

import fr.passerelle.sdk.error.CallInterruptedException;
import fr.passerelle.sdk.error.Outcome;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.plan.Attempt.Service;
import java.util.Optional;

/** Carries one action out: looks into the journal, settles what is in doubt, sends, records. */
final class ActionSender<W, H> {
  private final PlanTarget<W, H> target;
  private final PlanJournal journal;

  ActionSender(PlanTarget<W, H> target, PlanJournal journal) {
    this.target = target;
    this.journal = journal;
  }

  Attempt carryOut(Sendable<W, H> action) {
    Optional<JournalEntry> earlier;
    try {
      earlier = journal.find(action.key());
    } catch (RuntimeException e) {
      return journalFailed();
    }
    if (earlier.isPresent() && earlier.get().isDone()) {
      return Attempt.of(earlier.get().outcome().orElseThrow(), Service.NOT_ASKED);
    }
    if (earlier.isPresent() && earlier.get().isInDoubt()) {
      Attempt settled =
          settle(
              action,
              Attempt.of(
                  new ActionOutcome.Unknown("sent in an earlier run, without an answer"),
                  Service.NOT_ASKED));
      if (!(settled.outcome() instanceof ActionOutcome.NotSent)) {
        return recorded(action, settled);
      }
    }
    try {
      journal.before(action);
    } catch (RuntimeException e) {
      return journalFailed();
    }
    return recorded(action, send(action));
  }

  /** What an earlier run did, for a run that only shows what it would do. */
  ActionOutcome foresee(Sendable<W, H> action) {
    return journal
        .find(action.key())
        .filter(JournalEntry::isDone)
        .flatMap(JournalEntry::outcome)
        .orElse(new ActionOutcome.Skipped(ActionOutcome.SkipReason.DRY_RUN));
  }

  private Attempt send(Sendable<W, H> action) {
    try {
      String receipt = call(action);
      return Attempt.of(new ActionOutcome.Done(Optional.of(receipt)), Service.WORKS);
    } catch (RuntimeException failure) {
      Attempt read = Failures.read(failure);
      // An interrupted thread must come to its end; the next run settles.
      boolean inDoubt = read.outcome() instanceof ActionOutcome.Unknown;
      return inDoubt && !(failure instanceof CallInterruptedException)
          ? reconcile(action, failure, read)
          : read;
    }
  }

  private String call(Sendable<W, H> action) {
    if (action instanceof Entry<W, H> entry) {
      return target.enter(entry);
    }
    if (action instanceof Exit<W, H> exit) {
      return target.exit(exit);
    }
    return target.change((Change<W, H>) action);
  }

  /** The exception may know which operation tells; the target is asked when it does not. */
  private Attempt reconcile(Sendable<W, H> action, RuntimeException failure, Attempt inDoubt) {
    if (failure instanceof OutcomeUnknownException unknown) {
      try {
        Outcome outcome = unknown.reconcile();
        if (outcome == Outcome.HAPPENED) {
          return Attempt.of(new ActionOutcome.Done(Optional.empty()), Service.WORKS);
        }
        if (outcome == Outcome.DID_NOT_HAPPEN) {
          return notApplied(inDoubt);
        }
      } catch (RuntimeException e) {
        return inDoubt.stopping(Failures.stopAfter(e));
      }
    }
    return settle(action, inDoubt);
  }

  private Attempt settle(Sendable<W, H> action, Attempt inDoubt) {
    Settlement settlement;
    try {
      settlement = target.settle(action);
    } catch (RuntimeException e) {
      return new Attempt(inDoubt.outcome(), Failures.read(e).service(), Failures.stopAfter(e));
    }
    if (settlement instanceof Settlement.Applied applied) {
      return Attempt.of(new ActionOutcome.Done(applied.receipt()), Service.WORKS);
    }
    return settlement instanceof Settlement.NotApplied ? notApplied(inDoubt) : inDoubt;
  }

  private static Attempt notApplied(Attempt inDoubt) {
    String message =
        inDoubt.outcome() instanceof ActionOutcome.Unknown unknown ? unknown.message() : "";
    return Attempt.of(
        new ActionOutcome.NotSent(message + "; the portal has not applied it"), inDoubt.service());
  }

  private Attempt recorded(Sendable<W, H> action, Attempt attempt) {
    try {
      journal.after(action, attempt.outcome());
      return attempt;
    } catch (RuntimeException e) {
      return attempt.stopping(StopReason.JOURNAL_FAILED);
    }
  }

  private static Attempt journalFailed() {
    return new Attempt(
        new ActionOutcome.Skipped(ActionOutcome.SkipReason.RUN_STOPPED),
        Service.NOT_ASKED,
        StopReason.JOURNAL_FAILED);
  }
}
