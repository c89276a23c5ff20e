package fr.passerelle.sdk.benchmarks.identifier;

import java.util.regex.Pattern;

/**
 * SIREN, SIRET, NIC and VAT number by the published rules, written to be read and not to be fast.
 */
final class CompanyOracle {
  private static final Pattern SIREN = Pattern.compile("[0-9]{9}");
  private static final Pattern SIRET = Pattern.compile("[0-9]{14}");
  private static final Pattern VAT = Pattern.compile("FR[0-9A-HJ-NP-Z]{2}[0-9]{9}");

  private CompanyOracle() {}

  static boolean siren(String text) {
    String siren = Oracle.compact(text, 9);
    return SIREN.matcher(siren).matches() && isSiren(siren);
  }

  static boolean siret(String text) {
    String siret = Oracle.compact(text, 14);
    if (!SIRET.matcher(siret).matches()) {
      return false;
    }
    String siren = siret.substring(0, 9);
    boolean poste = siren.equals("356000000") && plainSum(siret) % 5 == 0;
    return isSiren(siren) && !siret.endsWith("00000") && (isLuhn(siret) || poste);
  }

  static boolean vat(String text) {
    String vat = Oracle.compact(text, 13);
    if (!VAT.matcher(vat).matches()) {
      return false;
    }
    String key = vat.substring(2, 4);
    String number = vat.substring(4);
    long expected = (12 + 3 * (Long.parseLong(number) % 97)) % 97;
    boolean digits = key.chars().allMatch(Character::isDigit);
    boolean keyed = !digits || Long.parseLong(key) == expected;
    boolean monaco = number.startsWith("000") && !number.equals("000000000");
    return keyed && (monaco || isSiren(number));
  }

  private static boolean isSiren(String digits) {
    return isLuhn(digits) && !digits.equals("000000000");
  }

  static boolean isLuhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int counted = i % 2 == 0 ? digit : 2 * digit;
      sum += counted / 10 + counted % 10;
    }
    return sum % 10 == 0;
  }

  static int plainSum(String digits) {
    return digits.chars().map(c -> c - '0').sum();
  }
}
