package fr.passerelle.sdk.benchmarks.identifier;

import fr.passerelle.sdk.identifier.Iban;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Makes identifiers that are sound by the rules, one after the other, the same for the same seed.
 * Plain arithmetic, digit by digit: nothing here comes from the implementation that is measured,
 * but the table of IBAN structures, which is data.
 */
public final class SoundIdentifiers {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String LETTERS_AND_DIGITS = "0123456789" + LETTERS;

  /** What each letter counts in the key of a RIB. */
  private static final String RIB_DIGITS = "12345678912345678923456789";

  private static final String LA_POSTE = "356000000";
  private static final List<Country> COUNTRIES = countries();

  private final SplittableRandom random;

  /**
   * Starts a sequence.
   *
   * @param random where all chance comes from
   */
  public SoundIdentifiers(SplittableRandom random) {
    this.random = random;
  }

  private record Country(String code, String types) {}

  /**
   * Makes a SIREN.
   *
   * @param out where to append it
   */
  public void siren(StringBuilder out) {
    int from = out.length();
    out.append(1 + random.nextInt(9));
    digits(out, 7);
    completeLuhn(out, from);
  }

  /**
   * Makes a SIRET, one in sixteen of La Poste.
   *
   * @param out where to append it
   */
  public void siret(StringBuilder out) {
    int from = out.length();
    boolean poste = random.nextInt(16) == 0;
    if (poste) {
      out.append(LA_POSTE);
    } else {
      siren(out);
    }
    digits(out, 3);
    out.append(1 + random.nextInt(9));
    if (poste && random.nextBoolean()) {
      completeSum(out, from);
    } else {
      completeLuhn(out, from);
    }
  }

  /**
   * Makes a VAT number with a key of digits.
   *
   * @param out where to append it
   */
  public void vat(StringBuilder out) {
    int from = out.length();
    out.append("FR..");
    siren(out);
    int remainder = 0;
    for (int i = from + 4; i < out.length(); i++) {
      remainder = (10 * remainder + out.charAt(i) - '0') % 97;
    }
    pair(out, from + 2, (12 + 3 * remainder) % 97);
  }

  /**
   * Makes the thirteen characters of a NIR.
   *
   * @param out where to append them
   */
  public void nir13(StringBuilder out) {
    out.append(1 + random.nextInt(2));
    digits(out, 2);
    int month = random.nextInt(16) == 0 ? 20 + random.nextInt(80) : 1 + random.nextInt(12);
    out.append((char) ('0' + month / 10)).append((char) ('0' + month % 10));
    switch (random.nextInt(128)) {
      case 0 -> out.append(random.nextBoolean() ? "2A" : "2B");
      case 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 -> out.append("99");
      default -> {
        int department = 1 + random.nextInt(98);
        out.append((char) ('0' + department / 10)).append((char) ('0' + department % 10));
      }
    }
    digits(out, 6);
  }

  /**
   * Makes a NIR with its key.
   *
   * @param out where to append it
   */
  public void nir(StringBuilder out) {
    int from = out.length();
    nir13(out);
    int remainder = 0;
    for (int i = from; i < out.length(); i++) {
      char c = out.charAt(i);
      int digit =
          switch (c) {
            case 'A' -> 9;
            case 'B' -> 8;
            default -> c - '0';
          };
      // The letter makes a 1 out of the 2 before it: 2A counts 19, 2B counts 18.
      remainder = (10 * remainder + digit - (c > '9' ? 10 : 0) + 97) % 97;
    }
    out.append("..");
    pair(out, out.length() - 2, 97 - remainder);
  }

  /**
   * Makes a RIB.
   *
   * @param out where to append it
   */
  public void rib(StringBuilder out) {
    int from = out.length();
    digits(out, 10);
    ribAccount(out);
    ribKey(out, from);
  }

  /**
   * Makes an IBAN of any country of the registry, each as likely as the next.
   *
   * @param out where to append it
   */
  public void iban(StringBuilder out) {
    iban(out, COUNTRIES.get(random.nextInt(COUNTRIES.size())));
  }

  /**
   * Makes an IBAN of one country.
   *
   * @param out where to append it
   * @param code two letters that the registry holds
   */
  public void iban(StringBuilder out, String code) {
    iban(
        out,
        COUNTRIES.stream().filter(country -> country.code.equals(code)).findFirst().orElseThrow());
  }

  private void iban(StringBuilder out, Country country) {
    int from = out.length();
    out.append(country.code).append("..");
    String types = country.types;
    if (country.code.equals("FR") || country.code.equals("MC")) {
      rib(out);
      checkDigits(out, from);
      return;
    }
    for (int i = 0; i < types.length(); ) {
      int end = i;
      while (end < types.length() && types.charAt(end) == types.charAt(i)) {
        end++;
      }
      switch (types.charAt(i)) {
        case 'n' -> digits(out, end - i);
        case 'a' -> characters(out, end - i, LETTERS);
        default -> account(out, end - i);
      }
      i = end;
    }
    checkDigits(out, from);
  }

  /**
   * Replaces the check digits of an IBAN by the right ones.
   *
   * @param out holds the IBAN to its end
   * @param from where the IBAN starts
   */
  public static void checkDigits(StringBuilder out, int from) {
    checkDigits(out, from, from + 4);
  }

