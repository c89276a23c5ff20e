package fr.passerelle.sdk.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Bytes that can be read more than once, from their beginning each time. A lambda that opens a new
 * stream is one.
 */
@FunctionalInterface
public interface DocumentSource {

  /**
   * Opens the content at its first byte. The reader closes the stream.
   *
   * @return a stream of its own, independent of those opened before
   * @throws IOException if the content cannot be opened
   */
  InputStream open() throws IOException;

  /**
   * Tells the length when that costs nothing. It lets a content that is too large be refused before
   * it is read; what is read is counted in any case.
   *
   * @return the length in bytes, or empty when only reading would tell
   * @throws IOException if the length cannot be determined
   */
  default OptionalLong length() throws IOException {
    return OptionalLong.empty();
  }

  /**
   * Reads a file, opened anew each time.
   *
   * @param file the file
   * @return the source
   */
  static DocumentSource of(Path file) {
    return new DocumentSource() {
      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(file);
      }

      @Override
      public OptionalLong length() throws IOException {
        return OptionalLong.of(Files.size(file));
      }
    };
  }

  /**
   * Reads bytes in memory.
   *
   * @param content the bytes, copied so that later changes to the array are not seen
   * @return the source
   */
  static DocumentSource of(byte[] content) {
    byte[] copy = content.clone();
    return new DocumentSource() {
      @Override
      public InputStream open() {
        return new ByteArrayInputStream(copy);
      }

      @Override
      public OptionalLong length() {
        return OptionalLong.of(copy.length);
      }
    };
  }
}
