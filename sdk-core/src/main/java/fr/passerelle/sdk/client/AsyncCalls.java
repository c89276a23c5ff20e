package fr.passerelle.sdk.client;

import java.util.concurrent.Callable;

/**
 * The asynchronous view of a runtime: any blocking call of any client, carried out on a thread of
 * the runtime, with the same retry, deadline and exceptions.
 *
 * <pre>{@code
 * CompletableFuture<VersionedEmployee> employee =
 *     runtime.async().submit(() -> amsn.roster().get(id));
 * }</pre>
 *
 * <p>Where the JVM has virtual threads (21 and later) the work runs on those, elsewhere on a pool
 * of daemon threads; {@link AsyncSettings} bounds both alike. What is attached to a future with
 * {@code thenApply} and its like runs on the thread of the call: it must be short, and must not
 * wait for another future of the same runtime.
 *
 * <p>Closing the runtime refuses what waits, gives what runs a few seconds, then interrupts it.
 * Safe for any number of threads.
 */
public interface AsyncCalls {
  /**
   * Carries work out on another thread.
   *
   * @param <T> type of the result
   * @param call one or several calls of clients
   * @return its future, which fails with what the work throws, or with {@link
   *     fr.passerelle.sdk.error.CallNotStartedException} when it is never started: too much waits,
   *     or the runtime is closed
   */
  <T> AsyncCall<T> submit(Callable<? extends T> call);

  /**
   * Carries out work without a result.
   *
   * @param call one or several calls of clients
   * @return its future, as {@link #submit}
   */
  AsyncCall<Void> run(Runnable call);
}
