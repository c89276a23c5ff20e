package fr.passerelle.sdk.netentreprises.dsn;

/**
 * The code of a <i>rubrique</i>, {@code Sxx.Gyy.zz.nnn}, packed into the nine-digit number {@code
 * xxyyzznnn}: {@code S21.G00.40.009} is {@code 210040009}. A block is the same without its last
 * three digits: {@code S21.G00.40} is {@code 210040}. Packed codes compare in the order of their
 * text and cost nothing to hold.
 */
public final class DsnCode {
  /** What stands where a line has no code. */
  public static final int NONE = -1;

  private static final int NUMBERS = 1000;
  private static final int RUBRIQUE_LENGTH = 14;
  private static final int BLOCK_LENGTH = 10;

  private DsnCode() {}

  /**
   * Packs the code of a rubrique.
   *
   * @param text for example {@code S21.G00.40.009}
   * @return for example {@code 210040009}
   * @throws IllegalArgumentException when the text is not the code of a rubrique
   */
  public static int of(CharSequence text) {
    int code = parse(text);
    if (code == NONE) {
      throw new IllegalArgumentException("not the code of a rubrique, Sxx.Gyy.zz.nnn");
    }
    return code;
  }

  /**
   * Packs the code of a rubrique, without an exception.
   *
   * @param text any text
   * @return the packed code, or {@link #NONE} when the text is not exactly {@code Sxx.Gyy.zz.nnn}
   */
  public static int parse(CharSequence text) {
    if (text.length() != RUBRIQUE_LENGTH || text.charAt(BLOCK_LENGTH) != '.') {
      return NONE;
    }
    int block = blockAt(text);
    int number = digits(text, BLOCK_LENGTH + 1, RUBRIQUE_LENGTH);
    return block < 0 || number < 0 ? NONE : block * NUMBERS + number;
  }

  /**
   * Packs the code of a block.
   *
   * @param text for example {@code S21.G00.40}
   * @return for example {@code 210040}
   * @throws IllegalArgumentException when the text is not the code of a block
   */
  public static int ofBlock(CharSequence text) {
    int block = text.length() == BLOCK_LENGTH ? blockAt(text) : NONE;
    if (block == NONE) {
      throw new IllegalArgumentException("not the code of a block, Sxx.Gyy.zz");
    }
    return block;
  }

  /**
   * Writes a packed code as the file does.
   *
   * @param code the code of a rubrique, 0 to 999 999 999
   * @return for example {@code S21.G00.40.009}
   */
  public static String text(int code) {
    StringBuilder text = new StringBuilder(RUBRIQUE_LENGTH).append(blockText(block(code)));
    return append(text, '.', number(code), NUMBERS / 10).toString();
  }

  /**
   * Writes a packed block code as the file does.
   *
   * @param block the code of a block, 0 to 999 999
   * @return for example {@code S21.G00.40}
   */
  public static String blockText(int block) {
    StringBuilder text = new StringBuilder(RUBRIQUE_LENGTH);
    append(text, 'S', block / 10_000, 10);
    append(text.append('.'), 'G', block / 100 % 100, 10);
    return append(text, '.', block % 100, 10).toString();
  }

  /**
   * Returns the block of a rubrique.
   *
   * @param code the packed code of a rubrique
   * @return the packed code of its block, {@link #NONE} for {@link #NONE}
   */
  public static int block(int code) {
    return code < 0 ? NONE : code / NUMBERS;
  }

  /**
   * Returns the number of a rubrique in its block.
   *
   * @param code the packed code of a rubrique
   * @return 0 to 999, {@link #NONE} for {@link #NONE}
   */
  public static int number(int code) {
    return code < 0 ? NONE : code % NUMBERS;
  }

  private static int blockAt(CharSequence text) {
    if (text.charAt(0) != 'S'
        || text.charAt(3) != '.'
        || text.charAt(4) != 'G'
        || text.charAt(7) != '.') {
      return NONE;
    }
    int structure = digits(text, 1, 3);
    int group = digits(text, 5, 7);
    int block = digits(text, 8, BLOCK_LENGTH);
    return structure < 0 || group < 0 || block < 0
        ? NONE
        : structure * 10_000 + group * 100 + block;
  }

  private static int digits(CharSequence text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return NONE;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }

  private static StringBuilder append(StringBuilder text, char first, int number, int unit) {
    text.append(first);
    for (int u = unit; u > 0; u /= 10) {
      text.append((char) ('0' + number / u % 10));
    }
    return text;
  }
}
