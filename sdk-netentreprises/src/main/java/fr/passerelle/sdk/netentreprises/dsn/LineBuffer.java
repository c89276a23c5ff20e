package fr.passerelle.sdk.netentreprises.dsn;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A window on the source that always starts at a line: the bytes of complete lines first, then
 * those of a line that has only begun.
 */
final class LineBuffer {
  /** Room after the bytes, so that eight of them can always be loaded at once. */
  static final int PADDING = 32;

  private final ByteSource source;
  private final int capacity;
  private final int longest;

  /** The bytes; what stands from {@link #limit} on means nothing. */
  final byte[] bytes;

  /** End of what was read. */
  int limit;

  /** End of the last complete line in the window. */
  int complete;

  /** Offset in the source of the first byte of the window. */
  long base;

  private boolean ended;

  LineBuffer(ByteSource source, int capacity, int longest) {
    this.source = source;
    this.capacity = capacity;
    this.longest = longest;
    this.bytes = new byte[capacity + PADDING];
  }

  /**
   * Reads on until the line that starts at {@code from} is complete, is known to be too long, or is
   * the last one. The line may move.
   *
   * @param from start of a line that is not complete
   * @return where it starts now
   */
  int fill(int from) {
    int tail = limit - from;
    if (ended || tail > longest + 1) {
      return from;
    }
    System.arraycopy(bytes, from, bytes, 0, tail);
    base += from;
    limit = tail;
    complete = 0;
    while (complete == 0 && limit <= longest + 1) {
      int read = read();
      if (read < 0) {
        ended = true;
        break;
      }
      limit += read;
      complete = lastLineFeed(limit - read) + 1;
    }
    return 0;
  }

  /**
   * Looks for the end of a line.
   *
   * @return index of the first line feed in a range, as far as it was read, or -1
   */
  int indexOfLineFeed(int from, int to) {
    int last = Math.min(to, limit);
    for (int i = from; i < last; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  void close() {
    try {
      source.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int read() {
    try {
      return source.read(bytes, limit, capacity - limit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int lastLineFeed(int from) {
    for (int i = limit - 1; i >= from; i--) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }
}
