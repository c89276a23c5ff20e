package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.content.Content;
import fr.passerelle.sdk.content.ContentChangedException;
import fr.passerelle.sdk.content.ContentChangedException.Difference;
import fr.passerelle.sdk.content.SpooledContent;
import fr.passerelle.sdk.content.internal.MediaTypes;
import fr.passerelle.sdk.document.ContentAccessException;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.transport.BodySourceException;
import fr.passerelle.sdk.transport.TransportBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A content as the body of one call. The first piece is read before the attempt begins, so that a
 * source which cannot be read fails while nothing was sent. The last piece is held back until the
 * whole was seen to be what was announced and, from the second attempt on, what was sent before: an
 * attempt with other bytes stays incomplete, and the service has nothing to act upon.
 *
 * <p>For one thread, like the call.
 */
final class ContentBody implements TransportBody, AutoCloseable {
  private static final int PIECE = 16 * 1024;

  private final Content content;
  private final String contentType;
  private final @Nullable SpooledContent own;
  private final long length;
  private final Optional<String> version;

  private final byte[] piece = new byte[PIECE];
  private final CRC32C checksum = new CRC32C();
  private @Nullable InputStream source;
  private int filled;
  private long taken;
  private boolean isAtEnd;

  /** Whether this attempt has begun to write. */
  private boolean isStarted;

  /** Checksum of the last attempt that was written to its end, or -1. */
  private long lastSent = -1;

  private ContentBody(Content content, @Nullable SpooledContent own) throws IOException {
    this.content = content;
    this.own = own;
    this.contentType = MediaTypes.check(content.mediaType());
    OptionalLong announced = content.length();
    this.length = announced.isPresent() ? announced.getAsLong() : -1;
    this.version = content.version();
  }

  /**
   * Takes a content.
   *
   * @throws ContentAccessException when it cannot even be looked at
   */
  static ContentBody of(Content content) {
    try {
      return new ContentBody(content, null);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Compresses a content for the time of one call.
   *
   * @throws ContentAccessException when it cannot be read
   * @throws ContentChangedException when it changes meanwhile
   */
  static ContentBody gzip(Content content) {
    SpooledContent compressed = SpooledContent.gzip(content);
    try {
      return new ContentBody(compressed, compressed);
    } catch (IOException e) {
      compressed.close();
      throw unreadable(e);
    }
  }

  /** {@return the coding to be named to the service} */
  Optional<String> coding() {
    return content.coding();
  }

  @Override
  public String contentType() {
    return contentType;
  }

  @Override
  public long length() {
    return length;
  }

  /** What exists once may be sent again as long as none of it was. */
  @Override
  public boolean isReplayable() {
    return content.isReplayable() || !isStarted;
  }

  @Override
  public void ready() throws BodySourceException {
    if (source != null && !isStarted && !content.isReplayable()) {
      return;
    }
    release();
    try {
      requireSameVersion();
      taken = 0;
      checksum.reset();
      source = content.open();
      isStarted = false;
      fill(source);
    } catch (IOException | RuntimeException e) {
      throw sourceFailed(e);
    }
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    InputStream in = source;
    if (in == null || isStarted) {
      ready();
      in = source;
    }
    isStarted = true;
    out.write(piece, 0, filled);
    while (!isAtEnd && in != null) {
      try {
        fill(in);
      } catch (IOException | RuntimeException e) {
        throw sourceFailed(e);
      }
      out.write(piece, 0, filled);
    }
    lastSent = checksum.getValue();
  }

  /** Closes what was opened and removes what was compressed for this call. */
  @Override
  public void close() {
    release();
    if (own != null) {
      own.close();
    }
  }

  /** Reads the next piece; the last one only comes out when everything about it is right. */
  private void fill(InputStream in) throws IOException {
    filled = in.readNBytes(piece, 0, PIECE);
    taken += filled;
    checksum.update(piece, 0, filled);
    isAtEnd = filled < PIECE || (taken == length && in.read() < 0);
    if (length >= 0 && (isAtEnd ? taken != length : taken >= length)) {
      throw new ContentChangedException(Difference.LENGTH);
    }
    if (isAtEnd) {
      requireSameVersion();
      if (lastSent >= 0 && lastSent != checksum.getValue()) {
        throw new ContentChangedException(Difference.BYTES);
      }
    }
  }

  private void requireSameVersion() throws IOException {
    if (!content.version().equals(version)) {
      throw new ContentChangedException(Difference.VERSION);
    }
  }

  /** It was read as far as it was wanted: a failure to close it harms nobody. */
  private void release() {
    InputStream open = source;
    source = null;
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException e) {
      return;
    }
  }

  private static BodySourceException sourceFailed(Exception e) {
    return new BodySourceException(e instanceof SdkException fault ? fault : unreadable(e));
  }

  private static ContentAccessException unreadable(Exception e) {
    return new ContentAccessException("the content to send could not be read", e);
  }
}
