package fr.passerelle.sdk.transport;

import fr.passerelle.sdk.error.SdkException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Sees one call from its first attempt to its end. */
public interface CallObserver {
  /**
   * An attempt is about to be sent.
   *
   * @param attempt its number, from 1
   * @param headers adds a header to this attempt, for trace propagation
   */
  default void attemptStarting(int attempt, BiConsumer<String, String> headers) {}

  /**
   * An attempt ended.
   *
   * @param report how
   */
  default void attemptEnded(AttemptReport report) {}

  /**
   * The call ended; nothing follows.
   *
   * @param report how
   */
  default void callEnded(CallReport report) {}

  /**
   * How an attempt ended.
   *
   * @param attempt its number, from 1
   * @param status HTTP status, 0 when no answer was read
   * @param outcome one word: {@code DONE}, {@code NOTHING_LEFT}, {@code RATE_LIMITED}, {@code
   *     UNAVAILABLE}, {@code BROKEN}, ...
   * @param duration time of this attempt
   * @param requestBytes size of the body sent, 0 without a body, -1 when it is not known
   * @param requestId the service's request id
   */
  record AttemptReport(
      int attempt,
      int status,
      String outcome,
      Duration duration,
      long requestBytes,
      Optional<String> requestId) {}

  /**
   * How a call ended.
   *
   * @param attempts attempts made
   * @param duration time of the whole call, waits included
   * @param failure what the caller receives, or empty on success
   */
  record CallReport(int attempts, Duration duration, Optional<SdkException> failure) {}
}
