package fr.passerelle.sdk.transport.internal;

import fr.passerelle.sdk.transport.retry.Idempotence;

/** The retry table, and nothing else. Pure: budget, waits and deadline are the loop's business. */
public final class RetryTable {
  private RetryTable() {}

  /** What to do after an attempt. */
  public enum Verdict {
    /** Another attempt, after a wait. */
    RETRY,
    /** One more attempt with a new session, outside the budget. */
    SIGN_IN_AGAIN,
    /** No further attempt. */
    STOP
  }

  /**
   * Reads the table.
   *
   * @param idempotence what the operation declares
   * @param happening how the attempt ended, not {@link Happening#DONE}
   * @return what to do
   */
  public static Verdict verdict(Idempotence idempotence, Happening happening) {
    return switch (happening) {
      case NOTHING_LEFT, RATE_LIMITED -> Verdict.RETRY;
      case UNAVAILABLE, BROKEN -> idempotence.isRepeatable() ? Verdict.RETRY : Verdict.STOP;
      case UNAUTHORIZED -> Verdict.SIGN_IN_AGAIN;
      case DONE,
          PROXY_REFUSED,
          SERVER_ERROR,
          UNREADABLE,
          REFUSED,
          NOT_NOW,
          UNEXPECTED,
          INTERRUPTED,
          INTERRUPTED_WAITING,
          SOURCE_FAILED,
          SOURCE_FAILED_SENDING ->
          Verdict.STOP;
    };
  }

  /**
   * Tells whether a call that ends must be reported as an unknown outcome.
   *
   * @param idempotence what the operation declares
   * @param last how the last attempt ended
   * @param earlierDoubt whether an earlier attempt may have acted
   * @return true when the service may have acted and did not say so
   */
  public static boolean isOutcomeUnknown(
      Idempotence idempotence, Happening last, boolean earlierDoubt) {
    return idempotence.needsAcknowledgement()
        && (last.mayHaveActed() || (earlierDoubt && !last.settlesEarlierAttempts()));
  }
}
