package fr.passerelle.sdk.netentreprises.file;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The wait between two bulk requests for one portfolio (N-19): the portal takes one, and the next
 * one 48 hours later. Source: <i>formation-net-entreprises.fr</i>, "en masse" pages.
 */
public final class BulkDelay {
  /** The wait of the portal. */
  public static final Duration WAIT = Duration.ofDays(2);

  private BulkDelay() {}

  /**
   * Tells whether a request would come too early.
   *
   * @param last when the last request for the portfolio was made
   * @param now when the next one would be made
   * @return from when it is taken; empty when it is taken now
   */
  public static Optional<Instant> refusedUntil(Instant last, Instant now) {
    Instant next = last.plus(WAIT);
    return now.isBefore(next) ? Optional.of(next) : Optional.empty();
  }
}
