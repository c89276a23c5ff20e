package fr.passerelle.sdk.identifier.internal;

/**
 * The key of a RIB: 97 less the remainder of 89 times the bank, 15 times the branch and 3 times the
 * account, modulo 97; letters of the account count as digits. That is the same as: the whole RIB,
 * key included, is a multiple of 97.
 */
public final class RibKey {
  /** A, J = 1; B, K, S = 2; and so on to I, R, Z = 9: S is where the third row starts, at 2. */
  private static final int[] DIGITS = {
    1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5, 6, 7, 8, 9
  };

  private RibKey() {}

  /**
   * Turns a letter into the digit that the key counts.
   *
   * @param letter 0 for A to 25 for Z
   * @return 1 to 9
   */
  static int digit(int letter) {
    return DIGITS[letter];
  }

  /**
   * Divides a RIB, or its first part, by 97.
   *
   * @param remainder remainder of the characters before this one
   * @param c a digit or an ASCII letter
   * @return remainder with this character
   */
  public static int next(int remainder, char c) {
    int digit = Ascii.isDigit(c) ? c - '0' : DIGITS[Ascii.upper(c) - 'A'];
    return (10 * remainder + digit) % 97;
  }
}
