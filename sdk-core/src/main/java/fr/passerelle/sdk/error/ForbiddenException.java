package fr.passerelle.sdk.error;

/**
 * The account may not do this (403). It did nothing.
 *
 * <p>What to do: ask an administrator of the portal for the right, or use an account that holds it.
 */
public final class ForbiddenException extends ResponseException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param context the call
   * @param details the answer
   */
  public ForbiddenException(CallContext context, ResponseDetails details) {
    super("not allowed", context, details);
  }
}
