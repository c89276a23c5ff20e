package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import java.util.Map;

/**
 * Tells in one look at each byte whether a whole value has a form. The patterns and code lists of
 * the norm become tables once; a check then costs as many steps as the value has bytes, whatever
 * the pattern, and allocates nothing.
 */
final class Automaton {
  /** What {@link #match} returns for a value that does not have the form. */
  static final int REFUSED = 0;

  /** What {@link #match} returns for a value that matches a pattern. */
  static final int ACCEPTED = 1;

  private static final int DEAD = 0;

  private final byte[] classes;
  private final int first;
  private final char[] next;
  private final byte[] tags;

  /**
   * Takes tables over. A state is named by the place where its row starts, so that a step is one
   * addition.
   *
   * @param classes class of each of the 256 bytes
   * @param width number of classes, which is the name of the first state; 0 is the dead one
   * @param next state after a state and a class
   * @param tags what a value that ends in a state is worth
   */
  Automaton(byte[] classes, int width, char[] next, byte[] tags) {
    this.classes = classes;
    this.first = width;
    this.next = next;
    this.tags = tags;
  }

  /** Compiles a pattern that the whole value must match. */
  static Automaton ofPattern(String pattern) {
    return new Determinizer().add(new PatternParser(pattern).parse(), ACCEPTED).build();
  }

  /** Compiles a list of texts, each with what it is worth, 1 to 127. */
  static Automaton ofTexts(Map<String, Integer> texts) {
    Determinizer determinizer = new Determinizer();
    texts.forEach((text, tag) -> determinizer.add(Pattern.text(text), tag));
    return determinizer.build();
  }

  /**
   * Tells what the whole of some bytes is worth, {@link #REFUSED} when it does not have the form.
   */
  int match(byte[] bytes, int from, int to) {
    int state = first;
    for (int i = from; i < to; i++) {
      state = next[state + classes[bytes[i] & 0xFF]];
      if (state == DEAD) {
        return REFUSED;
      }
    }
    return tags[state];
  }

  boolean accepts(byte[] bytes, int from, int to) {
    return match(bytes, from, to) != REFUSED;
  }
}
