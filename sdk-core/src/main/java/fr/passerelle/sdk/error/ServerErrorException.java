package fr.passerelle.sdk.error;

/**
 * The service failed (5xx) while it read or repeated something harmless.
 *
 * <p>What to do: call again later; quote the request id to its support.
 */
public final class ServerErrorException extends ResponseException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param context the call
   * @param details the answer
   */
  public ServerErrorException(CallContext context, ResponseDetails details) {
    super("the service failed", context, details);
  }
}
