package fr.passerelle.sdk.transport;

import java.io.InputStream;
import java.util.List;
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
   * Finds every value of a header.
   *
   * @param name its name, whatever the case
   * @return its values in order, perhaps none
   */
  default List<String> headers(String name) {
    String value = header(name);
    return value == null ? List.of() : List.of(value);
  }

  /**
   * The body as it came: when the service compressed it, it still is.
   *
   * @return a stream, empty when there is no body; always the same one
   */
  InputStream body();

  /**
   * Gives up what is left of the body: the connection is cut rather than read to its end. Without
   * it, closing may read on for a while to keep the connection.
   */
  default void cancel() {}
}
