package fr.passerelle.sdk.content;

import fr.passerelle.sdk.document.CheckedDocument;
import fr.passerelle.sdk.document.DocumentSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * Bytes that can be sent, and what they are. Most contents are <i>replayable</i>: each attempt
 * reads them again from their beginning, and an attempt that would send other bytes than the one
 * before fails instead. What exists only once says so with {@link #once}.
 *
 * <p>Applications may implement it, for instance on an object store; what is written here about
 * each method is then a promise.
 */
public interface Content {
  /** {@return the media type that is sent, for example {@code application/pdf}} */
  String mediaType();

  /**
   * Tells the length.
   *
   * @return the exact number of bytes, or empty when only reading would tell; it is then sent in
   *     chunks
   * @throws IOException when the source cannot be looked at
   */
  OptionalLong length() throws IOException;

  /** {@return whether {@link #open} may be called again and gives the same bytes} */
  boolean isReplayable();

  /**
   * Opens the content at its first byte. The reader closes the stream.
   *
   * @return a stream of its own
   * @throws IOException when the source cannot be opened
   */
  InputStream open() throws IOException;

  /**
   * A mark that changes when the bytes do: for a file its length and its time of modification. It
   * is compared before and after each reading.
   *
   * @return the mark, or empty when the source has none
   * @throws IOException when the source cannot be looked at
   */
  default Optional<String> version() throws IOException {
    return Optional.empty();
  }

  /** {@return the coding in which the bytes are already, {@code gzip} for instance} */
  default Optional<String> coding() {
    return Optional.empty();
  }

  /**
   * A file, opened anew for each attempt. When it changes or vanishes while a call lasts, the call
   * fails; it never sends half of one version and half of another.
   *
   * @param file the file
   * @param mediaType the media type to send
   * @return a replayable content
   */
  static Content of(Path file, String mediaType) {
    return new FileContent(file, mediaType);
  }

  /**
   * Bytes in memory.
   *
   * @param bytes the bytes, copied
   * @param mediaType the media type to send
   * @return a replayable content
   */
  static Content of(byte[] bytes, String mediaType) {
    return new BytesContent(bytes.clone(), mediaType);
  }

  /**
   * Whatever can be opened more than once.
   *
   * @param source opens the content at its first byte, each time anew; the stream is closed after
   *     use. It may report a failure as {@link java.io.UncheckedIOException}
   * @param length the exact number of bytes, or -1 when it is not known
   * @param mediaType the media type to send
   * @return a replayable content
   */
  static Content of(Supplier<? extends InputStream> source, long length, String mediaType) {
    return new SuppliedContent(source, length, mediaType);
  }

  /**
   * A document.
   *
   * @param source opens the document
   * @param mediaType the media type to send
   * @return a replayable content
   */
  static Content of(DocumentSource source, String mediaType) {
    return new DocumentContent(source, mediaType);
  }

  /**
   * A document that passed a policy; sent under the media type of its format.
   *
   * @param document the document
   * @return a replayable content
   */
  static Content of(CheckedDocument document) {
    return new DocumentContent(document, document.format().mediaType());
  }

  /**
   * A stream that exists once. A call that carries it makes no further attempt as soon as a byte of
   * it may have been sent; where that matters, compress it ({@link SpooledContent}) or give a
   * source that can be opened again.
   *
   * @param stream read at most once; closing it stays with the caller
   * @param length the exact number of bytes, or -1 when it is not known
   * @param mediaType the media type to send
   * @return a content for one call
   */
  static Content once(InputStream stream, long length, String mediaType) {
    return new OnceContent(stream, length, mediaType);
  }

  /**
   * A text in the charset that the service expects. Nothing is replaced: a character that the
   * charset does not have is refused here.
   *
   * @param text the text
   * @param charset how it is encoded
   * @param mediaType the media type to send, as it is; it names the charset only if you write it
   * @return a replayable content
   * @throws UnencodableTextException when the charset lacks a character; the position is named, the
   *     character is not
   */
  static Content text(CharSequence text, Charset charset, String mediaType) {
    return new BytesContent(StrictText.encode(text, charset), mediaType);
  }
}
