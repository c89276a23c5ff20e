package fr.passerelle.sdk.content;

import fr.passerelle.sdk.error.ConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the content of an answer. Runs while the connection is open, on the thread of the
 * call, and must not keep the stream. When it ends before the content does, the connection is cut:
 * the rest is not read.
 *
 * <p>An exception of the handler ends the call: an unchecked one passes unchanged, an {@link
 * IOException} of its own becomes a {@link fr.passerelle.sdk.document.ContentAccessException}.
 *
 * @param <R> what is made of the content
 */
@FunctionalInterface
public interface ContentHandler<R extends @Nullable Object> {
  /** Largest content that is read unless a handler says otherwise: 1 GiB, decompressed. */
  long DEFAULT_MAX_SIZE = 1L << 30;

  /**
   * Reads the content.
   *
   * @param content the content, valid until this method returns
   * @return what is made of it
   * @throws IOException when the connection breaks or the bytes cannot be stored
   */
  R handle(ReceivedContent content) throws IOException;

  /** {@return the most bytes that are read, decompressed; more is an error} */
  default long maxSize() {
    return DEFAULT_MAX_SIZE;
  }

  /**
   * Tells whether a broken download may be started again from its first byte.
   *
   * @return true when {@link #handle} leaves nothing behind after it failed; false by default, and
   *     then nothing is repeated once the handler has begun
   */
  default boolean isRestartable() {
    return false;
  }

  /**
   * Looks, before anything is sent, whether the result can be stored at all.
   *
   * @throws IOException when it cannot
   */
  default void beforeSending() throws IOException {}

  /**
   * Stores the content in a file, whole or not at all. Refuses to replace a file that exists.
   *
   * @param target where it goes; its directory exists
   * @return the handler; it has further settings
   */
  static FileDownload toFile(Path target) {
    return new FileDownload(target);
  }

  /**
   * Keeps the content in memory.
   *
   * @param max the most bytes
   * @return the handler
   */
  static ContentHandler<byte[]> toBytes(int max) {
    if (max < 0) {
      throw new ConfigurationException("the most bytes of a content is not negative");
    }
    return new ContentHandler<>() {
      @Override
      public byte[] handle(ReceivedContent content) throws IOException {
        return content.stream().readAllBytes();
      }

      @Override
      public long maxSize() {
        return max;
      }

      @Override
      public boolean isRestartable() {
        return true;
      }
    };
  }

  /**
   * Copies the content. Nothing is repeated once it has begun, since what was written to the stream
   * cannot be taken back.
   *
   * @param out where to; flushed, not closed
   * @return the handler; gives the number of bytes
   */
  static ContentHandler<Long> to(OutputStream out) {
    return content -> {
      long copied = content.stream().transferTo(out);
      out.flush();
      return copied;
    };
  }

  /**
   * Lends the stream to a function.
   *
   * @param <R> what the function makes of it
   * @param function reads as far as it wants
   * @return the handler
   */
  static <R extends @Nullable Object> ContentHandler<R> stream(StreamFunction<R> function) {
    return content -> function.apply(content.stream());
  }

  /**
   * Reads a stream.
   *
   * @param <R> what is made of it
   */
  @FunctionalInterface
  interface StreamFunction<R extends @Nullable Object> {
    /**
     * Reads a stream.
     *
     * @param stream valid until this method returns
     * @return what is made of it
     * @throws IOException when the connection breaks
     */
    R apply(InputStream stream) throws IOException;
  }
}
