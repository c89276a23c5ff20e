package fr.passerelle.sdk.identifier.internal;

import org.jspecify.annotations.Nullable;

/**
 * A short identifier as one {@code long}: up to fifteen characters of four bits each, the last one
 * lowest, and their number in the four highest bits. Digits stand for themselves, A and B (the only
 * letters in a French number) for 10 and 11, any other letter for 12. Blanks are gone and case is
 * folded.
 *
 * <p>The whole text is read once; sums and keys then work on all digits at the same time.
 */
public final class Packed {
  /** Some character is neither an ASCII letter, nor a digit, nor a blank. */
  public static final long FOREIGN = -1L;

  /** More than fifteen characters, all of them digits. */
  public static final long TOO_MANY_DIGITS = -2L;

  /** More than fifteen characters, letters among them. */
  public static final long TOO_MANY_CHARACTERS = -3L;

  private static final int MAX = 15;
  private static final int COUNT_SHIFT = 4 * MAX;
  private static final long CHARACTERS = (1L << COUNT_SHIFT) - 1;
  private static final long HIGH_BITS = 0x888_8888_8888_8888L;

  private Packed() {}

  /**
   * Reads a text.
   *
   * @param text any text
   * @param expected the length, 1 to 15, of the form that is met most often
   * @return its characters and their number, or {@link #FOREIGN}, {@link #TOO_MANY_DIGITS}, {@link
   *     #TOO_MANY_CHARACTERS}; zero when nothing but blanks was there
   */
  public static long of(CharSequence text, int expected) {
    return text instanceof String string && string.length() == expected
        ? compact(string, expected)
        : spaced(text);
  }

  /**
   * The common case, digits and nothing else, without a branch inside the loop: a digit less {@code
   * 0x30} is below ten, and what is not comes out in the bits above or in a nibble.
   */
  private static long compact(String text, int length) {
    long packed = 0;
    int bits = 0;
    for (int i = 0; i < length; i++) {
      int digit = text.charAt(i) ^ '0';
      bits |= digit;
      packed = (packed << 4) | digit;
    }
    return bits < 16 && isDigits(packed) ? packed | ((long) length << COUNT_SHIFT) : spaced(text);
  }

  private static long spaced(CharSequence text) {
    @Nullable String string = text instanceof String s ? s : null;
    int length = text.length();
    long packed = 0;
    int count = 0;
    for (int i = 0; i < length; i++) {
      char c = Ascii.at(string, text, i);
      if (Ascii.isDigit(c)) {
        packed = (packed << 4) | (c - '0');
        count++;
      } else if (Ascii.isLetter(c)) {
        packed = (packed << 4) | letter(c);
        count++;
      } else if (!Ascii.isBlank(c)) {
        return FOREIGN;
      }
    }
    if (count > MAX) {
      return hasLetter(text) ? TOO_MANY_CHARACTERS : TOO_MANY_DIGITS;
    }
    return (packed & CHARACTERS) | ((long) count << COUNT_SHIFT);
  }

  /**
   * Packs one field of a longer text.
   *
   * @param text any text
   * @param from where the field starts
   * @param to where it ends, at most fifteen characters on
   * @return its digits without a count, or {@link #FOREIGN} when one of them is no digit
   */
  public static long digits(CharSequence text, int from, int to) {
    long packed = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Ascii.isDigit(c)) {
        return FOREIGN;
      }
      packed = (packed << 4) | (c - '0');
    }
    return packed;
  }

  /**
   * Counts the characters.
   *
   * @param packed the result of {@link #of} when it is not negative as a special value
   * @return 0 to 15
   */
  public static int count(long packed) {
    return (int) (packed >>> COUNT_SHIFT);
  }

  /**
   * Drops the count.
   *
   * @param packed the result of {@link #of}
   * @return the characters alone, as every method below takes them
   */
  public static long characters(long packed) {
    return packed & CHARACTERS;
  }

  /**
   * Looks for letters.
   *
   * @param characters packed characters
   * @return true when all of them are digits
   */
  public static boolean isDigits(long characters) {
    return (characters & ((characters << 1) | (characters << 2)) & HIGH_BITS) == 0;
  }

  /**
   * Reads the last two digits.
   *
   * @param digits packed digits
   * @return 0 to 99
   */
  public static int lastTwo(long digits) {
    int pair = (int) digits & 0xFF;
    return pair - 6 * (pair >>> 4);
  }

  /**
   * Turns packed digits into the number they write.
   *
   * @param digits packed digits, no letter
   * @return the number
   */
  public static long number(long digits) {
    // Neighbours are joined in every lane at once: digits to pairs, pairs to fours, fours to
    // eights.
    long pairs = digits - 6 * ((digits >>> 4) & 0x0F0F_0F0F_0F0F_0F0FL);
    long fours = pairs - 156 * ((pairs >>> 8) & 0x00FF_00FF_00FF_00FFL);
    long eights = fours - 55_536 * ((fours >>> 16) & 0x0000_FFFF_0000_FFFFL);
    return eights - (0x1_0000_0000L - 100_000_000L) * (eights >>> 32);
  }

  /**
   * Adds the digits.
   *
   * @param digits packed digits, no letter
   * @return the plain sum
   */
  public static int sum(long digits) {
    long pairs = (digits & 0x0F0F_0F0F_0F0F_0F0FL) + ((digits >>> 4) & 0x0F0F_0F0F_0F0F_0F0FL);
    return (int) ((pairs * 0x0101_0101_0101_0101L) >>> 56);
  }

  /**
   * Applies the Luhn formula: from the right, every second digit doubled, minus 9 above 9.
   *
   * @param digits packed digits, no letter
   * @return true when the sum is a multiple of ten
   */
  public static boolean isLuhn(long digits) {
    long plain = digits & 0x0F0F_0F0F_0F0F_0F0FL;
    long other = (digits >>> 4) & 0x0F0F_0F0F_0F0F_0F0FL;
    // 1 in each lane whose digit is 5 or more, that is, whose double needs 9 taken off.
    long carry = ((other + 0x0B0B_0B0B_0B0B_0B0BL) >>> 4) & 0x0101_0101_0101_0101L;
    long lanes = plain + 2 * other - 9 * carry;
    return ((lanes * 0x0101_0101_0101_0101L) >>> 56) % 10 == 0;
  }

  private static boolean hasLetter(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (Ascii.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int letter(char c) {
    return Math.min(10 + Ascii.upper(c) - 'A', 12);
  }
}
