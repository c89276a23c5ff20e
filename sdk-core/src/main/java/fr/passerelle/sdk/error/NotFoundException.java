package fr.passerelle.sdk.error;

/**
 * The thing that the call names does not exist, or no longer (404, 410).
 *
 * <p>What to do: read the list again; it may have been removed meanwhile.
 */
public final class NotFoundException extends ResponseException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param context the call
   * @param details the answer
   */
  public NotFoundException(CallContext context, ResponseDetails details) {
    super("not found", context, details);
  }
}
