package fr.passerelle.sdk.identifier;

/** Countries that the registry does not hold, and what to use in the place of some. */
final class Countries {
  private Countries() {}

  /** Refuses a country; territories whose accounts start with another prefix get a hint. */
  static int refusal(char first, char second) {
    return switch (first << 8 | second) {
      case 'G' << 8 | 'F',
          'G' << 8 | 'P',
          'M' << 8 | 'Q',
          'R' << 8 | 'E',
          'P' << 8 | 'F',
          'T' << 8 | 'F',
          'Y' << 8 | 'T',
          'N' << 8 | 'C',
          'B' << 8 | 'L',
          'M' << 8 | 'F',
          'P' << 8 | 'M',
          'W' << 8 | 'F' ->
          Verdict.of(Reason.COUNTRY, Hint.USE_FR);
      case 'A' << 8 | 'X' -> Verdict.of(Reason.COUNTRY, Hint.USE_FI);
      case 'I' << 8 | 'M', 'J' << 8 | 'E', 'G' << 8 | 'G' ->
          Verdict.of(Reason.COUNTRY, Hint.USE_GB);
      default -> Verdict.of(Reason.COUNTRY);
    };
  }
}
