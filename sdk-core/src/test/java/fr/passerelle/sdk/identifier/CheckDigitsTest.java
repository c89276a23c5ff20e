package fr.passerelle.sdk.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the check digits are for: one wrong digit, or two neighbours swapped, never pass. */
class CheckDigitsTest {
  private static final long SEED = 14;
  private static final int NUMBERS = 500;

  @Test
  void nirCatchesEveryChangeAndEverySwap() {
    Random random = new Random(SEED);
    for (int i = 0; i < NUMBERS; i++) {
      String number = randomNir(random);
      assertThat(Nir.isValid(number)).isTrue();
      assertEveryChangeIsRefused(number, Nir::isValid);
      assertEverySwapIsRefused(number, Nir::isValid, false);
    }
  }

  @Test
  void nirHasExactlyOneKey() {
    Random random = new Random(SEED);
    for (int i = 0; i < NUMBERS; i++) {
      String number = randomNir(random);
      for (int key = 0; key <= 99; key++) {
        String other = number.substring(0, 13) + "%02d".formatted(key);
        assertThat(Nir.isValid(other)).isEqualTo(other.equals(number));
      }
    }
  }

  @Test
  void siretCatchesEveryChange_andEverySwapButThatOfZeroAndNine() {
    Random random = new Random(SEED);
    for (int i = 0; i < NUMBERS; i++) {
      String number = randomSiret(random, randomSiren(random));
      assertThat(Siret.isValid(number)).isTrue();
      assertEveryChangeIsRefused(number, Siret::isValid);
      assertEverySwapIsRefused(number, Siret::isValid, true);
    }
  }

  @Test
  void sirenCatchesEveryChange_andEverySwapButThatOfZeroAndNine() {
    Random random = new Random(SEED);
    for (int i = 0; i < NUMBERS; i++) {
      String number = randomSiren(random);
      assertThat(Siren.isValid(number)).isTrue();
      assertEveryChangeIsRefused(number, Siren::isValid);
      assertEverySwapIsRefused(number, Siren::isValid, true);
    }
  }

  @Test
  void laPosteMayUseEitherSum_andNobodyElseMay() {
    Random random = new Random(SEED);
    for (int nic = 1; nic <= 99_999; nic += 1 + random.nextInt(20)) {
      String number = "356000000" + "%05d".formatted(nic);
      boolean expected = isLuhn(number) || number.chars().map(c -> c - '0').sum() % 5 == 0;
      assertThat(Siret.isValid(number)).isEqualTo(expected);
      String neighbour = "356000018" + "%05d".formatted(nic);
      assertThat(Siret.isValid(neighbour)).isEqualTo(isLuhn(neighbour));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2A", "2B"})
  void corsicanLettersCountAtTheirPlaceOnly(String department) {
    String body = "18505" + department + "999012";
    BigInteger digits = new BigInteger(body.replace("2A", "19").replace("2B", "18"));
    int key = 97 - digits.mod(BigInteger.valueOf(97)).intValue();

    assertThat(Nir13.of(body).withKey().key()).isEqualTo("%02d".formatted(key));
    assertThat(Tested.refusal("Nir13", "1852A59999012")).isEqualTo(Reason.MONTH);
    assertThat(Tested.refusal("Nir13", "1850599992A12")).isEqualTo(Reason.STRUCTURE);
  }

  @Test
  void vatKeyCatchesEveryChangeOfADigit() {
    Random random = new Random(SEED);
    for (int i = 0; i < NUMBERS; i++) {
      String siren = randomSiren(random);
      long key = (12 + 3 * (Long.parseLong(siren) % 97)) % 97;
      String number = "FR%02d%s".formatted(key, siren);
      assertThat(VatNumber.isValid(number)).isTrue();
      assertThat(VatNumber.of(number).siren()).contains(Siren.of(siren));
      assertEveryChangeIsRefused(number.substring(2), text -> VatNumber.isValid("FR" + text));
    }
  }

  private static void assertEveryChangeIsRefused(String number, Predicate<String> isValid) {
    for (int at = 0; at < number.length(); at++) {
      for (char c = '0'; c <= '9'; c++) {
        if (c != number.charAt(at)) {
          String changed = number.substring(0, at) + c + number.substring(at + 1);
          assertThat(isValid.test(changed)).as("%c at %d", c, at).isFalse();
        }
      }
    }
  }

  private static void assertEverySwapIsRefused(
      String number, Predicate<String> isValid, boolean luhn) {
    for (int at = 0; at < number.length() - 1; at++) {
      char left = number.charAt(at);
      char right = number.charAt(at + 1);
      // Doubling turns 09 and 90 into the same sum: the formula's one blind spot.
      boolean blind = luhn && Math.abs(left - right) == 9;
      if (left != right && !blind) {
        String swapped = number.substring(0, at) + right + left + number.substring(at + 2);
        assertThat(isValid.test(swapped)).as("swap at %d", at).isFalse();
      }
    }
  }

  /** Place 99999 or 2A999: nobody was born there. */
  private static String randomNir(Random random) {
    String place = random.nextBoolean() ? "99999" : random.nextBoolean() ? "2A999" : "2B999";
    String body =
        "%d%02d%02d%s%03d"
            .formatted(
                1 + random.nextInt(2),
                random.nextInt(100),
                1 + random.nextInt(12),
                place,
                1 + random.nextInt(999));
    BigInteger digits = new BigInteger(body.replace("2A", "19").replace("2B", "18"));
    return body + "%02d".formatted(97 - digits.mod(BigInteger.valueOf(97)).intValue());
  }

  private static String randomSiren(Random random) {
    return completed("%08d".formatted(1 + random.nextInt(99_999_999)));
  }

  private static String randomSiret(Random random, String siren) {
    return completed(siren + "%04d".formatted(1 + random.nextInt(9_999)));
  }

  private static String completed(String digits) {
    for (char c = '0'; c <= '9'; c++) {
      if (isLuhn(digits + c)) {
        return digits + c;
      }
    }
    throw new AssertionError("one of ten digits always fits");
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
