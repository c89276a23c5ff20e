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
   * Another attempt will be made after a wait.
   *
   * @param attempt number of the attempt that has just ended
   * @param wait how long the call waits
   */
  default void waiting(int attempt, Duration wait) {}

  /**
   * The attempt might have been repeated and will not be.
   *
   * @param attempt its number
   * @param reason why not
   */
  default void retryWithheld(int attempt, Withheld reason) {}

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

  /** Why an attempt that might have been repeated was not. */
  enum Withheld {
    /** Every attempt that the policy allows was made. */
    ATTEMPTS_USED("all attempts are used"),
    /** The body was a stream that can be read once. */
    BODY_USED("the body cannot be sent twice"),
    /** Part of the answer was handed to the caller already. */
    ANSWER_USED("the answer cannot be read twice"),
    /** The service asks for a longer wait than the policy obeys. */
    DELAY_TOO_LONG("the stated delay is too long"),
    /** The wait does not fit in the total time of the call. */
    NO_TIME_LEFT("no time is left"),
    /** Too many repetitions of late, over all calls to this service. */
    BUDGET_SPENT("the retry budget is spent");

    private final String what;

    Withheld(String what) {
      this.what = what;
    }

    /** {@return the reason in words} */
    public String what() {
      return what;
    }
  }

  /**
   * How a call ended.
   *
   * @param attempts attempts made, at least 1 unless the call ended before the first
   * @param duration time of the whole call, waits included
   * @param waited time spent waiting between attempts
   * @param status HTTP status of the last attempt, 0 when it had no answer
   * @param requestId the service's request id, of the last attempt
   * @param failure what the caller receives, or empty on success
   */
  record CallReport(
      int attempts,
      Duration duration,
      Duration waited,
      int status,
      Optional<String> requestId,
      Optional<SdkException> failure) {}
}
