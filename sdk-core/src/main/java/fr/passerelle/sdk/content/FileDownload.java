package fr.passerelle.sdk.content;

import fr.passerelle.sdk.content.internal.Digests;
import fr.passerelle.sdk.error.ConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Stores a content in a file, whole or not at all: it goes to a temporary file beside the target
 * that only its owner can read, is forced to disk, and takes its name in one step. After any
 * failure nothing is left. Immutable; each setting gives a new one.
 */
public final class FileDownload implements ContentHandler<ReceivedFile> {
  private static final int BUFFER = 16 * 1024;

  private final Path target;
  private final boolean isOverwriting;
  private final long maxSize;
  private final @Nullable String expectedSha256;
  private final LongConsumer progress;

  FileDownload(Path target) {
    this(
        Objects.requireNonNull(target, "target").toAbsolutePath(),
        false,
        DEFAULT_MAX_SIZE,
        null,
        bytes -> {});
  }

  private FileDownload(
      Path target,
      boolean isOverwriting,
      long maxSize,
      @Nullable String expectedSha256,
      LongConsumer progress) {
    this.target = target;
    this.isOverwriting = isOverwriting;
    this.maxSize = maxSize;
    this.expectedSha256 = expectedSha256;
    this.progress = progress;
  }

  /**
   * Replaces a file that exists, in one step and only by a whole one.
   *
   * @return the setting
   */
  public FileDownload overwriting() {
    return new FileDownload(target, true, maxSize, expectedSha256, progress);
  }

  /**
   * Bounds the download.
   *
   * @param bytes the most bytes; 1 GiB by default
   * @return the setting
   */
  public FileDownload atMost(long bytes) {
    if (bytes < 0) {
      throw new ConfigurationException("the most bytes of a content is not negative");
    }
    return new FileDownload(target, isOverwriting, bytes, expectedSha256, progress);
  }

  /**
   * Says what the file must be, on top of what the service itself announces.
   *
   * @param sha256 SHA-256 of the file, 64 hexadecimal digits
   * @return the setting
   * @throws ConfigurationException when it is no SHA-256
   */
  public FileDownload expecting(String sha256) {
    String digest = sha256.toLowerCase(Locale.ROOT);
    if (digest.length() != 64 || !digest.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
      throw new ConfigurationException("a SHA-256 has 64 hexadecimal digits");
    }
    return new FileDownload(target, isOverwriting, maxSize, digest, progress);
  }

  /**
   * Follows the download.
   *
   * @param bytesSoFar receives the number of bytes after each piece; starts again from zero when
   *     the download does
   * @return the setting
   */
  public FileDownload reporting(LongConsumer bytesSoFar) {
    return new FileDownload(target, isOverwriting, maxSize, expectedSha256, bytesSoFar);
  }

  @Override
  public long maxSize() {
    return maxSize;
  }

  @Override
  public boolean isRestartable() {
    return true;
  }

  @Override
  public void beforeSending() throws IOException {
    if (!Files.isDirectory(directory())) {
      throw new NoSuchFileException(null);
    }
    if (!isOverwriting && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(null);
    }
  }

  @Override
  public ReceivedFile handle(ReceivedContent content) throws IOException {
    Path partial =
        Files.createTempFile(
            directory(),
            ".passerelle-",
            ".part",
            Spool.attributes(Files.getFileStore(directory())));
    try {
      MessageDigest digest = Digests.sha256();
      long size = write(content.stream(), partial, digest);
      String sha256 = HexFormat.of().formatHex(digest.digest());
      if (expectedSha256 != null && !expectedSha256.equals(sha256)) {
        throw new DigestMismatchException();
      }
      takeName(partial);
      return new ReceivedFile(target, size, sha256, content.mediaType());
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  private long write(InputStream in, Path partial, MessageDigest digest) throws IOException {
    long size = 0;
    byte[] buffer = new byte[BUFFER];
    try (FileChannel out = FileChannel.open(partial, StandardOpenOption.WRITE)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        ByteBuffer piece = ByteBuffer.wrap(buffer, 0, n);
        while (piece.hasRemaining()) {
          out.write(piece);
        }
        size += n;
        progress.accept(size);
      }
      out.force(true);
    }
    return size;
  }

  private void takeName(Path partial) throws IOException {
    if (isOverwriting) {
      Files.move(
          partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } else {
      takeFreeName(partial);
    }
    forceDirectory();
  }

  /** An atomic move would replace a file that came meanwhile; a link is refused instead. */
  private void takeFreeName(Path partial) throws IOException {
    try {
      Files.createLink(target, partial);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.move(partial, target);
    }
  }

  /** Makes the name as durable as the bytes, where a directory can be forced. */
  private void forceDirectory() {
    try (FileChannel directory = FileChannel.open(directory(), StandardOpenOption.READ)) {
      directory.force(true);
    } catch (IOException e) {
      // Not every system opens a directory; the file is whole all the same.
      return;
    }
  }

  private Path directory() {
    return Objects.requireNonNullElse(target.getParent(), target);
  }

  /** {@return a fixed text: a path may hold a person's name} */
  @Override
  public String toString() {
    return "FileDownload";
  }
}
