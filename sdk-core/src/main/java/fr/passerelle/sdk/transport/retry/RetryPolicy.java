package fr.passerelle.sdk.transport.retry;

import fr.passerelle.sdk.error.ConfigurationException;
import java.time.Duration;

/**
 * How often and after which waits an attempt is repeated. Whether it may be repeated at all is
 * decided by the operation's {@link Idempotence}, and every wait must fit in the call's total time.
 *
 * @param maxAttempts attempts in all, 1 to 20; 3 by default
 * @param baseDelay longest wait before the second attempt; doubles each time; 500 ms by default
 * @param maxDelay longest wait whatever the attempt; 20 s by default
 * @param maxRetryAfter longest {@code Retry-After} that is obeyed by waiting; a longer one ends the
 *     call, and the exception tells it; 60 s by default
 */
public record RetryPolicy(
    int maxAttempts, Duration baseDelay, Duration maxDelay, Duration maxRetryAfter) {
  private static final RetryPolicy DEFAULTS =
      new RetryPolicy(3, Duration.ofMillis(500), Duration.ofSeconds(20), Duration.ofSeconds(60));

  /**
   * Checks the values.
   *
   * @param maxAttempts attempts in all, 1 to 20; 3 by default
   * @param baseDelay longest wait before the second attempt; doubles each time; 500 ms by default
   * @param maxDelay longest wait whatever the attempt; 20 s by default
   * @param maxRetryAfter longest {@code Retry-After} that is obeyed by waiting; a longer one ends
   *     the call, and the exception tells it; 60 s by default
   * @throws ConfigurationException when the attempts are not 1 to 20 or a delay is negative or
   *     above an hour
   */
  public RetryPolicy {
    if (maxAttempts < 1 || maxAttempts > 20) {
      throw new ConfigurationException("the number of attempts must be between 1 and 20");
    }
    check(baseDelay);
    check(maxDelay);
    check(maxRetryAfter);
  }

  /** {@return 3 attempts, waits up to 500 ms then 1 s, {@code Retry-After} up to 60 s} */
  public static RetryPolicy defaults() {
    return DEFAULTS;
  }

  /** {@return the policy of a single attempt} */
  public static RetryPolicy none() {
    return DEFAULTS.withMaxAttempts(1);
  }

  /**
   * The same with another number of attempts.
   *
   * @param maxAttempts attempts in all, 1 to 20
   * @return the policy
   */
  public RetryPolicy withMaxAttempts(int maxAttempts) {
    return new RetryPolicy(maxAttempts, baseDelay, maxDelay, maxRetryAfter);
  }

  private static void check(Duration delay) {
    if (delay.isNegative() || delay.compareTo(Duration.ofHours(1)) > 0) {
      throw new ConfigurationException("a delay must be between zero and an hour");
    }
  }
}
