package fr.passerelle.sdk.content;

import fr.passerelle.sdk.content.internal.MediaTypes;
import fr.passerelle.sdk.error.ConfigurationException;
import java.io.FilterInputStream;
import java.io.InputStream;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;

/** A stream that is read at most once, and that the caller closes. */
final class OnceContent implements Content {
  private final InputStream stream;
  private final long length;
  private final String mediaType;
  private final AtomicBoolean taken = new AtomicBoolean();

  OnceContent(InputStream stream, long length, String mediaType) {
    this.stream = Objects.requireNonNull(stream, "stream");
    this.length = SuppliedContent.checkLength(length);
    this.mediaType = MediaTypes.check(mediaType);
  }

  @Override
  public String mediaType() {
    return mediaType;
  }

  @Override
  public OptionalLong length() {
    return SuppliedContent.lengthOf(length);
  }

  @Override
  public boolean isReplayable() {
    return false;
  }

  @Override
  public InputStream open() {
    if (!taken.compareAndSet(false, true)) {
      throw new ConfigurationException(
          "a content that exists once was given to a call before: give each call its own");
    }
    return new FilterInputStream(stream) {
      @Override
      public int read(byte[] buffer, int offset, int wanted) throws java.io.IOException {
        return in.read(buffer, offset, wanted);
      }

      @Override
      public void close() {
        // Whoever made the stream closes it.
      }
    };
  }

  @Override
  public String toString() {
    return mediaType + ", once";
  }
}
