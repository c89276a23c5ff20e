package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.client.AsyncCall;
import fr.passerelle.sdk.client.AsyncCalls;
import fr.passerelle.sdk.client.AsyncSettings;
import fr.passerelle.sdk.error.CallNotStartedException.Reason;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one adapter behind the asynchronous view: a bounded pool with a bounded queue, whatever the
 * kind of its threads. Threads start with the work and end a few seconds after it.
 */
final class AsyncRunner implements AsyncCalls {
  private static final Logger LOG = LoggerFactory.getLogger("fr.passerelle.sdk.async");
  private static final long IDLE_SECONDS = 5;
  private static final long LAST_WORDS_SECONDS = 2;

  private final AsyncSettings settings;
  private final Consumer<Thread> breakOff;
  private final ThreadPoolExecutor pool;

  /** What the pool was given for each piece of work, so that it can be taken back. */
  private final Map<AsyncWork<?>, Runnable> submitted = new ConcurrentHashMap<>();

  private final Set<Thread> workers = ConcurrentHashMap.newKeySet();

  /**
   * Creates a view; no thread is started.
   *
   * @param settings bounds, threads, decorator
   * @param breakOff ends the exchange that an interrupted thread is in
   */
  AsyncRunner(AsyncSettings settings, Consumer<Thread> breakOff) {
    this.settings = settings;
    this.breakOff = breakOff;
    this.pool =
        new ThreadPoolExecutor(
            settings.concurrency(),
            settings.concurrency(),
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(settings.queue()),
            settings.threads().orElseGet(AsyncThreads::newFactory));
    pool.allowCoreThreadTimeOut(true);
  }

  @Override
  public <T> AsyncCall<T> submit(Callable<? extends T> call) {
    AsyncWork<T> work = new AsyncWork<>(call, breakOff, this::withdraw);
    Runnable decorated = settings.decorator().apply(work);
    Runnable guarded = () -> carryOut(work, decorated);
    submitted.put(work, guarded);
    try {
      pool.execute(guarded);
    } catch (RejectedExecutionException e) {
      work.refuse(pool.isShutdown() ? Reason.RUNTIME_CLOSED : Reason.QUEUE_FULL);
    }
    return work;
  }

  @Override
  public AsyncCall<Void> run(Runnable call) {
    return submit(
        () -> {
          call.run();
          return null;
        });
  }

  /** Refuses what waits, lets run what runs for a while, then interrupts it. */
  void close() {
    pool.shutdown();
    // All at once: taking thousands out one by one would search the queue each time.
    pool.getQueue().clear();
    pool.purge();
    submitted.keySet().forEach(work -> work.refuse(Reason.RUNTIME_CLOSED));
    // A future's continuation may close the runtime: its thread must not wait for itself.
    if (workers.contains(Thread.currentThread())) {
      interruptAll();
    } else if (!awaits(settings.closingTime().toNanos())) {
      interruptAll();
      awaits(TimeUnit.SECONDS.toNanos(LAST_WORDS_SECONDS));
    }
  }

  private void carryOut(AsyncWork<?> work, Runnable decorated) {
    workers.add(Thread.currentThread());
    try {
      decorated.run();
    } catch (RuntimeException | Error e) {
      // The work keeps its own failures; this is the decorator's, and its thread goes on.
      LOG.warn("the decorator of asynchronous work failed: {}", e.getClass().getName());
    } finally {
      submitted.remove(work);
      work.refuse(Reason.NOT_RUN);
      workers.remove(Thread.currentThread());
    }
  }

  private void withdraw(AsyncWork<?> work) {
    Runnable guarded = submitted.remove(work);
    if (guarded != null) {
      pool.remove(guarded);
    }
  }

  private void interruptAll() {
    submitted.keySet().forEach(AsyncWork::interrupt);
  }

  private boolean awaits(long nanos) {
    try {
      return pool.awaitTermination(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
