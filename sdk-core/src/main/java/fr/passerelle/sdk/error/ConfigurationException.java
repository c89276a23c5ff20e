package fr.passerelle.sdk.error;

import org.jspecify.annotations.Nullable;

/**
 * The SDK was set up or called in a way that can never work: no base URL, a plain-text URL that is
 * not loopback, a missing path variable, a client used after it was closed. Nothing left this
 * machine.
 *
 * <p>What to do: correct the program or its configuration; calling again changes nothing.
 */
public final class ConfigurationException extends SdkException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what is wrong, without any secret
   */
  public ConfigurationException(String message) {
    super(message);
  }

  /**
   * Creates the exception with its cause.
   *
   * @param message what is wrong, without any secret
   * @param cause the cause, whose own message must be safe too, or null
   */
  public ConfigurationException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
