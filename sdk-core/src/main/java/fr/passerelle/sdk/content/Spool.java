package fr.passerelle.sdk.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are written once and read as often as needed: in memory as long as they are few, then
 * in a temporary file that only its owner can read and that is gone when the spool is closed. Where
 * the system allows it the file has no name from the moment it is open, so that nothing is left
 * even of a program that is killed.
 */
final class Spool extends OutputStream {
  private final int threshold;
  private final @Nullable Path directory;
  private @Nullable ByteArrayOutputStream memory = new ByteArrayOutputStream(4096);
  private @Nullable FileChannel file;
  private long size;
  private volatile boolean closed;

  /**
   * Creates an empty spool.
   *
   * @param threshold bytes that are kept in memory at most
   * @param directory where the file is made, or null for the system's directory
   */
  Spool(int threshold, @Nullable Path directory) {
    this.threshold = threshold;
    this.directory = directory;
  }

  long size() {
    return size;
  }

  boolean isClosed() {
    return closed;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    ByteArrayOutputStream kept = memory;
    if (kept != null && size + count > threshold) {
      file = newFile();
      writeAll(file, ByteBuffer.wrap(kept.toByteArray()));
      memory = null;
      kept = null;
    }
    if (kept != null) {
      kept.write(bytes, offset, count);
    } else if (file != null) {
      writeAll(file, ByteBuffer.wrap(bytes, offset, count));
    }
    size += count;
  }

  /** {@return the bytes from their beginning, as a stream independent of any other} */
  InputStream open() {
    return memory != null ? new ByteArrayInputStream(memory.toByteArray()) : new FileStream(file);
  }

  @Override
  public void close() throws IOException {
    closed = true;
    memory = null;
    if (file != null) {
      file.close();
    }
  }

  private FileChannel newFile() throws IOException {
    Path path =
        directory == null
            ? Files.createTempFile("passerelle-", ".spool", attributes(tempStore()))
            : Files.createTempFile(
                directory, "passerelle-", ".spool", attributes(Files.getFileStore(directory)));
    try {
      return FileChannel.open(
          path,
          StandardOpenOption.READ,
          StandardOpenOption.WRITE,
          StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      Files.deleteIfExists(path);
      throw e;
    }
  }

  private static FileStore tempStore() throws IOException {
    return Files.getFileStore(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /** Elsewhere than on a POSIX file system the directory's own rules decide. */
  static FileAttribute<?>[] attributes(FileStore store) {
    return store.supportsFileAttributeView(PosixFileAttributeView.class)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static void writeAll(FileChannel file, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  /** Reads by position, so that several can read at once. */
  private static final class FileStream extends InputStream {
    private final @Nullable FileChannel file;
    private long position;

    FileStream(@Nullable FileChannel file) {
      this.file = file;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) throws IOException {
      if (file == null) {
        throw new IOException("the spool is closed");
      }
      int read = file.read(ByteBuffer.wrap(buffer, offset, wanted), position);
      position += Math.max(0, read);
      return read;
    }
  }
}
