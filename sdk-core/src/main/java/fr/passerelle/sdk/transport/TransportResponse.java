package fr.passerelle.sdk.transport;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer while it is being read. Valid only inside the {@link ResponseReader} that received it.
 */
public interface TransportResponse {
  /** {@return the HTTP status} */
  int status();

  /**
   * Finds a header.
   *
   * @param name its name, whatever the case
   * @return its last value, or null
   */
  @Nullable String header(String name);

  /**
   * The body.
   *
   * @return a stream, empty when there is no body; always the same one
   */
  InputStream body();
}
