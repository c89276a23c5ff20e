package fr.passerelle.sdk.error;

import org.jspecify.annotations.Nullable;

/**
 * The conversation broke before an answer was read.
 *
 * <p>Thrown as such for reads and for operations that have the same effect when repeated: call
 * again later. Where the difference matters the type says more: {@link NotSentException} when the
 * service cannot have seen the request, {@link OutcomeUnknownException} when it may have acted.
 */
public class TransportException extends SdkException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param what what happened, without any personal value
   * @param context the call
   * @param cause the failure behind it, whose own message must be safe too, or null
   */
  public TransportException(String what, CallContext context, @Nullable Throwable cause) {
    super(what, context, cause);
  }
}
