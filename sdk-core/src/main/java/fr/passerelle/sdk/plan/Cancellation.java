package fr.passerelle.sdk.plan;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets another thread end a run. Actions that have begun are brought to their end; the others are
 * skipped.
 */
public final class Cancellation {
  private final AtomicBoolean cancelled = new AtomicBoolean();

  /** Creates a cancellation that nobody has used yet. */
  public Cancellation() {}

  /** Ends the run. */
  public void cancel() {
    cancelled.set(true);
  }

  /** {@return true once somebody has ended the run} */
  public boolean isCancelled() {
    return cancelled.get();
  }
}
