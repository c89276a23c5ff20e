package fr.passerelle.sdk.error;

import org.jspecify.annotations.Nullable;

/**
 * The proxy between this machine and the service wants credentials, or refuses those it was given
 * (407). The service has not seen the request, and the SDK does not repeat it: companies lock
 * accounts after a few refusals.
 *
 * <p>What to do: set or correct the credentials of the proxy, then call again.
 */
public final class ProxyAuthenticationException extends NotSentException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param what what happened, without any personal value
   * @param context the call
   * @param cause the failure behind it, whose own message must be safe too, or null
   */
  public ProxyAuthenticationException(String what, CallContext context, @Nullable Throwable cause) {
    super(what, context, cause);
  }
}
