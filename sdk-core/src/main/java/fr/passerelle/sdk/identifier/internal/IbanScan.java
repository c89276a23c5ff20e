package fr.passerelle.sdk.identifier.internal;

import org.jspecify.annotations.Nullable;

/**
 * The check of an IBAN: character classes by position, remainder modulo 97, RIB key.
 *
 * <p>No long division: each character adds its value times a power of ten taken from a table, so
 * that no step waits for the one before. Where a letter makes two digits out of one character, what
 * stands left of it moves up by one more place; that surplus is kept apart, because without it the
 * same sum, letters counted as single digits, is the one that the RIB key needs.
 */
public final class IbanScan {
  /** The text is an IBAN and, where the country has one, its RIB key is right. */
  public static final int SOUND = 0;

  /** Wrong characters, length, structure or country: the caller looks closer. */
  public static final int MALFORMED = 1;

  /** Well formed, check digits 00, 01 or 99, or not digits at all. */
  public static final int CHECK_DIGITS_RANGE = 2;

  /** Well formed, remainder not 1. */
  public static final int CHECK_DIGITS = 3;

  /** A sound IBAN whose RIB key is wrong. */
  public static final int RIB_KEY = 4;

  private static final int HEAD = 4;
  private static final int HEAD_DIGITS = 6;
  private static final int LETTERS = 26;

  /** The bit that tells an ASCII letter in lower case from the same in upper case. */
  private static final int CASE = 0x20;

  /** Ten times this fits in a long, and a digit more. */
  private static final long ROOM = 1L << 56;

  /** Ten to the power of n, modulo 97. */
  private static final int[] POWERS = powers();

  private IbanScan() {}

  /**
   * Checks a text, blanks allowed.
   *
   * @param text any text
   * @param from where to start
   * @param to where to end
   * @return one of the constants above
   */
  public static int check(CharSequence text, int from, int to) {
    if (from == 0 && to == text.length() && text instanceof String string && to >= HEAD) {
      IbanTable.Structure structure = IbanTable.find(string.charAt(0), string.charAt(1));
      // As many characters as the country wants, so that a blank among them is an error too.
      if (structure != null && structure.length >= to) {
        return structure.length == to ? compact(string, structure) : MALFORMED;
      }
    }
    return spaced(text, from, to);
  }

  /**
   * Looks for an IBAN inside a text without blanks.
   *
   * @param text any text
   * @param from where the IBAN would start
   * @param to where the text ends
   * @return true when a whole IBAN, whatever its RIB key, starts here
   */
  public static boolean startsAt(CharSequence text, int from, int to) {
    if (to - from < 2) {
      return false;
    }
    IbanTable.Structure structure = IbanTable.find(text.charAt(from), text.charAt(from + 1));
    if (structure == null || to - from < structure.length) {
      return false;
    }
    int finding = check(text, from, from + structure.length);
    return finding == SOUND || finding == RIB_KEY;
  }

