package fr.passerelle.sdk.identifier.internal;

/** The remainder of ISO 7064 MOD 97-10, one character at a time. */
public final class Mod97 {
  private Mod97() {}

  /**
   * Appends a character; a letter counts as two digits, A = 10 to Z = 35.
   *
   * @param remainder remainder of the characters before this one
   * @param c a digit or an ASCII letter
   * @return remainder with this character
   */
  public static int next(int remainder, char c) {
    return Ascii.isDigit(c)
        ? (10 * remainder + c - '0') % 97
        : (100 * remainder + Ascii.upper(c) - 'A' + 10) % 97;
  }
}
