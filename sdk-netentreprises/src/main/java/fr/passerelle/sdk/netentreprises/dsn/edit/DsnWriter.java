package fr.passerelle.sdk.netentreprises.dsn.edit;

import fr.passerelle.sdk.netentreprises.dsn.DsnCode;
import fr.passerelle.sdk.netentreprises.dsn.DsnReader;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalLong;

/**
 * Writes a DSN file line by line.
 *
 * <pre>{@code
 * try (DsnReader reader = DsnReader.open(file); DsnWriter writer = DsnWriter.of(out)) {
 *   while (reader.next()) {
 *     if (reader.code() == FAX) {
 *       writer.leaveOut(reader);
 *     } else {
 *       writer.copy(reader);
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p><b>What is copied</b> keeps its bytes: character set, line ends, an unfinished last line. A
 * file of which every line is copied comes out as it was.
 *
 * <p><b>Totals.</b> When rubriques or declarations were added or left out, a copied {@code
 * S90.G00.90.001} or {@code 002} is written with as many more or fewer. It is moved by the
 * difference, not counted anew: a file that was cut before keeps a total that shows it. {@link
 * #total()} ends a message that was written, with what was counted.
 *
 * <p><b>New lines</b> are in ISO-8859-1 and end like the line before, with LF when there is none.
 * Not safe for use by several threads.
 */
