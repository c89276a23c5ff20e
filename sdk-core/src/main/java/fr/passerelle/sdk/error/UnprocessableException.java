package fr.passerelle.sdk.error;

/**
 * The service understood the request and refuses it by its own rules (422). It did nothing.
 *
 * <p>What to do: correct what the problem's entries name.
 */
public final class UnprocessableException extends ResponseException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param context the call
   * @param details the answer
   */
  public UnprocessableException(CallContext context, ResponseDetails details) {
    super("refused by the service's rules", context, details);
  }
}
