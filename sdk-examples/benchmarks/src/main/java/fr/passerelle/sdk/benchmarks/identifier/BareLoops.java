package fr.passerelle.sdk.benchmarks.identifier;

/**
 * What somebody writes by hand where no library exists: as short as it can be and still refuse what
 * is not digits. Neither knows blanks, months, departments, Corsica, La Poste or the SIREN inside a
 * SIRET.
 */
final class BareLoops {
  private static final int SIRET_DIGITS = 14;

  private BareLoops() {}

  /** Tests fifteen digits of which the last two are the key of the others. */
  static boolean isNirKey(String text) {
    if (text.length() != 15) {
      return false;
    }
    long number = 0;
    for (int i = 0; i < 13; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
      number = 10 * number + (c - '0');
    }
    char tens = text.charAt(13);
    char units = text.charAt(14);
    return tens >= '0'
        && tens <= '9'
        && units >= '0'
        && units <= '9'
        && 10 * (tens - '0') + (units - '0') == 97 - number % 97;
  }

  /** Tests fourteen digits of which the last is the Luhn check digit of the others. */
  static boolean isLuhn(String text) {
    if (text.length() != SIRET_DIGITS) {
      return false;
    }
    int sum = 0;
    boolean twice = false;
    for (int i = SIRET_DIGITS - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
      int digit = twice ? 2 * (c - '0') : c - '0';
      sum += digit > 9 ? digit - 9 : digit;
      twice = !twice;
    }
    return sum % 10 == 0;
  }
}
