package fr.passerelle.sdk.error;

/**
 * The state at the service is not what the call supposes: already declared, changed meanwhile,
 * wrong state (409, 412).
 *
 * <p>What to do: read the present state, then decide; sending the same request again cannot help.
 */
public final class ConflictException extends ResponseException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param context the call
   * @param details the answer
   */
  public ConflictException(CallContext context, ResponseDetails details) {
    super("in conflict with the present state", context, details);
  }
}
