package fr.passerelle.sdk.sandbox.internal.amsn;

/**
 * The keys that the portal verifies. Written here once more on purpose: the sandbox judges what the
 * SDK sends and must not share the SDK's mistakes.
 */
final class CheckDigits {
  private static final String LA_POSTE = "356000000";

  private CheckDigits() {}

  /** Judges the key of a 15-character number whose form is already known to be right. */
  static boolean soundNumber(String number) {
    String digits =
        switch (number.substring(5, 7)) {
          case "2A" -> number.substring(0, 5) + "19" + number.substring(7, 13);
          case "2B" -> number.substring(0, 5) + "18" + number.substring(7, 13);
          default -> number.substring(0, 13);
        };
    return 97 - Long.parseLong(digits) % 97 == Long.parseLong(number.substring(13));
  }

  /** Judges the keys of 14 digits. */
  static boolean soundSiret(String siret) {
    if (siret.startsWith("000000000") || siret.endsWith("00000")) {
      return false;
    }
    boolean wholeSound =
        luhn(siret)
            || (siret.startsWith(LA_POSTE) && siret.chars().map(c -> c - '0').sum() % 5 == 0);
    return luhn(siret.substring(0, 9)) && wholeSound;
  }

  private static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? digit : digit * 2;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }
}