  /**
   * Replaces the check digits of an ICS by the right ones: its business code does not count.
   *
   * @param out holds the ICS to its end
   * @param from where the ICS starts
   */
  public static void icsCheckDigits(StringBuilder out, int from) {
    checkDigits(out, from, from + 7);
  }

  private static void checkDigits(StringBuilder out, int from, int counted) {
    int remainder = 0;
    for (int i = counted; i < out.length(); i++) {
      remainder = append(remainder, out.charAt(i));
    }
    remainder = append(append(remainder, out.charAt(from)), out.charAt(from + 1));
    pair(out, from + 2, 98 - 100 * remainder % 97);
  }

  private static int append(int remainder, char c) {
    int value = Character.digit(c, 36);
    return ((value < 10 ? 10 : 100) * remainder + value) % 97;
  }

  /**
   * Makes an ICS, three out of four of France.
   *
   * @param out where to append it
   */
  public void ics(StringBuilder out) {
    int from = out.length();
    boolean france = random.nextInt(4) > 0;
    out.append(france ? "FR" : COUNTRIES.get(random.nextInt(COUNTRIES.size())).code).append("..");
    if (random.nextBoolean()) {
      out.append("ZZZ");
    } else {
      characters(out, 3, LETTERS_AND_DIGITS);
    }
    if (france) {
      digits(out, 6);
    } else if (random.nextBoolean()) {
      digits(out, 4 + random.nextInt(25));
    } else {
      characters(out, 4 + random.nextInt(25), LETTERS_AND_DIGITS);
    }
    icsCheckDigits(out, from);
  }

  /**
   * Appends random digits.
   *
   * @param out where to append them
   * @param count how many
   */
  public void digits(StringBuilder out, int count) {
    for (int i = 0; i < count; i++) {
      out.append((char) ('0' + random.nextInt(10)));
    }
  }

  /**
   * Appends random characters.
   *
   * @param out where to append them
   * @param count how many
   * @param alphabet what they are taken from
   */
  public void characters(StringBuilder out, int count, String alphabet) {
    for (int i = 0; i < count; i++) {
      out.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
  }

  /** Where letters are allowed most accounts have none, some have one, few have many. */
  private void account(StringBuilder out, int count) {
    switch (random.nextInt(16)) {
      case 0 -> characters(out, count, LETTERS_AND_DIGITS);
      case 1, 2 -> {
        int from = out.length();
        digits(out, count);
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        out.setCharAt(from + random.nextInt(count), letter);
      }
      default -> digits(out, count);
    }
  }

  /**
   * Most French banks number accounts in digits; one of the largest writes a letter in the eighth
   * place, another in the last.
   */
  private void ribAccount(StringBuilder out) {
    int from = out.length();
    int kind = random.nextInt(64);
    if (kind == 0) {
      characters(out, 11, LETTERS_AND_DIGITS);
      return;
    }
    digits(out, 11);
    if (kind <= 12) {
      out.setCharAt(from + (kind <= 8 ? 7 : 10), LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
  }

  private static void ribKey(StringBuilder out, int from) {
    int remainder = 0;
    for (int i = from; i < out.length(); i++) {
      char c = out.charAt(i);
      int digit = c <= '9' ? c - '0' : RIB_DIGITS.charAt(c - 'A') - '0';
      remainder = (10 * remainder + digit) % 97;
    }
    out.append("..");
    pair(out, out.length() - 2, 97 - 100 * remainder % 97);
  }

  private static void completeLuhn(StringBuilder out, int from) {
    int sum = 0;
    boolean twice = true;
    for (int i = out.length() - 1; i >= from; i--) {
      int digit = (out.charAt(i) - '0') * (twice ? 2 : 1);
      sum += digit > 9 ? digit - 9 : digit;
      twice = !twice;
    }
    out.append((char) ('0' + (10 - sum % 10) % 10));
  }

  private void completeSum(StringBuilder out, int from) {
    int sum = 0;
    for (int i = from; i < out.length(); i++) {
      sum += out.charAt(i) - '0';
    }
    out.append((char) ('0' + (5 - sum % 5) % 5 + (random.nextBoolean() ? 5 : 0)));
  }

  private static void pair(StringBuilder out, int at, int number) {
    out.setCharAt(at, (char) ('0' + number / 10));
    out.setCharAt(at + 1, (char) ('0' + number % 10));
  }

  private static List<Country> countries() {
    try (InputStream stream =
            Objects.requireNonNull(
                Iban.class.getResourceAsStream("internal/iban-structures.txt"), "structures");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> new Country(line.substring(0, 2), types(line.substring(6))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From {@code 2!n3!c} to {@code nnccc}. */
  private static String types(String structure) {
    StringBuilder types = new StringBuilder();
    int from = 0;
    while (from < structure.length()) {
      int mark = structure.indexOf('!', from);
      String type = structure.substring(mark + 1, mark + 2);
      types.append(type.repeat(Integer.parseInt(structure, from, mark, 10)));
      from = mark + 2;
    }
    return types.toString();
  }
}
