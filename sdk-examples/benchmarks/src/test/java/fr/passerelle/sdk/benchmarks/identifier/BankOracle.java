package fr.passerelle.sdk.benchmarks.identifier;

import fr.passerelle.sdk.identifier.Iban;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** IBAN, RIB, BIC, ICS and RUM by the published rules. */
final class BankOracle {
  private static final BigInteger MODULUS = BigInteger.valueOf(97);
  private static final Pattern HEAD =
      Pattern.compile("[A-Z]{2}(?:0[2-9]|[1-8][0-9]|9[0-8])[0-9A-Z]+");
  private static final Pattern RIB = Pattern.compile("[0-9]{10}[0-9A-Z]{11}[0-9]{2}");
  private static final Pattern BIC =
      Pattern.compile("[0-9A-Z]{4}[A-Z]{2}[0-9A-Z]{2}(?:[0-9A-Z]{3})?");
  private static final Pattern ICS =
      Pattern.compile(
          "FR[0-9]{2}[0-9A-Z]{3}[0-9]{6}|(?!FR)[A-Z]{2}[0-9]{2}[0-9A-Z]{3}[0-9A-Z]{4,28}");
  private static final Pattern RUM =
      Pattern.compile("(?![/])(?!.*//)[0-9A-Za-z/?:().,'+-]{1,35}(?<!/)");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** The data of the registry, one line for each country; each becomes a regular expression. */
  private static final Map<String, Pattern> STRUCTURES = structures();

  private BankOracle() {}

  static boolean iban(String text) {
    String iban = Oracle.compact(text, 34);
    return isIban(iban) && hasRightRibKey(iban);
  }

  static boolean ibanWithoutRibKey(String text) {
    return isIban(Oracle.compact(text, 34));
  }

  static boolean isIban(String iban) {
    return isIbanButForCheckDigits(iban)
        && isInRange(iban)
        && isOne(iban.substring(4) + iban.substring(0, 4));
  }

  static boolean isInRange(String iban) {
    return HEAD.matcher(iban).matches();
  }

  /** Country, length and character classes. */
  static boolean isIbanButForCheckDigits(String iban) {
    Pattern structure = iban.length() < 4 ? null : STRUCTURES.get(iban.substring(0, 2));
    return structure != null && structure.matcher(iban).matches();
  }

  static boolean isInRegistry(String country) {
    return STRUCTURES.containsKey(country);
  }

  static boolean hasRightRibKey(String iban) {
    boolean rib = iban.startsWith("FR") || iban.startsWith("MC");
    return !rib || rib(iban.substring(4));
  }

  static boolean rib(String text) {
    String rib = Oracle.compact(text, 23);
    if (!RIB.matcher(rib).matches()) {
      return false;
    }
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < 21; i++) {
      char c = rib.charAt(i);
      digits.append(c <= '9' ? c : "12345678912345678923456789".charAt(c - 'A'));
    }
    long bank = Long.parseLong(digits.substring(0, 5));
    long branch = Long.parseLong(digits.substring(5, 10));
    long account = Long.parseLong(digits.substring(10));
    return 97 - (89 * bank + 15 * branch + 3 * account) % 97 == Long.parseLong(rib.substring(21));
  }

  static boolean bic(String text) {
    String bic = Oracle.compact(text, 11);
    return BIC.matcher(bic).matches() && isCountry(bic.substring(4, 6));
  }

  static boolean isCountry(String code) {
    return COUNTRIES.contains(code) || code.equals("XK");
  }

  static boolean ics(String text) {
    String ics = Oracle.compact(text, 35);
    return ICS.matcher(ics).matches()
        && HEAD.matcher(ics).matches()
        && isInRegistry(ics.substring(0, 2))
        && isOne(ics.substring(7) + ics.substring(0, 4));
  }

  static boolean rum(String text) {
    String rum = Oracle.trim(text, 35);
    return RUM.matcher(rum).matches() && !holdsIban(Oracle.compact(rum, 35));
  }

  private static boolean holdsIban(String text) {
    for (int from = 0; from < text.length(); from++) {
      for (int to = from + 15; to <= text.length(); to++) {
        if (isIban(text.substring(from, to))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Letters become two digits, and all of it one number. */
  static boolean isOne(String text) {
    StringBuilder digits = new StringBuilder(2 * text.length());
    for (int i = 0; i < text.length(); i++) {
      digits.append(Character.digit(text.charAt(i), 36));
    }
    return new BigInteger(digits.toString()).mod(MODULUS).intValue() == 1;
  }

  private static Map<String, Pattern> structures() {
    try (InputStream stream =
            Objects.requireNonNull(
                Iban.class.getResourceAsStream("internal/iban-structures.txt"), "structures");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toMap(line -> line.substring(0, 2), BankOracle::structure));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From {@code FR 27 5!n5!n11!c2!n} to {@code FR[0-9]{2}[0-9]{5}…}. */
  private static Pattern structure(String line) {
    String fields =
        Arrays.stream(line.substring(6).split("(?<=[nac])", -1))
            .filter(field -> !field.isEmpty())
            .map(BankOracle::field)
            .collect(Collectors.joining());
    return Pattern.compile(line.substring(0, 2) + "[0-9]{2}" + fields);
  }

  private static String field(String field) {
    String characters =
        switch (field.charAt(field.length() - 1)) {
          case 'n' -> "[0-9]";
          case 'a' -> "[A-Z]";
          default -> "[0-9A-Z]";
        };
    return characters + "{" + field.substring(0, field.indexOf('!')) + "}";
  }
}
