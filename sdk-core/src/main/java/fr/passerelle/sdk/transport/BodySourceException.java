package fr.passerelle.sdk.transport;

import fr.passerelle.sdk.error.SdkException;
import java.io.IOException;

/**
 * The bytes of a request cannot be read from where they are. The network has no part in it, so an
 * attempt that ends like this is not repeated.
 */
public final class BodySourceException extends IOException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with the source. */
  private final SdkException fault;

  /**
   * Creates the exception.
   *
   * @param fault what is wrong with the source, without any personal value
   */
  public BodySourceException(SdkException fault) {
    super("the content to send could not be read", fault);
    this.fault = fault;
  }

  /** {@return what is wrong with the source} */
  public SdkException fault() {
    return fault;
  }
}
