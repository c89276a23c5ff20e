package fr.passerelle.sdk.error;

/**
 * The asynchronous view did not start a piece of work: nothing of it was run, so nothing was sent.
 *
 * <p>What to do depends on {@link #reason()}; submitting it again is always safe.
 */
public final class CallNotStartedException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** Why the work was not started. */
  public enum Reason {
    /** As much work waits as may wait: submit more slowly, or later. */
    QUEUE_FULL("too much work is waiting already"),
    /** Its future was cancelled while it waited. */
    CANCELLED("it was cancelled while it waited"),
    /** The runtime was closed before its turn came. */
    RUNTIME_CLOSED("the runtime is closed"),
    /** What the application put around the work did not run it. */
    NOT_RUN("the decorator of the application did not run it");

    private final String what;

    Reason(String what) {
      this.what = what;
    }
  }

  /** Why the work was not started. */
  private final Reason reason;

  /**
   * Creates the exception.
   *
   * @param reason why the work was not started
   */
  public CallNotStartedException(Reason reason) {
    super("not started, nothing was sent: " + reason.what);
    this.reason = reason;
  }

  /** {@return why the work was not started} */
  public Reason reason() {
    return reason;
  }
}
