package fr.passerelle.sdk.netentreprises.dsn;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Set;

/**
 * Reads a DSN file line by line, in bounded memory whatever its size.
 *
 * <pre>{@code
 * int contractNumber = DsnCode.of("S21.G00.40.009");
 * try (DsnReader reader = DsnReader.open(file)) {
 *   while (reader.next()) {
 *     if (reader.code() == contractNumber) {
 *       numbers.add(reader.value().text());
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>The reader is a flyweight: what its accessors and {@link #value()} return is valid until the
 * next call of {@link #next()}. It knows the writing of lines only, not the norm: unknown
 * rubriques, blocks and norms are events like the others. A malformed line is an event too, with
 * its {@link #anomalies()}; reading goes on, and the bytes of all events, one after the other, are
 * exactly the bytes of the source.
 *
 * <p>The character set is ISO-8859-1; lines end with LF or CRLF. Failures of the source itself come
 * out as {@link UncheckedIOException}. Not safe for use by several threads.
 *
 * <p>Source: <i>cahier technique</i> of the DSN, writing of the file.
 */
public final class DsnReader implements AutoCloseable {
  /**
   * Longest line that is given in one event, in bytes without its end. A longer one comes in pieces
   * of that size; no rubrique of the norms is longer than 140.
   */
  public static final int MAX_LINE = 8192;

  private static final int BUFFER = 512 * 1024;

  final byte[] bytes;
  int valueStart;
  int valueEnd;

  private final LineBuffer buffer;
  private final int longest;
  private final DsnValue value = new DsnValue(this);

  private int start;
  private int end;
  private int content;
  private int code = DsnCode.NONE;
  private int last = DsnCode.NONE;
  private int previous = DsnCode.NONE;
  private long line;
  private int anomalies;
  private boolean continued;
  private boolean inLongLine;
  private boolean recognised;

  private long sectionWord = Words.SECTION_ZERO;
  private int sectionCode;

  DsnReader(ByteSource source, int bufferSize, int longest) {
    this.buffer = new LineBuffer(source, bufferSize, longest);
    this.bytes = buffer.bytes;
    this.longest = longest;
  }

