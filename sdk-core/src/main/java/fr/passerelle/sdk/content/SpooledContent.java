package fr.passerelle.sdk.content;

import fr.passerelle.sdk.content.ContentChangedException.Difference;
import fr.passerelle.sdk.content.internal.Digests;
import fr.passerelle.sdk.document.ContentAccessException;
import fr.passerelle.sdk.error.ConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A content compressed once, so that every attempt sends identical bytes and their digest can be
 * written into a journal before the first of them leaves. Small results stay in memory, larger ones
 * go to a temporary file that only its owner can read.
 *
 * <p>Whoever makes it closes it; that is what removes the file:
 *
 * <pre>{@code
 * try (SpooledContent compressed = SpooledContent.gzip(Content.of(file, "text/plain"))) {
 *   journal.deposits(compressed.sha256());
 *   ...
 * }
 * }</pre>
 */
public final class SpooledContent implements Content, AutoCloseable {
  /** Compressed bytes that are kept in memory at most; what is larger goes to a file. */
  public static final int IN_MEMORY = 1024 * 1024;

  private static final int BUFFER = 16 * 1024;

  private final String mediaType;
  private final Spool spool;
  private final String sha256;

  private SpooledContent(String mediaType, Spool spool, String sha256) {
    this.mediaType = mediaType;
    this.spool = spool;
    this.sha256 = sha256;
  }

  /**
   * Compresses a content, in memory up to {@value #IN_MEMORY} bytes.
   *
   * @param source read once, to its end
   * @return the compressed content, replayable whatever the source is
   * @throws ContentAccessException when the source cannot be read or the file cannot be written
   * @throws ContentChangedException when the source changes meanwhile
   */
  public static SpooledContent gzip(Content source) {
    return gzip(source, IN_MEMORY, null);
  }

  /**
   * Compresses a content.
   *
   * @param source read once, to its end
   * @param inMemory compressed bytes that are kept in memory at most
   * @param directory where a larger result is written, or null for the system's directory
   * @return the compressed content, replayable whatever the source is
   * @throws ContentAccessException when the source cannot be read or the file cannot be written
   * @throws ContentChangedException when the source changes meanwhile
   */
  public static SpooledContent gzip(Content source, int inMemory, @Nullable Path directory) {
    if (source.coding().isPresent()) {
      throw new ConfigurationException("the content is compressed already");
    }
    MessageDigest digest = Digests.sha256();
    Spool spool = new Spool(inMemory, directory);
    boolean done = false;
    try {
      fill(source, new Digesting(spool, digest));
      done = true;
      return new SpooledContent(
          source.mediaType(), spool, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      throw new ContentAccessException("the content could not be compressed", e);
    } finally {
      if (!done) {
        closeQuietly(spool);
      }
    }
  }

  /** Ends with the compression, while the spool goes on. */
  private static final class Digesting extends DigestOutputStream {
    Digesting(OutputStream out, MessageDigest digest) {
      super(out, digest);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  private static void fill(Content source, OutputStream out) throws IOException {
    Optional<String> version = source.version();
    OptionalLong length = source.length();
    long read = 0;
    try (InputStream in = source.open();
        OutputStream gzip = new GZIPOutputStream(out, BUFFER)) {
      byte[] buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        gzip.write(buffer, 0, n);
        read += n;
      }
    }
    if (length.isPresent() && length.getAsLong() != read) {
      throw new ContentChangedException(Difference.LENGTH);
    }
    if (!source.version().equals(version)) {
      throw new ContentChangedException(Difference.VERSION);
    }
  }

  /** {@return the media type of what was compressed} */
  @Override
  public String mediaType() {
    return mediaType;
  }

  @Override
  public OptionalLong length() {
    return OptionalLong.of(spool.size());
  }

  @Override
  public boolean isReplayable() {
    return true;
  }

  @Override
  public Optional<String> coding() {
    return Optional.of("gzip");
  }

  /**
   * {@inheritDoc}
   *
   * @throws ConfigurationException when it was closed
   */
  @Override
  public InputStream open() {
    if (spool.isClosed()) {
      throw new ConfigurationException("the compressed content is closed");
    }
    return spool.open();
  }

  /** {@return the SHA-256 of the compressed bytes, in 64 lower-case hexadecimal digits} */
  public String sha256() {
    return sha256;
  }

  /** Removes the bytes. Harmless when repeated. */
  @Override
  public void close() {
    closeQuietly(spool);
  }

  @Override
  public String toString() {
    return mediaType + ", gzip, " + spool.size() + " bytes";
  }

  /** The bytes are unreachable either way: a file without a name cannot be left behind. */
  private static void closeQuietly(Spool spool) {
    try {
      spool.close();
    } catch (IOException e) {
      throw new ContentAccessException("the temporary file could not be closed", e);
    }
  }
}
