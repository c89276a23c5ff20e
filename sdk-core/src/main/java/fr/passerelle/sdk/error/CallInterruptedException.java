package fr.passerelle.sdk.error;

import org.jspecify.annotations.Nullable;

/**
 * The calling thread was interrupted; its interrupt flag is set again. No further attempt was made.
 *
 * <p>Never used once a request with an effect that must not be doubled may have left: that is
 * {@link OutcomeUnknownException}. So calling again is safe.
 */
public final class CallInterruptedException extends SdkException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param context the call
   * @param cause the failure behind it, whose own message must be safe too, or null
   */
  public CallInterruptedException(CallContext context, @Nullable Throwable cause) {
    super("the thread was interrupted", context, cause);
  }
}
