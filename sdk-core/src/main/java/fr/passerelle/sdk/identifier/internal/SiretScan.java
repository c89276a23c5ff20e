package fr.passerelle.sdk.identifier.internal;

/**
 * The fast path of the SIRET: fourteen digits in a string. One pass makes the Luhn sum of the whole
 * number and that of the SIREN in it, side by side in one {@code int}; what is no digit counts so
 * much that one comparison after the loop finds it.
 */
public final class SiretScan {
  /** Fourteen digits, both sums right, neither part zero. */
  public static final int SOUND = 0;

  /** Fourteen digits of which the SIREN is wrong, or one part zero. */
  public static final int WRONG = 1;

  /** Something else than digits, or a wrong sum that La Poste might be allowed. */
  public static final int OTHER = 2;

  private static final int DIGITS = 14;
  private static final int SIREN_DIGITS = 9;

  /** The characters of a Latin-1 string, which the JDK keeps as bytes. */
  private static final int LATIN_1 = 0xFF;

  /** The sum of the SIREN stands this many bits above that of the whole. */
  private static final int SIREN_SHIFT = 12;

  private static final int WHOLE = (1 << SIREN_SHIFT) - 1;

  /** More than both sums of any number. */
  private static final int FOREIGN = 1 << 24;

  /** At an even index, from the left: doubled in the whole, plain in the SIREN. */
  private static final int[] EVEN = sums(true);

  /** At an odd index: the reverse. */
  private static final int[] ODD = sums(false);

  private SiretScan() {}

  /**
   * Checks a text of fourteen characters.
   *
   * @param text a text of that length
   * @return one of the constants above
   */
  public static int check(String text) {
    int siren = 0;
    for (int i = 0; i < SIREN_DIGITS - 1; i += 2) {
      siren += at(EVEN, text, i) + at(ODD, text, i + 1);
    }
    siren += at(EVEN, text, SIREN_DIGITS - 1);
    int nic = 0;
    for (int i = SIREN_DIGITS; i < DIGITS - 1; i += 2) {
      nic += at(ODD, text, i) + at(EVEN, text, i + 1);
    }
    nic += at(ODD, text, DIGITS - 1);
    if (siren + nic >= FOREIGN) {
      return OTHER;
    }
    // A digit counts nothing only when it is zero, doubled or not.
    if ((siren >>> SIREN_SHIFT) % 10 != 0 || siren == 0 || nic == 0) {
      return WRONG;
    }
    return ((siren + nic) & WHOLE) % 10 == 0 ? SOUND : OTHER;
  }

  private static int at(int[] sums, String text, int index) {
    char c = text.charAt(index);
    return c > LATIN_1 ? FOREIGN : sums[c];
  }

  private static int[] sums(boolean even) {
    int[] sums = new int[LATIN_1 + 1];
    for (char c = 0; c <= LATIN_1; c++) {
      int plain = c - '0';
      int doubled = plain > 4 ? 2 * plain - 9 : 2 * plain;
      int digit = even ? plain << SIREN_SHIFT | doubled : doubled << SIREN_SHIFT | plain;
      sums[c] = Ascii.isDigit(c) ? digit : FOREIGN;
    }
    return sums;
  }
}
