package fr.passerelle.sdk.identifier.internal;

/**
 * What may stand at each rank of a short code: {@code 9} a digit, {@code A} a letter, {@code X}
 * either, a lower-case letter or a zero that very character. Case and blanks in the text do not
 * count. A code may have several shapes.
 */
public final class Shape {
  /** The text has one of the shapes. */
  public static final int MATCHES = 0;

  /** Nothing but blanks. */
  public static final int EMPTY = 1;

  /** A character that is neither an ASCII letter nor a digit. */
  public static final int CHARACTER = 2;

  /** No shape has this length. */
  public static final int LENGTH = 3;

  /** Some shape has this length, none fits. */
  public static final int STRUCTURE = 4;

  private static final int DOT_RANK = 2;

  private final boolean dotted;
  private final String[] patterns;

  private Shape(boolean dotted, String... patterns) {
    this.dotted = dotted;
    this.patterns = patterns;
  }

  /**
   * Describes a code without separators.
   *
   * @param patterns the shapes
   * @return the test
   */
  public static Shape of(String... patterns) {
    return new Shape(false, patterns);
  }

  /**
   * Describes a code that people also write with a dot after two digits.
   *
   * @param patterns the shapes, without the dot
   * @return the test
   */
  public static Shape dotted(String... patterns) {
    return new Shape(true, patterns);
  }

  /**
   * Compares a text with the shapes.
   *
   * @param text any text
   * @return one of the constants above, the first that applies
   */
  public int check(CharSequence text) {
    int count = 0;
    for (int i = next(text, -1, 0); i < text.length(); i = next(text, i, count)) {
      char c = text.charAt(i);
      if (!Ascii.isLetterOrDigit(c) && !(dotted && c == '.')) {
        return CHARACTER;
      }
      count++;
    }
    if (count == 0) {
      return EMPTY;
    }
    boolean length = false;
    for (String pattern : patterns) {
      if (pattern.length() == count) {
        length = true;
        if (matches(text, pattern)) {
          return MATCHES;
        }
      }
    }
    return length ? STRUCTURE : LENGTH;
  }

  /**
   * Finds a character of a text that matches.
   *
   * @param text the text
   * @param rank 0 for the first character that counts
   * @return the character, folded to upper case
   */
  public char at(CharSequence text, int rank) {
    int i = next(text, -1, 0);
    for (int r = 1; r <= rank; r++) {
      i = next(text, i, r);
    }
    return Ascii.upper(text.charAt(i));
  }

  private boolean matches(CharSequence text, String pattern) {
    int i = -1;
    for (int rank = 0; rank < pattern.length(); rank++) {
      i = next(text, i, rank);
      if (!fits(pattern.charAt(rank), Ascii.upper(text.charAt(i)))) {
        return false;
      }
    }
    return true;
  }

  private int next(CharSequence text, int index, int rank) {
    int i = Ascii.next(text, index);
    boolean dot =
        dotted
            && rank == DOT_RANK
            && i < text.length()
            && text.charAt(i) == '.'
            && Ascii.isDigit(text.charAt(index));
    return dot ? Ascii.next(text, i) : i;
  }

  private static boolean fits(char pattern, char c) {
    return switch (pattern) {
      case '9' -> Ascii.isDigit(c);
      case 'A' -> Ascii.isLetter(c);
      case 'X' -> Ascii.isLetterOrDigit(c);
      default -> c == Ascii.upper(pattern);
    };
  }
}
