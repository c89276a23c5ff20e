package fr.passerelle.sdk.identifier.internal;

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
      if (structure != null && structure.length == to) {
        return compact(string, structure);
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

  /** The common case, and the fast one. */
  private static int compact(String text, IbanTable.Structure structure) {
    int length = text.length();
    int sum = 0;
    int surplus = 0;
    long letters = 0;
    for (int i = HEAD; i < length; i++) {
      char c = text.charAt(i);
      int digit = c - '0';
      int weight = POWERS[length + HEAD_DIGITS - 1 - i];
      if (digit < 0 || digit > 9) {
        int letter = (c | 0x20) - 'a';
        if (letter < 0 || letter >= LETTERS) {
          return MALFORMED;
        }
        int moved = (sum + surplus) % 97 * 10 + (10 + letter) * weight;
        sum += RibKey.digit(letter) * weight;
        surplus = moved - sum;
        letters |= 1L << i;
      } else {
        sum += digit * weight;
      }
    }
    if (!structure.allows(letters)) {
      return MALFORMED;
    }
    int finding = verdict(structure, text.charAt(2), text.charAt(3), sum + surplus);
    return finding == SOUND && structure.hasRib
        ? ribKey(sum, text.charAt(length - 2), text.charAt(length - 1))
        : finding;
  }

  /** The same for a text with blanks, for a part of one, or for any other sequence. */
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
    int sum = 0;
    int surplus = 0;
    long letters = 0;
    int rank = HEAD;
    char tens = '0';
    char units = '0';
    for (int i = Ascii.next(text, fourth); i < to; i = Ascii.next(text, i)) {
      char c = text.charAt(i);
      if (rank == structure.length || !Ascii.isLetterOrDigit(c)) {
        return MALFORMED;
      }
      int weight = POWERS[structure.length + HEAD_DIGITS - 1 - rank];
      if (Ascii.isDigit(c)) {
        sum += (c - '0') * weight;
      } else {
        int letter = Ascii.upper(c) - 'A';
        int moved = (sum + surplus) % 97 * 10 + (10 + letter) * weight;
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
    int finding = verdict(structure, text.charAt(third), text.charAt(fourth), sum + surplus);
    return finding == SOUND && structure.hasRib ? ribKey(sum, tens, units) : finding;
  }

  /** Country and check digits come last in the number that is divided. */
  private static int verdict(IbanTable.Structure structure, char tens, char units, int sum) {
    if (!Ascii.isDigit(tens) || !Ascii.isDigit(units)) {
      return Ascii.isLetterOrDigit(tens) && Ascii.isLetterOrDigit(units)
          ? CHECK_DIGITS_RANGE
          : MALFORMED;
    }
    int check = 10 * (tens - '0') + units - '0';
    if (check < 2 || check > 98) {
      return CHECK_DIGITS_RANGE;
    }
    return (sum + structure.countryValue + check) % 97 == 1 ? SOUND : CHECK_DIGITS;
  }

  /** Only 01 to 97 is a key: 00, 98 and 99 would be second spellings of 97, 01 and 02. */
  private static int ribKey(int sum, char tens, char units) {
    int key = 10 * (tens - '0') + units - '0';
    return sum % 97 == 0 && key >= 1 && key <= 97 ? SOUND : RIB_KEY;
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
