package fr.passerelle.sdk.transport.internal;

import fr.passerelle.sdk.transport.retry.RetryPolicy;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/** Waits drawn at random between zero and a ceiling that doubles (full jitter). */
public final class Backoff {
  private static final int HIGHEST_SHIFT = 30;

  private Backoff() {}

  /**
   * Draws a wait.
   *
   * @param policy base and ceiling
   * @param retry number of the retry, from 0
   * @param random draws from 0 included to 1 excluded
   * @return a wait between zero and {@code min(maxDelay, baseDelay * 2^retry)}
   */
  public static Duration delay(RetryPolicy policy, int retry, DoubleSupplier random) {
    double doubled =
        (double) policy.baseDelay().toMillis() * (1L << Math.min(retry, HIGHEST_SHIFT));
    double ceiling = Math.min((double) policy.maxDelay().toMillis(), doubled);
    return Duration.ofMillis((long) (random.getAsDouble() * ceiling));
  }
}
