package fr.passerelle.sdk.error;

/**
 * The request is larger than the service accepts (413). It did nothing.
 *
 * <p>What to do: send less at a time.
 */
public final class TooLargeException extends ResponseException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param context the call
   * @param details the answer
   */
  public TooLargeException(CallContext context, ResponseDetails details) {
    super("too large", context, details);
  }
}
