package fr.passerelle.sdk.netentreprises.dsn.internal;

import fr.passerelle.sdk.netentreprises.dsn.DsnValue;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Gives the same string for the same short value, without decoding it again: codes, job labels and
 * localities come back thousands of times in a file. A table of fixed size where a newcomer takes
 * the place of the one before, so that memory stays bounded.
 */
final class SharedTexts {
  /** Longest value that is looked up. */
  private static final int LONGEST = 32;

  private static final int SLOTS = 1 << 12;
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] bytes = new byte[LONGEST + Long.BYTES];
  private final @Nullable String[] slots = new String[SLOTS];
  private final long[] firstWords = new long[SLOTS];

  String of(DsnValue value) {
    int length = value.length();
    if (length > LONGEST) {
      return value.text();
    }
    value.copyTo(bytes, 0);
    long first = word(0, length);
    long mixed = first * MIX + length;
    for (int i = Long.BYTES; i < length; i += Long.BYTES) {
      mixed = (mixed ^ (mixed >>> 29) ^ word(i, length)) * MIX;
    }
    int slot = (int) (mixed >>> 40) & (SLOTS - 1);
    String known = slots[slot];
    if (known != null && firstWords[slot] == first && known.length() == length) {
      // Most values are codes: the first word is all of it.
      if (length <= Long.BYTES || value.is(known)) {
        return known;
      }
    }
    String text = value.text();
    if (text.length() == length) {
      slots[slot] = text;
      firstWords[slot] = first;
    }
    return text;
  }

  /** Eight bytes of the value, those past its end taken for zero. */
  private long word(int at, int length) {
    long word = (long) WORDS.get(bytes, at);
    int left = length - at;
    return left >= Long.BYTES ? word : word & ((1L << (left * Byte.SIZE)) - 1);
  }
}
