package fr.passerelle.sdk.netentreprises.dsn;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes at a time. A word is little endian: its lowest byte is the first of the eight.
 *
 * <p>The prefix of a rubrique has a fixed width: {@code Sxx.Gyy.} is one word and {@code zz.nnn,'}
 * the next one.
 */
final class Words {
  /** Bytes before the value: {@code Sxx.Gyy.zz.nnn,'}. */
  static final int PREFIX = 16;

  /** The word {@code S00.G00.}. */
  static final long SECTION_ZERO = 0x2E3030472E303053L;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long SPACES = 0x2020202020202020L;
  private static final long HIGH = 0x8080808080808080L;

  // What is left of a word after xor with its zero form: nothing in the fixed characters, and 0 to
  // 9
  // in the digits; adding 6 pushes 10 to 15 out of the low half of the byte.
  private static final long SECTION_MASK = 0xFFF0F0FFFFF0F0FFL;
  private static final long SECTION_SIX = 0x0006060000060600L;
  private static final long REST_ZERO = 0x272C3030302E3030L;
  private static final long REST_MASK = 0xFFFFF0F0F0FFF0F0L;
  private static final long REST_SIX = 0x0000060606000606L;

  private Words() {}

  static long load(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  /** {@code Sxx.Gyy.} as the code {@code Sxx.Gyy.00.000}, or -1 when the word is something else. */
  static int section(long word) {
    long x = word ^ SECTION_ZERO;
    if (((x | (x + SECTION_SIX)) & SECTION_MASK) != 0) {
      return -1;
    }
    return digit(x, 1) * 100_000_000
        + digit(x, 2) * 10_000_000
        + digit(x, 5) * 1_000_000
        + digit(x, 6) * 100_000;
  }

  /** {@code zz.nnn,'} as the number {@code zznnn}, or -1 when the word is something else. */
  static int blockAndNumber(long word) {
    long x = word ^ REST_ZERO;
    if (((x | (x + REST_SIX)) & REST_MASK) != 0) {
      return -1;
    }
    return digit(x, 0) * 10_000
        + digit(x, 1) * 1_000
        + digit(x, 3) * 100
        + digit(x, 4) * 10
        + digit(x, 5);
  }

  /** Marks the bytes under 0x20; marks above the first one may be wrong. */
  static long controls(long word) {
    return (word - SPACES) & ~word & HIGH;
  }

  /** Marks the bytes of 0x7F and above, and no other unless one of these comes before it. */
  static long suspects(long word) {
    return (word | (word + ONES)) & HIGH;
  }

  /** All bits of the bytes before the first mark. */
  static long below(long marks) {
    return ((marks & -marks) >>> 7) - 1;
  }

  /** Index of the byte of the first mark. */
  static int index(long marks) {
    return Long.numberOfTrailingZeros(marks) >>> 3;
  }

  private static int digit(long x, int at) {
    return (int) (x >>> (at * 8)) & 0xF;
  }
}