  /**
   * Opens a file.
   *
   * @param file a DSN file, not compressed
   * @return a reader before the first line, to be closed
   * @throws UncheckedIOException when the file cannot be opened
   */
  public static DsnReader open(Path file) {
    try {
      return of(FileChannel.open(file, StandardOpenOption.READ));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a stream. The reader holds its own buffer: a buffered stream is of no use.
   *
   * @param in the bytes of a DSN; closed with the reader
   * @return a reader before the first line
   */
  public static DsnReader of(InputStream in) {
    return new DsnReader(ByteSource.of(in), BUFFER, MAX_LINE);
  }

  /**
   * Reads a channel.
   *
   * @param channel the bytes of a DSN, in blocking mode; closed with the reader
   * @return a reader before the first line
   * @throws java.nio.channels.IllegalBlockingModeException when the channel does not block
   */
  public static DsnReader of(ReadableByteChannel channel) {
    return new DsnReader(ByteSource.of(channel), BUFFER, MAX_LINE);
  }

  /**
   * Goes to the next line.
   *
   * @return false after the last one
   * @throws NotADsnException when the first line that holds anything is no rubrique, or when there
   *     is none
   * @throws UncheckedIOException when the source fails
   */
  public boolean next() {
    int at = end;
    if (at >= buffer.complete) {
      at = buffer.fill(at);
      if (at >= buffer.limit) {
        return finish(at);
      }
      if (at >= buffer.complete) {
        return readSlowly(at);
      }
    }
    if (inLongLine) {
      return readSlowly(at);
    }
    // A complete line: the prefix S21.G00.40.009,' is two loads, and S21.G00. rarely changes.
    byte[] source = bytes;
    long head = Words.load(source, at);
    if (head != sectionWord) {
      int section = Words.section(head);
      if (section < 0) {
        return readSlowly(at);
      }
      sectionWord = head;
      sectionCode = section;
    }
    int rest = Words.blockAndNumber(Words.load(source, at + 8));
    if (rest < 0) {
      return readSlowly(at);
    }
    int first = at + Words.PREFIX;
    int i = first;
    long suspects = 0;
    long word = Words.load(source, i);
    long controls = Words.controls(word);
    while (controls == 0) {
      suspects |= Words.suspects(word);
      i += 8;
      word = Words.load(source, i);
      controls = Words.controls(word);
    }
    suspects |= Words.suspects(word) & Words.below(controls);
    i += Words.index(controls);
    int lineFeed = source[i] == '\r' ? i + 1 : i;
    if (source[lineFeed] != '\n'
        || source[i - 1] != '\''
        || i - 1 <= first
        || i - at > longest
        || suspects != 0) {
      return readSlowly(at);
    }
    start = at;
    valueStart = first;
    valueEnd = i - 1;
    content = i;
    end = lineFeed + 1;
    previous = last;
    code = sectionCode + rest;
    last = code;
    line++;
    anomalies = 0;
    continued = false;
    recognised = true;
    return true;
  }

  /** Reads the line or the piece of a line at {@code at} with every check. */
  private boolean readSlowly(int at) {
    int lineFeed = buffer.indexOfLineFeed(at, at + longest + 2);
    int close = lineFeed < 0 ? Math.min(buffer.limit, at + longest + 1) : lineFeed;
    if (lineFeed > at && bytes[lineFeed - 1] == '\r') {
      close--;
    }
    boolean tooLong = close - at > longest;
    start = at;
    content = tooLong ? at + longest : close;
    end = tooLong || lineFeed < 0 ? content : lineFeed + 1;
    continued = inLongLine;
    inLongLine = tooLong;
    if (!continued) {
      line++;
    }
    LineShape shape = LineShape.of(bytes, at, content, offset() == 0);
    anomalies = shape.anomalies();
    if (tooLong || continued) {
      anomalies |= LineShape.bit(DsnReason.LINE_TOO_LONG);
    }
    if (!tooLong && lineFeed < 0) {
      anomalies |= LineShape.bit(DsnReason.NO_LINE_END);
    }
    code = continued ? DsnCode.NONE : shape.code();
    valueStart = continued ? at : shape.valueStart();
    valueEnd = continued ? content : shape.valueEnd();
    if (code != DsnCode.NONE) {
      recognised = true;
      previous = last;
      last = code;
    } else if (!recognised && (anomalies & LineShape.bit(DsnReason.EMPTY_LINE)) == 0) {
      throw new NotADsnException(LineShape.content(bytes, at, content), line, offset());
    }
    return true;
  }

  private boolean finish(int at) {
    start = at;
    end = at;
    content = at;
    valueStart = at;
    valueEnd = at;
    code = DsnCode.NONE;
    anomalies = 0;
    if (!recognised) {
      throw new NotADsnException(NotADsnException.Content.EMPTY, line + 1, offset());
    }
    return false;
  }

  /** {@return the number of the current line, from 1} Pieces of one long line share it. */
  public long line() {
    return line;
  }

  /** {@return where the line starts in the source, in bytes from 0} */
  public long offset() {
    return buffer.base + start;
  }

  /** {@return the number of bytes of the line, its end included} */
  public int length() {
    return end - start;
  }

  /** {@return how many bytes end the line: 1 for LF, 2 for CRLF, 0 when it does not end} */
  public int lineEndLength() {
    return end - content;
  }

  /** {@return whether this event goes on with the line of the one before, longer than allowed} */
  public boolean isContinued() {
    return continued;
  }

  /**
   * {@return the packed code of the rubrique, or {@link DsnCode#NONE} when the line has none} See
   * {@link DsnCode} for the packing.
   */
  public int code() {
    return code;
  }

  /** {@return the code as text, for example {@code S21.G00.40.009}, or an empty text} */
  public String codeText() {
    return code == DsnCode.NONE ? "" : DsnCode.text(code);
  }

  /** {@return the packed code of the block, or {@link DsnCode#NONE}} */
  public int block() {
    return DsnCode.block(code);
  }

  /** {@return the number of the rubrique in its block, or {@link DsnCode#NONE}} */
  public int number() {
    return DsnCode.number(code);
  }

  /**
   * Tells whether the rubrique opens a new occurrence of its block: the one before belongs to
   * another block, or its number is not smaller.
   *
   * @return true for the first rubrique of an occurrence; false for a line without code
   */
  public boolean startsBlock() {
    return code != DsnCode.NONE
        && (code <= previous || DsnCode.block(code) != DsnCode.block(previous));
  }

  /** {@return the value, a view that is valid until the next line} */
  public DsnValue value() {
    return value;
  }

  /**
   * Tells whether the line gives a rubrique and its whole value.
   *
   * @return false for a line without code, an empty value, or a value that was cut
   */
  public boolean hasValue() {
    return code != DsnCode.NONE
        && valueEnd > valueStart
        && (anomalies & LineShape.bit(DsnReason.LINE_TOO_LONG)) == 0;
  }

  /** {@return whether nothing is wrong with the writing of the line} */
  public boolean isClean() {
    return anomalies == 0;
  }

  /**
   * Returns what is wrong with the writing of the line.
   *
   * @return constants that are {@link DsnReason#isAboutLine()}, empty for a clean line
   */
  public Set<DsnReason> anomalies() {
    EnumSet<DsnReason> reasons = EnumSet.noneOf(DsnReason.class);
    for (DsnReason reason : DsnReason.values()) {
      if (reason.isAboutLine() && has(reason)) {
        reasons.add(reason);
      }
    }
    return reasons;
  }

  boolean has(DsnReason reason) {
    return (anomalies & LineShape.bit(reason)) != 0;
  }

  /**
   * Writes the bytes of the line as they are, its end included.
   *
   * @param out receives {@link #length()} bytes
   * @throws IOException when the receiver fails
   */
  public void copyTo(OutputStream out) throws IOException {
    out.write(bytes, start, end - start);
  }

  /**
   * Decodes the line.
   *
   * @return its characters in ISO-8859-1, without its end; may hold personal data
   */
  public String lineText() {
    return new String(bytes, start, content - start, StandardCharsets.ISO_8859_1);
  }

  /** Closes the source. */
  @Override
  public void close() {
    buffer.close();
  }

  /** {@return line and code only: values are personal data} */
  @Override
  public String toString() {
    return "DsnReader{line=" + line + ", code=" + codeText() + "}";
  }
}
