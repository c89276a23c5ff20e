package fr.passerelle.sdk.identifier.internal;

import org.jspecify.annotations.Nullable;

/**
 * The only reading of characters that the identifiers know: ASCII letters and digits, and the three
 * blanks that people put between groups. Anything else in Unicode is foreign, even when the JDK
 * calls it a digit or a letter.
 */
public final class Ascii {
  /** A digit. */
  public static final int DIGIT = 1;

  /** A letter, either case. */
  public static final int LETTER = 2;

  private Ascii() {}

  /**
   * Tells the blanks that an identifier may hold: space, no-break space, narrow no-break space.
   *
   * @param c a character
   * @return true for one of the three
   */
  public static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F';
  }

  /**
   * Tells an ASCII digit.
   *
   * @param c a character
   * @return true for 0 to 9
   */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Tells an ASCII letter.
   *
   * @param c a character
   * @return true for A to Z and a to z
   */
  public static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /**
   * Tells an ASCII letter or digit.
   *
   * @param c a character
   * @return true for A to Z, a to z and 0 to 9
   */
  public static boolean isLetterOrDigit(char c) {
    return isDigit(c) || isLetter(c);
  }

  /**
   * Folds one ASCII letter. The JDK's own folding makes an I of U+0131 and an S of U+017F.
   *
   * @param c a character
   * @return A to Z for a to z, any other character as it is
   */
  public static char upper(char c) {
    return c >= 'a' && c <= 'z' ? (char) (c - ('a' - 'A')) : c;
  }

  /**
   * Folds one ASCII letter.
   *
   * @param c a character
   * @return a to z for A to Z, any other character as it is
   */
  public static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }

  /**
   * Reads two digits as one number.
   *
   * @param tens a digit
   * @param units a digit
   * @return 0 to 99; nothing useful when one of the two is no digit
   */
  static int pair(char tens, char units) {
    return 10 * (tens - '0') + units - '0';
  }

  /**
   * Reads a character, without an interface call when the text is a {@code String}: a call site
   * that has met several kinds of sequences would otherwise pay for all of them.
   *
   * @param string the text as a string, or null
   * @param text the text
   * @param index position
   * @return the character
   */
  static char at(@Nullable String string, CharSequence text, int index) {
    return string != null ? string.charAt(index) : text.charAt(index);
  }

  /**
   * Counts what is left of a text without its blanks.
   *
   * @param text any text
   * @return number of characters that are not blanks
   */
  public static int significant(CharSequence text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        count++;
      }
    }
    return count;
  }

  /**
   * Moves to the next character that is not a blank.
   *
   * @param text any text
   * @param index position to leave, -1 to start
   * @return position of the next significant character, or the length
   */
  public static int next(CharSequence text, int index) {
    int i = index + 1;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * Finds where a text ends when blanks after it do not count.
   *
   * @param text any text
   * @return position after the last significant character
   */
  public static int end(CharSequence text) {
    int end = text.length();
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /**
   * Takes the blanks out and folds to upper case.
   *
   * @param text any text
   * @return the same object when there was nothing to do
   */
  public static String compactUpper(String text) {
    return compact(text, true);
  }

  /**
   * Takes the blanks out and folds to lower case.
   *
   * @param text any text
   * @return the same object when there was nothing to do
   */
  public static String compactLower(String text) {
    return compact(text, false);
  }

  private static String compact(String text, boolean upper) {
    StringBuilder kept = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char wanted = upper ? upper(c) : lower(c);
      boolean blank = isBlank(c);
      if (kept == null && (blank || wanted != c)) {
        kept = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (kept != null && !blank) {
        kept.append(wanted);
      }
    }
    return kept == null ? text : kept.toString();
  }

  /**
   * Takes the blanks off both ends.
   *
   * @param text any text
   * @return the same object when there was nothing to do
   */
  public static String trim(String text) {
    int start = next(text, -1);
    return start == text.length() ? "" : text.substring(start, end(text));
  }
}
