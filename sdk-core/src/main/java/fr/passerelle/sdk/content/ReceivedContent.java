package fr.passerelle.sdk.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The content of an answer while it arrives. Valid only inside the {@link ContentHandler} that
 * received it: afterwards its stream is closed.
 *
 * <p>At its end the stream fails when fewer bytes came than were announced, when they are not those
 * of the service's digest, or when there are more than the handler allows.
 */
public interface ReceivedContent {
  /** {@return type and subtype in lower case, without parameters; empty when none was stated} */
  Optional<String> mediaType();

  /** {@return the length that was announced, when the bytes are sent as they are} */
  OptionalLong length();

  /**
   * The bytes, decompressed.
   *
   * @return always the same stream
   * @throws IOException when the connection breaks
   */
  InputStream stream() throws IOException;
}
