package fr.passerelle.sdk.error;

/**
 * The service does not accept the session, even after a new sign-in (401). It did nothing.
 *
 * <p>What to do: check that the account is registered for this service.
 */
public final class UnauthorizedException extends ResponseException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param context the call
   * @param details the answer
   */
  public UnauthorizedException(CallContext context, ResponseDetails details) {
    super("the session was refused", context, details);
  }
}
