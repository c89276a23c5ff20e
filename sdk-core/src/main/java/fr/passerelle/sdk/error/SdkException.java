package fr.passerelle.sdk.error;

import org.jspecify.annotations.Nullable;

/**
 * Root of every exception that the SDK throws on purpose.
 *
 * <p>Messages and causes are safe to log: they name operations, attributes, positions and codes,
 * never the value that was refused.
 */
public class SdkException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception without a cause.
   *
   * @param message what happened, without any personal value
   */
  public SdkException(String message) {
    super(message);
  }

  /**
   * Creates an exception with its cause.
   *
   * @param message what happened, without any personal value
   * @param cause the cause, whose own message must be safe too, or null
   */
  public SdkException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
