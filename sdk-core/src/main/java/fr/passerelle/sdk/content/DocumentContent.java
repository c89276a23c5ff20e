package fr.passerelle.sdk.content;

import fr.passerelle.sdk.content.internal.MediaTypes;
import fr.passerelle.sdk.document.DocumentSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.OptionalLong;

/** A document as content. */
final class DocumentContent implements Content {
  private final DocumentSource source;
  private final String mediaType;

  DocumentContent(DocumentSource source, String mediaType) {
    this.source = Objects.requireNonNull(source, "source");
    this.mediaType = MediaTypes.check(mediaType);
  }

  @Override
  public String mediaType() {
    return mediaType;
  }

  @Override
  public OptionalLong length() throws IOException {
    return source.length();
  }

  @Override
  public boolean isReplayable() {
    return true;
  }

  @Override
  public InputStream open() throws IOException {
    return source.open();
  }

  @Override
  public String toString() {
    return mediaType + ", a document";
  }
}
