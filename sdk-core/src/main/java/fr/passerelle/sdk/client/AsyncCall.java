package fr.passerelle.sdk.client;

import java.util.concurrent.CompletableFuture;

/**
 * The future of work handed to {@link AsyncCalls}. An ordinary {@link CompletableFuture}, with two
 * things added: cancelling it ends the call behind it, and {@link #ending} still tells how that
 * call ended.
 *
 * <p>{@link #orTimeout} and the futures derived from this one end nothing: give the call a total
 * time of its own instead.
 *
 * @param <T> type of the result
 */
public abstract class AsyncCall<T> extends CompletableFuture<T> {
  /** Only the runtime makes futures of calls. */
  protected AsyncCall() {}

  /**
   * Cancels the work. If it still waits it is never started. If it runs and may be interrupted, its
   * thread is, and the exchange that it is in is broken off: the call ends as an interrupted one
   * does, which for a request that had left is {@link
   * fr.passerelle.sdk.error.OutcomeUnknownException}. This future is cancelled at once in either
   * case; ask {@link #ending} before anything that must not be doubled is sent again.
   *
   * @param mayInterruptIfRunning whether work that runs is interrupted; otherwise it goes on to its
   *     end unseen
   * @return whether this future is now cancelled
   */
  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean isCancelled = super.cancel(mayInterruptIfRunning);
    if (isCancelled) {
      cancelled(mayInterruptIfRunning);
    }
    return isCancelled;
  }

  /**
   * Ends the work after its future was cancelled.
   *
   * @param mayInterruptIfRunning whether work that runs is interrupted
   */
  protected abstract void cancelled(boolean mayInterruptIfRunning);

  /**
   * How the work itself ended, whatever was done to this future: its result, its exception, or
   * {@link fr.passerelle.sdk.error.CallNotStartedException} when it never began.
   *
   * @return a future that ends when no thread works on it any more; a copy, so cancelling it has no
   *     effect
   */
  public abstract CompletableFuture<T> ending();
}
