package fr.passerelle.sdk.sandbox.internal.amsn;

import java.math.BigInteger;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The keys that the portal verifies. Written here once more on purpose: the sandbox judges what the
 * SDK sends and must not share the SDK's mistakes.
 */
final class CheckDigits {
  private static final String LA_POSTE = "356000000";

  /** Prefix of the accounts of territories that are numbered like those of another country. */
  private static final Map<String, String> NUMBERED_AS =
      Map.ofEntries(
          Map.entry("MC", "FR"),
          Map.entry("GP", "FR"),
          Map.entry("MQ", "FR"),
          Map.entry("GF", "FR"),
          Map.entry("RE", "FR"),
          Map.entry("YT", "FR"),
          Map.entry("PM", "FR"),
          Map.entry("BL", "FR"),
          Map.entry("MF", "FR"),
          Map.entry("NC", "FR"),
          Map.entry("PF", "FR"),
          Map.entry("WF", "FR"),
          Map.entry("TF", "FR"),
          Map.entry("GG", "GB"),
          Map.entry("JE", "GB"),
          Map.entry("IM", "GB"),
          Map.entry("AX", "FI"));

  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
  private static final Pattern EMAIL =
      Pattern.compile("[^@\\s]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z0-9-]{2,63}");

  private CheckDigits() {}

  /** Judges the form of an e-mail address, more strictly than the contract's pattern. */
  static boolean soundEmail(String email) {
    return EMAIL.matcher(email).matches();
  }

  /** Judges the check digits of an IBAN whose form is right and, for FR and MC, its RIB key. */
  static boolean soundIban(String iban) {
    String turned = iban.substring(4) + iban.substring(0, 4);
    StringBuilder digits = new StringBuilder();
    turned.chars().forEach(c -> digits.append(Character.digit(c, 36)));
    boolean sound = new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue() == 1;
    boolean hasRib = iban.startsWith("FR") || iban.startsWith("MC");
    return sound && (!hasRib || soundRib(iban.substring(4)));
  }

  /** Tells whether a bank may hold an account: same country, or numbered alike. */
  static boolean sameBankingCountry(String iban, String bic) {
    String account = iban.substring(0, 2);
    String bank = bic.substring(4, 6);
    return NUMBERED_AS.getOrDefault(account, account).equals(NUMBERED_AS.getOrDefault(bank, bank));
  }

  /** In a RIB, A to I are 1 to 9, J to R are 1 to 9 again, S to Z are 2 to 9. */
  private static boolean soundRib(String rib) {
    if (rib.length() != 23) {
      return false;
    }
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < rib.length(); i++) {
      char c = rib.charAt(i);
      int digit = Character.digit(c, 10);
      if (digit < 0) {
        digit = c <= 'I' ? c - 'A' + 1 : c <= 'R' ? c - 'J' + 1 : c - 'S' + 2;
      }
      digits.append(digit);
    }
    return new BigInteger(digits.toString()).mod(NINETY_SEVEN).signum() == 0;
  }

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
