package fr.passerelle.sdk.transport;

import java.io.IOException;
import java.io.OutputStream;

/** The body of a request. */
public interface TransportBody {
  /** {@return the media type, for example {@code application/json}} */
  String contentType();

  /** {@return the exact number of bytes, or -1 when it is not known} */
  long length();

  /**
   * Tells whether {@link #writeTo} may be called again for another attempt.
   *
   * @return true when every call writes identical bytes
   */
  boolean isReplayable();

  /**
   * Gets ready for one attempt: called before a byte of it leaves, so that a source that cannot be
   * read fails while nothing was sent. A body in memory has nothing to do.
   *
   * @throws BodySourceException when the source cannot be read
   */
  default void ready() throws BodySourceException {}

  /**
   * Writes the body.
   *
   * @param out where to write; not closed
   * @throws BodySourceException when the source breaks
   * @throws IOException when the network breaks
   */
  void writeTo(OutputStream out) throws IOException;

  /**
   * A body held in memory. The array is not copied: it must not change afterwards.
   *
   * @param content the bytes
   * @param contentType the media type
   * @return a replayable body
   */
  static TransportBody of(byte[] content, String contentType) {
    return new BytesBody(content, contentType);
  }
}
