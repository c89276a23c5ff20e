package fr.passerelle.sdk.netentreprises.dsn;

/** Type of a rubrique in the norm. */
public enum DsnType {
  /** Free characters. */
  ALPHANUMERIC('X'),
  /** Digits, with a sign or a dot where the pattern allows them. */
  NUMERIC('N'),
  /** {@code JJMMAAAA}. */
  DATE('D'),
  /** A value of {@link DsnRubrique#values()}. */
  CODE_LIST('E'),
  /** A value of an external table, see {@link DsnRubrique#table()}. */
  EXTERNAL_TABLE('T');

  private final char letter;

  DsnType(char letter) {
    this.letter = letter;
  }

  static DsnType of(String letter) {
    for (DsnType type : values()) {
      if (letter.length() == 1 && letter.charAt(0) == type.letter) {
        return type;
      }
    }
    throw new IllegalArgumentException("unknown type of rubrique");
  }
}
