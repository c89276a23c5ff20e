package fr.passerelle.sdk.identifier.internal;

/**
 * The fast path of the NIR: fifteen digits in a string, which is what nearly all of them are. Each
 * digit adds its weight modulo 97, so that no step waits for the one before, and nothing is asked
 * about it on the way: what is no digit counts so much that one comparison after the loop finds it.
 */
public final class NirScan {
  /** Fifteen digits, fields and key right. */
  public static final int SOUND = 0;

  /** Fifteen digits, and not a NIR. */
  public static final int WRONG = 1;

  /** Something else than digits: blanks, a Corsican department, or nothing good. */
  public static final int OTHER = 2;

  private static final int BODY = 13;

  /** The characters of a Latin-1 string, which the JDK keeps as bytes. */
  private static final int LATIN_1 = 0xFF;

  /** More than the digits of any number weigh together. */
  private static final int FOREIGN = 1 << 18;

  private static final int[] DIGITS = digits();

  /** Ten to the power of 12, 11, and so on to 0, modulo 97. */
  private static final int[] WEIGHTS = {50, 5, 49, 34, 81, 76, 27, 90, 9, 30, 3, 10, 1};

  private NirScan() {}

  /**
   * Checks a text of fifteen characters.
   *
   * @param text a text of that length
   * @return one of the constants above
   */
  public static int check(String text) {
    int sum = 0;
    for (int i = 0; i < BODY; i++) {
      char c = text.charAt(i);
      if (c > LATIN_1) {
        return OTHER;
      }
      sum += DIGITS[c] * WEIGHTS[i];
    }
    char tens = text.charAt(BODY);
    char units = text.charAt(BODY + 1);
    if (sum >= FOREIGN || !Ascii.isDigit(tens) || !Ascii.isDigit(units)) {
      return OTHER;
    }
    // 97 less a remainder is 01 to 97: a key outside its range equals none.
    int key = Ascii.pair(tens, units);
    return key == 97 - sum % 97 && isBody(text) ? SOUND : WRONG;
  }

  private static boolean isBody(String text) {
    int month = Ascii.pair(text.charAt(3), text.charAt(4));
    int department = Ascii.pair(text.charAt(5), text.charAt(6));
    char sex = text.charAt(0);
    return (sex == '1' || sex == '2')
        && month != 0
        && (month <= 12 || month >= 20)
        && department != 0;
  }

  private static int[] digits() {
    int[] digits = new int[LATIN_1 + 1];
    for (char c = 0; c <= LATIN_1; c++) {
      digits[c] = Ascii.isDigit(c) ? c - '0' : FOREIGN;
    }
    return digits;
  }
}
