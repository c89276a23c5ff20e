package fr.passerelle.sdk.error;

import org.jspecify.annotations.Nullable;

/**
 * Nothing left this machine: the host is unknown, the connection was refused, TLS failed. The
 * service cannot have seen the request.
 *
 * <p>What to do: the message says what is wrong; check address, network, proxy and certificates.
 * Calling again is always safe, except that {@link ProxyAuthenticationException} wants its
 * credentials corrected first.
 */
public class NotSentException extends TransportException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param what what happened, without any personal value
   * @param context the call
   * @param cause the failure behind it, whose own message must be safe too, or null
   */
  public NotSentException(String what, CallContext context, @Nullable Throwable cause) {
    super(what, context, cause);
  }
}
