package fr.passerelle.sdk.reference;

/**
 * The rank of a postal code among those that begin with the same two digits, as one printable
 * character: 0 to ~ first, then letters with accents, so that no control character comes up.
 */
final class PostalRanks {
  /** Stands for a commune without postal code. */
  static final char NONE = '-';

  /** Stands for a commune whose list follows on a line of its own. */
  static final char LIST = '+';

  private static final char FIRST = '0';
  private static final char FIRST_WIDE = '\u00C0';
  private static final int NARROW = 79;

  private PostalRanks() {}

  static char character(int rank) {
    return (char) (rank < NARROW ? FIRST + rank : FIRST_WIDE + rank - NARROW);
  }

  static int rank(char character) {
    return character < FIRST_WIDE ? character - FIRST : character - FIRST_WIDE + NARROW;
  }
}
