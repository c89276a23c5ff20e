package fr.passerelle.sdk.plan.internal;

/** Text of which no line is longer than a console is wide. */
public final class TextBlock {
  private final StringBuilder text = new StringBuilder();
  private final int width;

  /**
   * Starts an empty text.
   *
   * @param width longest line, in characters
   */
  public TextBlock(int width) {
    this.width = width;
  }

  /**
   * Adds a paragraph, broken between words, or within a word that is longer than a line.
   *
   * @param first what the first line begins with
   * @param following what the other lines begin with
   * @param paragraph the words
   * @return this text
   */
  public TextBlock add(String first, String following, String paragraph) {
    StringBuilder line = new StringBuilder(first);
    int start = line.length();
    for (String word : paragraph.split(" ", -1)) {
      String rest = word;
      if (line.length() > start && line.length() + 1 + rest.length() > width) {
        start = newLine(line, following);
      }
      if (line.length() > start) {
        line.append(' ');
      }
      while (line.length() + rest.length() > width) {
        int room = Math.max(1, width - line.length());
        line.append(rest, 0, room);
        rest = rest.substring(room);
        start = newLine(line, following);
      }
      line.append(rest);
    }
    newLine(line, "");
    return this;
  }

  /**
   * Adds an empty line.
   *
   * @return this text
   */
  public TextBlock gap() {
    text.append('\n');
    return this;
  }

  private int newLine(StringBuilder line, String indent) {
    text.append(line.toString().stripTrailing()).append('\n');
    line.setLength(0);
    line.append(indent);
    return line.length();
  }

  /** {@return the text, every line ended} */
  @Override
  public String toString() {
    return text.toString();
  }
}
