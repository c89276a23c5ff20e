package fr.passerelle.sdk.netentreprises.dsn.edit;

import fr.passerelle.sdk.netentreprises.dsn.DsnCode;
import fr.passerelle.sdk.netentreprises.dsn.DsnReader;
import fr.passerelle.sdk.netentreprises.dsn.edit.DsnChange.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The lines of one occurrence of a block, held until all of them are known. */
final class BlockLines {
  private static final int MOST_BYTES = 1 << 18;
  private static final int NO_EDIT = -1;

  /** A line of the source, or one to insert. */
  private static final class Entry {
    private final long line;
    private final int code;
    private final int from;
    private int length;
    private final boolean isCrLf;
    private final @Nullable String before;
    private @Nullable String after;
    private int edit = NO_EDIT;

    Entry(long line, int code, int from, int length, boolean isCrLf, @Nullable String value) {
      this.line = line;
      this.code = code;
      this.from = from;
      this.length = length;
      this.isCrLf = isCrLf;
      this.before = value;
      this.after = value;
    }

    boolean isChanged() {
      return before == null ? after != null : !before.equals(after);
    }
  }

  private final int block;
  private final List<Entry> entries = new ArrayList<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private boolean isDamaged;

  /** Starts with no line. */
  BlockLines(int block) {
    this.block = block;
  }

  int block() {
    return block;
  }

  /** {@return the line of the source where the block starts} */
  long firstLine() {
    return entries.get(0).line;
  }

  /** {@return whether a rubrique cannot be read, so that nothing should be decided on it} */
  boolean isDamaged() {
    return isDamaged;
  }

  /** Takes the line of a reader; false when the block is longer than any of the norm. */
  boolean add(DsnReader reader) throws IOException {
    if (reader.isContinued()) {
      entries.get(entries.size() - 1).length += reader.length();
      reader.copyTo(bytes);
      return bytes.size() <= MOST_BYTES;
    }
    boolean isRubrique = reader.code() != DsnCode.NONE;
    isDamaged |= isRubrique && !reader.isClean() && reader.lineEndLength() > 0;
    String value =
        isRubrique && DsnCode.block(reader.code()) == block && reader.hasValue()
            ? reader.value().text()
            : null;
    entries.add(
        new Entry(
            reader.line(),
            reader.code(),
            bytes.size(),
            reader.length(),
            reader.lineEndLength() == 2,
            value));
    reader.copyTo(bytes);
    return bytes.size() <= MOST_BYTES;
  }

  /** {@return the value of a rubrique as the source has it} */
  Optional<String> value(int number) {
    Entry entry = find(number);
    return entry == null ? Optional.empty() : Optional.ofNullable(entry.before);
  }

  /**
   * Sets a rubrique, in its line or in a new one where its number belongs.
   *
   * @return whether that changes it
   */
  boolean set(int number, String value, int edit) {
    Entry entry = find(number);
    if (entry == null) {
      entry = insert(number);
    }
    entry.after = value;
    entry.edit = edit;
    return entry.isChanged();
  }

  /**
   * Takes a rubrique out.
   *
   * @return whether it was there
   */
  boolean remove(int number, int edit) {
    Entry entry = find(number);
    if (entry == null) {
      return false;
    }
    entry.after = null;
    entry.edit = edit;
    return entry.isChanged();
  }

  /** Writes the lines, those that did not change byte for byte; tells the others. */
  void writeTo(DsnWriter writer, Consumer<DsnChange> changes) throws IOException {
    byte[] source = bytes.toByteArray();
    for (Entry entry : entries) {
      String value = entry.after;
      if (!entry.isChanged()) {
        if (entry.length > 0) {
          writer.copy(entry.code, source, entry.from, entry.length);
        }
        continue;
      }
      Kind kind;
      if (value == null) {
        kind = Kind.REMOVED;
        writer.leaveOut(entry.code);
      } else if (entry.length == 0) {
        kind = Kind.INSERTED;
        writer.write(entry.code, value);
      } else {
        kind = Kind.REPLACED;
        writer.replace(entry.code, value, entry.isCrLf);
      }
      changes.accept(new DsnChange(entry.line, entry.code, kind, entry.edit));
    }
  }

  private @Nullable Entry find(int number) {
    for (Entry entry : entries) {
      if (entry.code == block * 1000 + number) {
        return entry;
      }
    }
    return null;
  }

  private Entry insert(int number) {
    int code = block * 1000 + number;
    int at = 0;
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).code != DsnCode.NONE && entries.get(i).code < code) {
        at = i + 1;
      }
    }
    long line = entries.get(Math.max(at - 1, 0)).line;
    Entry entry = new Entry(line, code, 0, 0, false, null);
    entries.add(at, entry);
    return entry;
  }
}
