package fr.passerelle.sdk.netentreprises.apidsn.model;

import fr.passerelle.sdk.error.ConfigurationException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A window of time in which a list is searched; the service counts in seconds.
 *
 * @param from its beginning, whole seconds
 * @param to its end, whole seconds
 */
public record TimeWindow(Instant from, Instant to) {
  /**
   * Cuts both ends to whole seconds.
   *
   * @param from its beginning
   * @param to its end
   * @throws ConfigurationException when it ends before it begins
   */
  public TimeWindow {
    from = from.truncatedTo(ChronoUnit.SECONDS);
    to = to.truncatedTo(ChronoUnit.SECONDS);
    if (to.isBefore(from)) {
      throw new ConfigurationException("a window of time ends before it begins");
    }
  }

  /**
   * The last stretch before a moment.
   *
   * @param width how long
   * @param end the moment
   * @return the window
   */
  public static TimeWindow before(Instant end, Duration width) {
    return new TimeWindow(end.minus(width), end);
  }

  /** {@return how long it is} */
  public Duration width() {
    return Duration.between(from, to);
  }
}
