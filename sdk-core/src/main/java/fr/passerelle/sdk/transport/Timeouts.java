package fr.passerelle.sdk.transport;

import fr.passerelle.sdk.error.ConfigurationException;
import java.time.Duration;

/**
 * How long a call may take. {@code total} always wins: attempts, waits between them and a sign-in,
 * if one is needed, must all fit in it.
 *
 * @param connect time to open a connection; 10 s by default
 * @param attempt time for one attempt, from the look-up to the last byte; 30 s by default
 * @param total time for the whole call; 2 min by default
 */
public record Timeouts(Duration connect, Duration attempt, Duration total) {
  private static final Timeouts DEFAULTS =
      new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(2));

  /**
   * Checks the durations.
   *
   * @param connect time to open a connection; 10 s by default
   * @param attempt time for one attempt, from the look-up to the last byte; 30 s by default
   * @param total time for the whole call; 2 min by default
   * @throws ConfigurationException when one is not between a millisecond and a day
   */
  public Timeouts {
    check("connect", connect);
    check("attempt", attempt);
    check("total", total);
  }

  /** {@return 10 s to connect, 30 s for an attempt, 2 min in total} */
  public static Timeouts defaults() {
    return DEFAULTS;
  }

  /**
   * Names three durations.
   *
   * @param connect time to open a connection
   * @param attempt time for one attempt
   * @param total time for the whole call
   * @return the timeouts
   */
  public static Timeouts of(Duration connect, Duration attempt, Duration total) {
    return new Timeouts(connect, attempt, total);
  }

  /**
   * The same with another total.
   *
   * @param total time for the whole call
   * @return the timeouts
   */
  public Timeouts withTotal(Duration total) {
    return new Timeouts(connect, attempt, total);
  }

  private static void check(String name, Duration value) {
    if (value.compareTo(Duration.ofMillis(1)) < 0 || value.compareTo(Duration.ofDays(1)) > 0) {
      throw new ConfigurationException(
          "the " + name + " timeout must be between a millisecond and a day");
    }
  }
}
