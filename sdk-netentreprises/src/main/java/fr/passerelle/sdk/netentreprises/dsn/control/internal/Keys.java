package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Short texts of ISO-8859-1, each once, in the order they came in, with a line and a mark. They
 * live in a few arrays that are used again after {@link #clear()}.
 */
final class Keys {
  private static final int FIRST_SIZE = 16;

  private byte[] bytes = new byte[FIRST_SIZE * 8];
  private int[] ends = new int[FIRST_SIZE + 1];
  private long[] lines = new long[FIRST_SIZE];
  private byte[] marks = new byte[FIRST_SIZE];
  private int[] table = new int[FIRST_SIZE * 2];
  private int size;

  int size() {
    return size;
  }

  /** Forgets all; arrays that one large declaration has made are left to the collector. */
  void clear() {
    if (size > FIRST_SIZE * FIRST_SIZE) {
      bytes = new byte[FIRST_SIZE * 8];
      ends = new int[FIRST_SIZE + 1];
      lines = new long[FIRST_SIZE];
      marks = new byte[FIRST_SIZE];
      table = new int[FIRST_SIZE * 2];
    } else if (size > 0) {
      Arrays.fill(table, 0);
    }
    size = 0;
  }

  /** {@return the rank of a text, from 0, or -1} */
  int find(CharSequence text) {
    return table[place(text)] - 1;
  }

  /** Adds a text that is not there yet; returns its rank. */
  int add(CharSequence text, long line) {
    int length = text.length();
    if (size == lines.length) {
      grow();
    }
    int from = ends[size];
    while (from + length > bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    for (int i = 0; i < length; i++) {
      bytes[from + i] = (byte) text.charAt(i);
    }
    ends[size + 1] = from + length;
    lines[size] = line;
    marks[size] = 0;
    table[place(text)] = size + 1;
    return size++;
  }

  String text(int rank) {
    return new String(bytes, ends[rank], ends[rank + 1] - ends[rank], StandardCharsets.ISO_8859_1);
  }

  long line(int rank) {
    return lines[rank];
  }

  /** {@return the mark of a text, 0 at first} */
  int mark(int rank) {
    return marks[rank];
  }

  void mark(int rank, int mark) {
    marks[rank] = (byte) mark;
  }

  /** {@return where a text is, or the free place it belongs in} */
  private int place(CharSequence text) {
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * 31 + text.charAt(i);
    }
    int mask = table.length - 1;
    int at = ((hash * 0x9E3779B9) >>> 8) & mask;
    while (table[at] != 0 && !is(table[at] - 1, text)) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private boolean is(int rank, CharSequence text) {
    int from = ends[rank];
    if (ends[rank + 1] - from != text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if ((bytes[from + i] & 0xFF) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    int room = size * 2;
    ends = Arrays.copyOf(ends, room + 1);
    lines = Arrays.copyOf(lines, room);
    marks = Arrays.copyOf(marks, room);
    table = new int[room * 2];
    for (int rank = 0; rank < size; rank++) {
      table[place(text(rank))] = rank + 1;
    }
  }
}
