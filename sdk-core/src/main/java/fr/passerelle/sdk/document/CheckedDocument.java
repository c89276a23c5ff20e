package fr.passerelle.sdk.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.OptionalLong;

/**
 * A document that passed a {@link DocumentPolicy}. It holds the bytes that were checked, so that
 * what is sent later is what was looked at even if the file has changed meanwhile. It can be read
 * as often as needed.
 */
public final class CheckedDocument implements DocumentSource {
  private final String fileName;
  private final String extension;
  private final DocumentFormat format;
  private final byte[] content;

  CheckedDocument(String fileName, String extension, DocumentFormat format, byte[] content) {
    this.fileName = fileName;
    this.extension = extension;
    this.format = format;
    this.content = content;
  }

  /** {@return the file name without any folder; possibly personal, so never to be logged} */
  public String fileName() {
    return fileName;
  }

  /** {@return the extension, in lower case and without the dot} */
  public String extension() {
    return extension;
  }

  /** {@return the format, which the extension announces and the content confirms} */
  public DocumentFormat format() {
    return format;
  }

  /** {@return the length in bytes} */
  public int size() {
    return content.length;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(content);
  }

  @Override
  public OptionalLong length() {
    return OptionalLong.of(content.length);
  }

  /** {@return the format and the size; neither the name nor the content} */
  @Override
  public String toString() {
    return "CheckedDocument{format=" + format + ", size=" + content.length + "}";
  }
}