public final class DsnWriter implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final int ENVELOPE = 100_000_001;
  private static final int NATURE = 200_005_001;
  private static final int RUBRIQUE_TOTAL = 900_090_001;
  private static final int DECLARATION_TOTAL = 900_090_002;
  private static final int FIRST_PRINTABLE = 0x20;
  private static final int DELETE = 0x7F;
  private static final int FIRST_HIGH = 0xA0;
  private static final int LAST = 0xFF;
  private static final int CR_LF = 2;

  private final OutputStream out;
  private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(BUFFER);
  private boolean endsWithCrLf;
  private boolean isLineOpen;
  private long rubriques;
  private long declarations;
  private long addedRubriques;
  private long addedDeclarations;

  private DsnWriter(OutputStream out) {
    this.out = out;
  }

  /**
   * Writes to a stream, which need not be buffered.
   *
   * @param out where to; closed with the writer
   * @return a writer before the first line
   */
  public static DsnWriter of(OutputStream out) {
    return new DsnWriter(out);
  }

  /**
   * Copies the line of a reader as it is, but for totals that no longer hold.
   *
   * @param reader on a line
   * @throws IOException when the stream fails
   */
  public void copy(DsnReader reader) throws IOException {
    int code = reader.code();
    if (code == RUBRIQUE_TOTAL && addedRubriques != 0 && copyTotal(reader, addedRubriques)) {
      return;
    }
    if (code == DECLARATION_TOTAL
        && addedDeclarations != 0
        && copyTotal(reader, addedDeclarations)) {
      return;
    }
    if (code == ENVELOPE) {
      restart();
    }
    count(code);
    if (!reader.isContinued()) {
      endLine();
    }
    reader.copyTo(buffer);
    isLineOpen = reader.lineEndLength() == 0;
    follow(reader);
    flushIfFull();
  }

  /**
   * Leaves the line of a reader out.
   *
   * @param reader on a line
   */
  public void leaveOut(DsnReader reader) {
    leaveOut(reader.code());
  }

  /**
   * Writes the rubrique of a reader with another value.
   *
   * @param reader on a line that has a rubrique
   * @param value the new value
   * @throws UnwritableValueException when the value cannot be written; nothing was
   * @throws IllegalStateException when the line has no rubrique
   * @throws IOException when the stream fails
   */
  public void replace(DsnReader reader, String value) throws IOException {
    if (reader.code() == DsnCode.NONE) {
      throw new IllegalStateException("line " + reader.line() + " has no rubrique");
    }
    require(reader.code(), value);
    follow(reader);
    count(reader.code());
    line(reader.code(), value);
  }

  /**
   * Writes a rubrique that the source has not.
   *
   * @param code packed code, see {@link DsnCode}
   * @param value its value
   * @throws UnwritableValueException when the value cannot be written; nothing was
   * @throws IOException when the stream fails
   */
  public void write(int code, String value) throws IOException {
    require(code, value);
    if (code == ENVELOPE) {
      restart();
    }
    count(code);
    addedRubriques++;
    if (code == NATURE) {
      addedDeclarations++;
    }
    line(code, value);
  }

  /**
   * Ends a message with its totals, as counted since its first rubrique {@code S10.G00.00.001}.
   *
   * @throws IOException when the stream fails
   */
  public void total() throws IOException {
    long all = rubriques + 2;
    long messages = declarations;
    write(RUBRIQUE_TOTAL, Long.toString(all));
    write(DECLARATION_TOTAL, Long.toString(messages));
  }

  /** Hands everything to the stream and closes it. */
  @Override
  public void close() throws IOException {
    try {
      buffer.writeTo(out);
      buffer.reset();
    } finally {
      out.close();
    }
  }

  /** Hands everything to the stream, which stays open. */
  void flush() throws IOException {
    buffer.writeTo(out);
    buffer.reset();
    out.flush();
  }

  /** Copies bytes of one line that was kept; see {@link #copy}. */
  void copy(int code, byte[] line, int from, int length) throws IOException {
    count(code);
    endLine();
    buffer.write(line, from, length);
    int end = from + length;
    isLineOpen = length == 0 || line[end - 1] != '\n';
    endsWithCrLf = isLineOpen ? endsWithCrLf : length > 1 && line[end - 2] == '\r';
    flushIfFull();
  }

  /** Writes a line in the place of one that was kept. */
  void replace(int code, String value, boolean isCrLf) throws IOException {
    endsWithCrLf = isCrLf;
    count(code);
    line(code, value);
  }

  /** Leaves a line out that was kept. */
  void leaveOut(int code) {
    if (code == DsnCode.NONE) {
      return;
    }
    addedRubriques--;
    if (code == NATURE) {
      addedDeclarations--;
    }
  }

  /**
   * Checks that a value can be written.
   *
   * @param code packed code of its rubrique
   * @param value the value
   * @throws UnwritableValueException when it cannot
   */
  static void require(int code, String value) {
    if (value.isEmpty()) {
      throw new UnwritableValueException(code, 0, true);
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < FIRST_PRINTABLE || (c >= DELETE && c < FIRST_HIGH) || c > LAST) {
        throw new UnwritableValueException(code, i, false);
      }
    }
  }

  private void follow(DsnReader reader) {
    endsWithCrLf = reader.lineEndLength() == 0 ? endsWithCrLf : reader.lineEndLength() == CR_LF;
  }

  private void restart() {
    rubriques = 0;
    declarations = 0;
    addedRubriques = 0;
    addedDeclarations = 0;
  }

  private void count(int code) {
    if (code != DsnCode.NONE) {
      rubriques++;
    }
    if (code == NATURE) {
      declarations++;
    }
  }

  /** Writes a total that was moved; false when the source does not give a number. */
  private boolean copyTotal(DsnReader reader, long added) throws IOException {
    OptionalLong declared = reader.hasValue() ? reader.value().number() : OptionalLong.empty();
    if (declared.isEmpty() || declared.getAsLong() + added < 0) {
      return false;
    }
    replace(reader, Long.toString(declared.getAsLong() + added));
    return true;
  }

  private void line(int code, String value) throws IOException {
    endLine();
    ascii(DsnCode.text(code));
    ascii(",'");
    ascii(value);
    ascii(endsWithCrLf ? "'\r\n" : "'\n");
    flushIfFull();
  }

  /** A source may end without a line end; whatever comes after needs one. */
  private void endLine() {
    if (isLineOpen) {
      ascii(endsWithCrLf ? "\r\n" : "\n");
      isLineOpen = false;
    }
  }

  private void ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      buffer.write(text.charAt(i));
    }
  }

  private void flushIfFull() throws IOException {
    if (buffer.size() >= BUFFER) {
      buffer.writeTo(out);
      buffer.reset();
    }
  }
}
