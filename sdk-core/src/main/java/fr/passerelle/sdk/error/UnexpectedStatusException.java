package fr.passerelle.sdk.error;

/**
 * The service answered with a status that the SDK does not expect, a redirection included:
 * redirections are never followed.
 *
 * <p>What to do: check the base URL; report the status and the request id.
 */
public final class UnexpectedStatusException extends ResponseException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param context the call
   * @param details the answer
   */
  public UnexpectedStatusException(CallContext context, ResponseDetails details) {
    super("unexpected status", context, details);
  }
}
