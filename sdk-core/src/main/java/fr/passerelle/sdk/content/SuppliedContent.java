package fr.passerelle.sdk.content;

import fr.passerelle.sdk.content.internal.MediaTypes;
import fr.passerelle.sdk.error.ConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Whatever the application can open again. */
final class SuppliedContent implements Content {
  private final Supplier<? extends InputStream> source;
  private final long length;
  private final String mediaType;

  SuppliedContent(Supplier<? extends InputStream> source, long length, String mediaType) {
    this.source = Objects.requireNonNull(source, "source");
    this.length = checkLength(length);
    this.mediaType = MediaTypes.check(mediaType);
  }

  static long checkLength(long length) {
    if (length < -1) {
      throw new ConfigurationException("a length is not negative, or -1 when it is not known");
    }
    return length;
  }

  static OptionalLong lengthOf(long length) {
    return length < 0 ? OptionalLong.empty() : OptionalLong.of(length);
  }

  @Override
  public String mediaType() {
    return mediaType;
  }

  @Override
  public OptionalLong length() {
    return lengthOf(length);
  }

  @Override
  public boolean isReplayable() {
    return true;
  }

  @Override
  public InputStream open() throws IOException {
    try {
      return source.get();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public String toString() {
    return mediaType + (length < 0 ? ", of unknown length" : ", " + length + " bytes");
  }
}
