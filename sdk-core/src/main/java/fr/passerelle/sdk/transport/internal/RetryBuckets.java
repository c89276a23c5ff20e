package fr.passerelle.sdk.transport.internal;

import fr.passerelle.sdk.transport.retry.RetryBudget;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The retry budget of a runtime: one bucket per service, made when the service is first repeated,
 * so that calls which succeed cost nothing while all is well.
 */
public final class RetryBuckets {
  private final RetryBudget budget;
  private final LongSupplier nanos;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  /**
   * Creates full buckets.
   *
   * @param budget their size and what fills them
   * @param nanos a clock that only goes forward
   */
  public RetryBuckets(RetryBudget budget, LongSupplier nanos) {
    this.budget = budget;
    this.nanos = nanos;
  }

  /**
   * Takes one repetition.
   *
   * @param url where the request goes
   * @return false when nothing is left, and nothing was taken
   */
  public boolean trySpend(String url) {
    return budget.isUnlimited()
        || buckets
            .computeIfAbsent(origin(url), o -> new Bucket(budget.capacity(), nanos.getAsLong()))
            .trySpend(budget, nanos.getAsLong());
  }

  /**
   * Notes a success.
   *
   * @param url where the request went
   * @param hasSpent whether the call had taken a repetition
   */
  public void succeeded(String url, boolean hasSpent) {
    if (buckets.isEmpty()) {
      return;
    }
    @Nullable Bucket bucket = buckets.get(origin(url));
    if (bucket != null) {
      bucket.earn(budget, nanos.getAsLong(), hasSpent ? 1 : budget.perSuccess());
    }
  }

  /** Scheme, host and port, as they are written. */
  private static String origin(String url) {
    int authority = url.indexOf("://") + 3;
    int end = authority;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return url.substring(0, end);
  }

  private static final class Bucket {
    private final ReentrantLock lock = new ReentrantLock();
    private double held;
    private long filledAt;

    Bucket(double held, long now) {
      this.held = held;
      this.filledAt = now;
    }

    boolean trySpend(RetryBudget budget, long now) {
      lock.lock();
      try {
        fill(budget, now, 0);
        if (held < 1) {
          return false;
        }
        held -= 1;
        return true;
      } finally {
        lock.unlock();
      }
    }

    void earn(RetryBudget budget, long now, double amount) {
      lock.lock();
      try {
        fill(budget, now, amount);
      } finally {
        lock.unlock();
      }
    }

    private void fill(RetryBudget budget, long now, double amount) {
      double seconds = Math.max(0, now - filledAt) / (double) TimeUnit.SECONDS.toNanos(1);
      held = Math.min(budget.capacity(), held + seconds * budget.perSecond() + amount);
      filledAt = Math.max(filledAt, now);
    }
  }
}
