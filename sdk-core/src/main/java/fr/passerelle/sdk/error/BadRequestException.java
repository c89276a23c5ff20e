package fr.passerelle.sdk.error;

/**
 * The service does not understand the request (400). It did nothing.
 *
 * <p>What to do: compare the versions of the SDK and of the service; the problem's entries name the
 * attributes.
 */
public final class BadRequestException extends ResponseException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param context the call
   * @param details the answer
   */
  public BadRequestException(CallContext context, ResponseDetails details) {
    super("the request is malformed", context, details);
  }
}