  /**
   * The common case, and the fast one: the letters that the country puts first, then digits. A
   * branch that the processor guesses wrong costs more than many additions, and so each kind of
   * character has a loop of its own.
   */
  private static int compact(String text, IbanTable.Structure structure) {
    int length = text.length();
    int i = HEAD;
    int sum = 0;
    if (structure.prefixEnd > HEAD) {
      long letters = 0;
      for (; i < structure.prefixEnd; i++) {
        int letter = (text.charAt(i) | CASE) - 'a';
        if (letter < 0 || letter >= LETTERS) {
          return MALFORMED;
        }
        letters = 100 * letters + 10 + letter;
      }
      sum = (int) (letters % 97) * POWERS[length + HEAD_DIGITS - i];
    }
    for (; i < length; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return lettered(text, structure, i, sum);
      }
      sum += digit * POWERS[length + HEAD_DIGITS - 1 - i];
    }
    if (!structure.allows(structure.prefix)) {
      return MALFORMED;
    }
    int remainder = sum % 97;
    return finding(text, structure, remainder, remainder);
  }

  /** Goes on from the first letter of an account. */
  private static int lettered(String text, IbanTable.Structure structure, int from, int before) {
    int length = text.length();
    int sum = before;
    long surplus = 0;
    long letters = structure.prefix;
    int i = from;
    while (i < length) {
      int letter = (text.charAt(i) | CASE) - 'a';
      if (letter < 0 || letter >= LETTERS) {
        return MALFORMED;
      }
      int weight = POWERS[length + HEAD_DIGITS - 1 - i];
      long moved = moved(sum + surplus) + (10L + letter) * weight;
      sum += RibKey.digit(letter) * weight;
      surplus = moved - sum;
      letters |= 1L << i;
      for (i++; i < length; i++) {
        int digit = text.charAt(i) - '0';
        if (digit < 0 || digit > 9) {
          break;
        }
        sum += digit * POWERS[length + HEAD_DIGITS - 1 - i];
      }
    }
    return structure.allows(letters)
        ? finding(text, structure, (int) ((sum + surplus) % 97), sum % 97)
        : MALFORMED;
  }

  private static int finding(
      String text, IbanTable.Structure structure, int remainder, int ribRemainder) {
    int finding = verdict(structure, text.charAt(2), text.charAt(3), remainder);
    if (finding != SOUND || !structure.hasRib) {
      return finding;
    }
    int length = structure.length;
    return ribKey(ribRemainder, text.charAt(length - 2), text.charAt(length - 1));
  }

  /** A text with blanks, a part of one, or any other sequence. */
  private static int spaced(CharSequence text, int from, int to) {
    int first = Ascii.next(text, from - 1);
    int second = Ascii.next(text, first);
    int third = Ascii.next(text, second);
    int fourth = Ascii.next(text, third);
    if (fourth >= to) {
      return MALFORMED;
    }
    IbanTable.Structure structure = IbanTable.find(text.charAt(first), text.charAt(second));
    if (structure == null) {
      return MALFORMED;
    }
    @Nullable String string = text instanceof String s ? s : null;
    int sum = 0;
    long surplus = 0;
    long letters = 0;
    int rank = HEAD;
    char tens = '0';
    char units = '0';
    for (int i = fourth + 1; i < to; i++) {
      char c = Ascii.at(string, text, i);
      if (Ascii.isBlank(c)) {
        continue;
      }
      if (rank == structure.length || !Ascii.isLetterOrDigit(c)) {
        return MALFORMED;
      }
      int weight = POWERS[structure.length + HEAD_DIGITS - 1 - rank];
      if (Ascii.isDigit(c)) {
        sum += (c - '0') * weight;
      } else {
        int letter = Ascii.upper(c) - 'A';
        long moved = moved(sum + surplus) + (10L + letter) * weight;
        sum += RibKey.digit(letter) * weight;
        surplus = moved - sum;
        letters |= 1L << rank;
      }
      rank++;
      tens = units;
      units = c;
    }
    if (rank != structure.length || !structure.allows(letters)) {
      return MALFORMED;
    }
    int remainder = (int) ((sum + surplus) % 97);
    int finding = verdict(structure, text.charAt(third), text.charAt(fourth), remainder);
    return finding == SOUND && structure.hasRib ? ribKey(sum % 97, tens, units) : finding;
  }

  /** Makes room for the second digit of a letter; divides only when the sum has grown too long. */
  private static long moved(long sum) {
    return 10 * (sum < ROOM ? sum : sum % 97);
  }

  /** Country and check digits come last in the number that is divided. */
  private static int verdict(IbanTable.Structure structure, char tens, char units, int remainder) {
    if (!Ascii.isDigit(tens) || !Ascii.isDigit(units)) {
      return Ascii.isLetterOrDigit(tens) && Ascii.isLetterOrDigit(units)
          ? CHECK_DIGITS_RANGE
          : MALFORMED;
    }
    int check = Ascii.pair(tens, units);
    if (check < 2 || check > 98) {
      return CHECK_DIGITS_RANGE;
    }
    return (remainder + structure.countryValue + check) % 97 == 1 ? SOUND : CHECK_DIGITS;
  }

  /** Only 01 to 97 is a key: 00, 98 and 99 would be second spellings of 97, 01 and 02. */
  private static int ribKey(int remainder, char tens, char units) {
    int key = Ascii.pair(tens, units);
    return remainder == 0 && key >= 1 && key <= 97 ? SOUND : RIB_KEY;
  }

  private static int[] powers() {
    int[] powers = new int[64];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 10 % 97;
    }
    return powers;
  }
}
