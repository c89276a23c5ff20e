package fr.passerelle.sdk.error;

/**
 * A text is not a token with which this follow-up can be resumed. Nothing was sent.
 *
 * <p>What to do: give the whole token to the operation that it was taken from.
 */
public final class ResumeTokenException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** Why the token is refused. */
  public enum Reason {
    /** It is no token, or a part of it is missing or altered. */
    MALFORMED("it is damaged or none"),
    /** It was written by a version of the SDK that this one does not know. */
    OTHER_VERSION("it is of another version"),
    /** It belongs to another operation. */
    OTHER_OPERATION("it belongs to another operation");

    private final String what;

    Reason(String what) {
      this.what = what;
    }
  }

  /** Why the token is refused. */
  private final Reason reason;

  /**
   * Creates the exception.
   *
   * @param reason why the token is refused
   * @param context the operation that it was given to
   */
  public ResumeTokenException(Reason reason, CallContext context) {
    super("the resume token is refused: " + reason.what, context, null);
    this.reason = reason;
  }

  /** {@return why the token is refused} */
  public Reason reason() {
    return reason;
  }
}
