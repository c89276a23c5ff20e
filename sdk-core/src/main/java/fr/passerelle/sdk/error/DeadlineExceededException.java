package fr.passerelle.sdk.error;

import org.jspecify.annotations.Nullable;

/**
 * The total time granted to the call is spent.
 *
 * <p>Never used once a request with an effect that must not be doubled may have left: that is
 * {@link OutcomeUnknownException}. So calling again is safe.
 */
public final class DeadlineExceededException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** What the call was doing when its time ended. */
  public enum Phase {
    /** Nothing had left this machine. */
    BEFORE_SENDING("before anything was sent"),
    /** The answer was awaited or was being read. */
    AWAITING_ANSWER("while the answer was awaited");

    private final String when;

    Phase(String when) {
      this.when = when;
    }
  }

  /** What the call was doing. */
  private final Phase phase;

  /**
   * Creates the exception.
   *
   * @param phase what the call was doing
   * @param context the call
   * @param cause the failure behind it, whose own message must be safe too, or null
   */
  public DeadlineExceededException(Phase phase, CallContext context, @Nullable Throwable cause) {
    super("the total time is spent, " + phase.when, context, cause);
    this.phase = phase;
  }

  /** {@return what the call was doing when its time ended} */
  public Phase phase() {
    return phase;
  }
}
