package fr.passerelle.sdk.identifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A country of the registry, and textbook arithmetic on big integers as the oracle. */
record IbanCountry(String code, int length, String structure) {
  private static final BigInteger MODULUS = BigInteger.valueOf(97);
  private static final Pattern FIELD = Pattern.compile("(\\d+)!([nac])");
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String DIGITS = "0123456789";

  static List<IbanCountry> all() {
    try (InputStream stream =
            Objects.requireNonNull(
                Iban.class.getResourceAsStream("internal/iban-structures.txt"), "table");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", -1))
          .map(part -> new IbanCountry(part[0], Integer.parseInt(part[1]), part[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static IbanCountry named(String code) {
    return all().stream().filter(country -> country.code.equals(code)).findFirst().orElseThrow();
  }

  boolean hasRib() {
    return code.equals("FR") || code.equals("MC");
  }

  /** The type of each rank of the BBAN, for example {@code nnnnncc}. */
  String types() {
    StringBuilder types = new StringBuilder();
    Matcher field = FIELD.matcher(structure);
    while (field.find()) {
      types.append(field.group(2).repeat(Integer.parseInt(field.group(1))));
    }
    return types.toString();
  }

  /** An IBAN with right check digits and, where there is one, a right RIB key. */
  String random(Random random) {
    StringBuilder bban = new StringBuilder();
    String types = types();
    for (int i = 0; i < types.length(); i++) {
      String alphabet =
          switch (types.charAt(i)) {
            case 'n' -> DIGITS;
            case 'a' -> LETTERS;
            default -> random.nextBoolean() ? DIGITS : LETTERS;
          };
      bban.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    if (hasRib()) {
      bban.setLength(bban.length() - 2);
      bban.append(ribKey(bban.toString()));
    }
    return withCheckDigits(code, bban.toString());
  }

  static String withCheckDigits(String code, String bban) {
    int check = 98 - remainder(bban + code + "00");
    return code + "%02d".formatted(check) + bban;
  }

  static int remainder(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars().forEach(c -> digits.append(Character.digit(c, 36)));
    return new BigInteger(digits.toString()).mod(MODULUS).intValue();
  }

  /** 97 less (89 times bank, 15 times branch, 3 times account), letters read off the rows. */
  static String ribKey(String bankBranchAccount) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < bankBranchAccount.length(); i++) {
      char c = bankBranchAccount.charAt(i);
      digits.append(c <= '9' ? c : "12345678912345678923456789".charAt(c - 'A'));
    }
    long bank = Long.parseLong(digits.substring(0, 5));
    long branch = Long.parseLong(digits.substring(5, 10));
    long account = Long.parseLong(digits.substring(10, 21));
    return "%02d".formatted(97 - (89 * bank + 15 * branch + 3 * account) % 97);
  }
}
