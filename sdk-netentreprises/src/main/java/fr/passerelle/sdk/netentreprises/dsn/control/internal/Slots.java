package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import java.util.Arrays;

/** The values that rules look at, as bytes, each with its line. */
final class Slots {
  /** What {@link #number(int)} gives for one. */
  static final long UNIT = 10_000;

  private static final long NO_NUMBER = Long.MIN_VALUE;
  private static final int NO_DATE = -1;
  private static final int SCALE = 4;
  private static final int MOST_DIGITS = 14;

  private final SlotLayout layout;
  private final byte[] bytes;
  private final int[] lengths;
  private final boolean[] doubtful;
  private final long[] lines;
  private final View view = new View();
  private int rubriques;

  Slots(SlotLayout layout) {
    this.layout = layout;
    this.bytes = new byte[layout.bytes()];
    this.lengths = new int[layout.size()];
    this.doubtful = new boolean[layout.size()];
    this.lines = new long[layout.size()];
  }

  SlotLayout layout() {
    return layout;
  }

  /**
   * Keeps a value.
   *
   * @param isSound whether it passed the checks of its own rubrique; otherwise it is only present
   */
  void put(int slot, byte[] value, int length, long line, boolean isSound) {
    int room = layout.offset(slot + 1) - layout.offset(slot);
    int kept = Math.min(length, room);
    System.arraycopy(value, 0, bytes, layout.offset(slot), kept);
    lengths[slot] = kept;
    doubtful[slot] = !isSound || kept < length;
    lines[slot] = line;
  }

  /** {@return how many different rubriques the block holds whose rules are applied} */
  int rubriques() {
    return rubriques;
  }

  void rubriques(int count) {
    rubriques = count;
  }

  /** Forgets the values of a range of slots. */
  void clear(int from, int to) {
    Arrays.fill(lengths, from, to, 0);
  }

  boolean isPresent(int slot) {
    return lengths[slot] > 0;
  }

  /** {@return whether the value is there and passed the checks of its own rubrique} */
  boolean isSound(int slot) {
    return lengths[slot] > 0 && !doubtful[slot];
  }

  long line(int slot) {
    return lines[slot];
  }

  boolean matches(int slot, Automaton form) {
    int from = layout.offset(slot);
    return form.accepts(bytes, from, from + lengths[slot]);
  }

  boolean is(int slot, String text) {
    return isSound(slot) && text.contentEquals(view(slot));
  }

  /** {@return the value as a text of its own} */
  String text(int slot) {
    return copy(view(slot));
  }

  /** {@return two values put together, as a text of its own} */
  String text(int slot, int second) {
    return copy(view(slot, second));
  }

  private static String copy(CharSequence text) {
    StringBuilder copy = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      copy.append(text.charAt(i));
    }
    return copy.toString();
  }

  /** {@return the value, until the next call of a method of this kind} */
  CharSequence view(int slot) {
    return view.of(slot, SlotLayout.NONE);
  }

  /** {@return two values, one after the other, until the next call of a method of this kind} */
  CharSequence view(int slot, int second) {
    return view.of(slot, second);
  }

  /** {@return the day as {@code yyyyMMdd}, -1 when it is none or not fully known} */
  int day(int slot) {
    if (!isSound(slot) || lengths[slot] != 8) {
      return NO_DATE;
    }
    int day = digits(slot, 0, 2);
    int month = digits(slot, 2, 2);
    int year = digits(slot, 4, 4);
    return year > 0 && Days.isDay(year, month, day) ? year * 10_000 + month * 100 + day : NO_DATE;
  }

  /**
   * {@return the month of a date, or of a month written {@code MMAAAA}, as {@code yyyyMM}, or -1}
   */
  int month(int slot) {
    if (!isSound(slot) || (lengths[slot] != 6 && lengths[slot] != 8)) {
      return NO_DATE;
    }
    int month = digits(slot, lengths[slot] - 6, 2);
    int year = digits(slot, lengths[slot] - 4, 4);
    return month < 1 || month > 12 || year < 0 ? NO_DATE : year * 100 + month;
  }

  /** {@return the year, the last four characters, or -1} */
  int year(int slot) {
    return isSound(slot) && lengths[slot] >= 4 ? digits(slot, lengths[slot] - 4, 4) : NO_DATE;
  }

  /** {@return the number in ten thousandths, or {@link Long#MIN_VALUE}} */
  long number(int slot) {
    return isSound(slot) ? number(view(slot)) : NO_NUMBER;
  }

  static long number(CharSequence text) {
    int at = text.length() > 0 && text.charAt(0) == '-' ? 1 : 0;
    boolean isNegative = at == 1;
    long number = 0;
    int digits = 0;
    int decimals = -1;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '.' && decimals < 0) {
        decimals = 0;
      } else if (c >= '0' && c <= '9' && ++digits <= MOST_DIGITS && decimals < SCALE) {
        number = number * 10 + (c - '0');
        decimals += decimals < 0 ? 0 : 1;
      } else {
        return NO_NUMBER;
      }
    }
    for (int i = Math.max(decimals, 0); i < SCALE; i++) {
      number *= 10;
    }
    return digits == 0 ? NO_NUMBER : isNegative ? -number : number;
  }

  /** {@return digits as a number, or -1} */
  int digits(int slot, int from, int count) {
    int at = layout.offset(slot) + from;
    int number = 0;
    for (int i = at; i < at + count; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return NO_DATE;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** One or two values as a text that is not copied. */
  private final class View implements CharSequence {
    private int first;
    private int second;

    View of(int one, int other) {
      first = one;
      second = other;
      return this;
    }

    @Override
    public int length() {
      return lengths[first] + (second == SlotLayout.NONE ? 0 : lengths[second]);
    }

    @Override
    public char charAt(int index) {
      int rest = index - lengths[first];
      int at = rest < 0 ? layout.offset(first) + index : layout.offset(second) + rest;
      return (char) (bytes[at] & 0xFF);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return copy(this).substring(start, end);
    }

    /** {@return the length only: values are personal data} */
    @Override
    public String toString() {
      return "Slots.View{length=" + length() + "}";
    }
  }
}
