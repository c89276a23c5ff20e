package fr.passerelle.sdk.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the published checks cannot catch, exactly: a slip outside these is always caught, and one
 * of these never is. {@link CheckDigitsTest} and {@link IbanTest} test the other side.
 */
class BlindSpotsTest {
  private static final long SEED = 90;
  private static final int NUMBERS = 2_000;
  private static final int SIREN_DIGITS = 9;
  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  static List<IbanCountry> countriesWithMixedFields() {
    return IbanCountry.all().stream().filter(country -> country.types().contains("cc")).toList();
  }

  /** Doubled or not, 0 and 9 count 0 and 9: their sum does not tell which stands first. */
  @Test
  void swapOfZeroAndNinePassesInASiret_unlessItReachesIntoTheSiren() {
    Random random = new Random(SEED);
    int passed = 0;
    for (int i = 0; i < NUMBERS; i++) {
      String number = luhn(luhn("1" + digits(random, 7)) + "1" + digits(random, 3));
      for (int at = 0; at < number.length() - 1; at++) {
        if (Math.abs(number.charAt(at) - number.charAt(at + 1)) == 9) {
          boolean within = at != SIREN_DIGITS - 1;
          assertThat(Siret.isValid(swap(number, at))).as("swap at %d", at).isEqualTo(within);
          passed += within ? 1 : 0;
        }
      }
    }
    assertThat(passed).isPositive();
  }

  /**
   * The order of the digits does not change their plain sum, nor does a step of five its remainder.
   */
  @Test
  void plainSumOfLaPosteCatchesNoSwap_andNoStepOfFive() {
    for (int nic = 1; nic <= 99_999; nic++) {
      String number = "356000000%05d".formatted(nic);
      boolean sum = number.chars().map(c -> c - '0').sum() % 5 == 0;
      assertThat(Siret.isValid(number)).isEqualTo(sum || isLuhn(number));
      for (int at = SIREN_DIGITS; sum && at < number.length(); at++) {
        char other = (char) ('0' + (number.charAt(at) - '0' + 5) % 10);
        String stepped = number.substring(0, at) + other + number.substring(at + 1);
        boolean zero = stepped.endsWith("00000");
        assertThat(Siret.isValid(stepped)).isEqualTo(!zero);
        if (at > SIREN_DIGITS) {
          assertThat(Siret.isValid(swap(number, at - 1))).isTrue();
        }
      }
    }
  }

  /** 97 is prime, and no two characters of the alphabet differ by a multiple of it in one place. */
  @Test
  void noOtherCharacterPassesInANir() {
    Random random = new Random(SEED);
    for (int i = 0; i < NUMBERS / 10; i++) {
      String place = List.of("99999", "2A999", "2B999", "20999").get(i % 4);
      String number =
          Nir13.of("1" + digits(random, 2) + "05" + place + digits(random, 3)).withKey().value();
      for (int at = 0; at < number.length(); at++) {
        for (int c = 0; c < ALPHABET.length(); c++) {
          String changed = number.substring(0, at) + ALPHABET.charAt(c) + number.substring(at + 1);
          assertThat(Nir.isValid(changed)).isEqualTo(changed.equals(number));
        }
      }
    }
  }

  /** A letter worth v and a digit d weigh 10v + d or 100d + v: the same modulo 97 when v = 11d. */
  @ParameterizedTest
  @MethodSource("countriesWithMixedFields")
  void swapOfALetterAndADigitPassesInAnIban_forB1AndM2AndX3Only(IbanCountry country) {
    String sound = country.random(new Random(SEED));
    int at = 4 + country.types().indexOf("cc");
    for (char letter = 'A'; letter <= 'Z'; letter++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String bban = sound.substring(4, at) + letter + digit + sound.substring(at + 2);
        String number = IbanCountry.withCheckDigits(country.code(), bban);
        boolean blind = letter - 'A' + 10 == 11 * (digit - '0');

        assertThat(Iban.isValid(number, RibKeyCheck.OFF)).isTrue();
        assertThat(Iban.isValid(swap(number, at), RibKeyCheck.OFF)).isEqualTo(blind);
      }
    }
  }

  /** The RIB key counts letters as digits, and sees the three swaps that the IBAN does not. */
  @Test
  void ribKeyCatchesTheSwapsThatTheCheckDigitsDoNot() {
    for (String pair : new String[] {"B1", "M2", "X3"}) {
      String account = "3000600001" + pair + "345678901";
      Iban iban = Rib.of(account + IbanCountry.ribKey(account)).toIban();
      String swapped = swap(iban.value(), 14);

      assertThat(Iban.isValid(swapped, RibKeyCheck.OFF)).isTrue();
      assertThat(Tested.refusal("Iban", swapped)).isEqualTo(Reason.RIB_KEY);
    }
  }

  private static String swap(String number, int at) {
    return number.substring(0, at)
        + number.charAt(at + 1)
        + number.charAt(at)
        + number.substring(at + 2);
  }

  private static String digits(Random random, int count) {
    StringBuilder digits = new StringBuilder();
    IntStream.range(0, count).forEach(i -> digits.append(random.nextInt(10)));
    return digits.toString();
  }

  private static String luhn(String digits) {
    return IntStream.range(0, 10)
        .mapToObj(digit -> digits + digit)
        .filter(BlindSpotsTest::isLuhn)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isLuhn(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(number.length() - 1 - i) - '0';
      int counted = i % 2 == 0 ? digit : 2 * digit;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return sum % 10 == 0;
  }
}
