package fr.passerelle.sdk.identifier;

import java.util.Optional;

/**
 * Which department of birth goes with which year: DSN control CCH-11 of rubriques S21.G00.30.001
 * and S21.G00.30.014.
 */
final class BirthDepartments {
  private static final int CORSICA_SPLIT = 1976;
  private static final int END_OF_96 = 1968;

  private BirthDepartments() {}

  /** Tells why a department of two characters does not go with a four-digit year of birth. */
  static Optional<NirMismatch> refusal(String department, int birthYear) {
    return switch (department) {
      case "2A", "2B" -> when(birthYear < CORSICA_SPLIT, NirMismatch.CORSICA_2A_2B_BEFORE_1976);
      case "20" -> when(birthYear >= CORSICA_SPLIT, NirMismatch.CORSICA_20_FROM_1976);
      case "96" -> when(birthYear >= END_OF_96, NirMismatch.DEPARTMENT_96_FROM_1968);
      default -> Optional.empty();
    };
  }

  private static Optional<NirMismatch> when(boolean refused, NirMismatch mismatch) {
    return refused ? Optional.of(mismatch) : Optional.empty();
  }
}
