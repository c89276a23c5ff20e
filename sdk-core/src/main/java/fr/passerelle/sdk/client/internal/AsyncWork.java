package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.client.AsyncCall;
import fr.passerelle.sdk.error.CallNotStartedException;
import fr.passerelle.sdk.error.CallNotStartedException.Reason;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One piece of asynchronous work and its future. The lock holds two things together: which thread
 * works on it, and whether that thread may still be interrupted.
 */
final class AsyncWork<T> extends AsyncCall<T> implements Runnable {
  private final Callable<? extends T> call;
  private final Consumer<Thread> breakOff;
  private final Consumer<AsyncWork<?>> withdraw;
  private final CompletableFuture<T> ending = new CompletableFuture<>();
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable Thread worker;
  private boolean isDecided;

  /**
   * Describes the work.
   *
   * @param call what is to be done
   * @param breakOff ends the exchange that an interrupted thread is in
   * @param withdraw takes the work out of the queue
   */
  AsyncWork(
      Callable<? extends T> call, Consumer<Thread> breakOff, Consumer<AsyncWork<?>> withdraw) {
    this.call = call;
    this.breakOff = breakOff;
    this.withdraw = withdraw;
  }

  @Override
  public void run() {
    if (!begin()) {
      return;
    }
    T result = null;
    Throwable failure = null;
    try {
      result = call.call();
    } catch (Throwable e) {
      failure = e;
    } finally {
      end();
    }
    if (failure == null) {
      ending.complete(result);
      complete(result);
    } else {
      ending.completeExceptionally(failure);
      completeExceptionally(failure);
    }
  }

  @Override
  protected void cancelled(boolean mayInterruptIfRunning) {
    if (!refuse(Reason.CANCELLED) && mayInterruptIfRunning) {
      interrupt();
    }
  }

  @Override
  public CompletableFuture<T> ending() {
    // A plain copy would wrap the exception, and nobody looks into wrappers for an outcome.
    CompletableFuture<T> shown = new CompletableFuture<>();
    CompletableFuture<T> unused =
        ending.whenComplete(
            (result, failure) -> {
              if (failure == null) {
                shown.complete(result);
              } else {
                shown.completeExceptionally(failure);
              }
            });
    return shown;
  }

  /**
   * Ends work that has not begun; harmless when it has.
   *
   * @return whether it will never begin
   */
  boolean refuse(Reason reason) {
    lock.lock();
    try {
      if (isDecided) {
        return false;
      }
      isDecided = true;
    } finally {
      lock.unlock();
    }
    withdraw.accept(this);
    CallNotStartedException refusal = new CallNotStartedException(reason);
    ending.completeExceptionally(refusal);
    completeExceptionally(refusal);
    return true;
  }

  /** Interrupts the thread that works on this, if one does. */
  void interrupt() {
    lock.lock();
    try {
      if (worker != null) {
        worker.interrupt();
        breakOff.accept(worker);
      }
    } finally {
      lock.unlock();
    }
  }

  private boolean begin() {
    lock.lock();
    try {
      if (isDecided) {
        return false;
      }
      isDecided = true;
      worker = Thread.currentThread();
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** From here on nobody interrupts this thread for this work; what came late is taken back. */
  private void end() {
    lock.lock();
    try {
      worker = null;
      Thread.interrupted();
    } finally {
      lock.unlock();
    }
  }
}
