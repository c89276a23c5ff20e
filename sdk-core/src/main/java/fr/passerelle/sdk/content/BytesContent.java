package fr.passerelle.sdk.content;

import fr.passerelle.sdk.content.internal.MediaTypes;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.OptionalLong;

/** Bytes that nobody else can change. */
final class BytesContent implements Content {
  private final byte[] bytes;
  private final String mediaType;

  BytesContent(byte[] bytes, String mediaType) {
    this.bytes = bytes;
    this.mediaType = MediaTypes.check(mediaType);
  }

  @Override
  public String mediaType() {
    return mediaType;
  }

  @Override
  public OptionalLong length() {
    return OptionalLong.of(bytes.length);
  }

  @Override
  public boolean isReplayable() {
    return true;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public String toString() {
    return mediaType + ", " + bytes.length + " bytes";
  }
}
