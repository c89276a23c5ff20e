package fr.passerelle.sdk.error;

/**
 * The service asks for fewer requests (429). It did nothing.
 *
 * <p>What to do: wait for the delay of {@link #retryAfter()} and call again.
 */
public final class RateLimitedException extends ResponseException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param context the call
   * @param details the answer
   */
  public RateLimitedException(CallContext context, ResponseDetails details) {
    super("too many requests", context, details);
  }
}
