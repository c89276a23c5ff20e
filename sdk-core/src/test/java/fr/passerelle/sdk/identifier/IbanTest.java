package fr.passerelle.sdk.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {
  private static final long SEED = 97;
  private static final int NUMBERS = 40;

  static List<IbanCountry> countries() {
    return IbanCountry.all();
  }

  @Test
  void registryHasAllItsCountries() {
    assertThat(IbanCountry.all()).hasSize(89);
  }

  @ParameterizedTest
  @MethodSource("countries")
  void numberIsAccepted_inAnyPresentation(IbanCountry country) {
    Random random = new Random(SEED);
    for (int i = 0; i < NUMBERS; i++) {
      String number = country.random(random);
      Iban iban = Iban.of(number);
      assertThat(iban.format()).hasSize(country.length() + (country.length() - 1) / 4);
      assertThat(Iban.of(iban.format())).isEqualTo(iban);
      assertThat(Iban.of(iban.format().toLowerCase(Locale.ROOT))).isEqualTo(iban);
      assertThat(iban.country() + iban.checkDigits() + iban.bban()).isEqualTo(number);
    }
  }

  @ParameterizedTest
  @MethodSource("countries")
  void numberIsRefused_whenACharacterIsMissingOrAdded(IbanCountry country) {
    String number = country.random(new Random(SEED));

    assertThat(Tested.refusal("Iban", number + "0")).isEqualTo(Reason.LENGTH);
    assertThat(Tested.refusal("Iban", number.substring(0, number.length() - 1)))
        .isEqualTo(Reason.LENGTH);
  }

  @ParameterizedTest
  @MethodSource("countries")
  void everyOtherCharacterIsRefused_whereverItStands(IbanCountry country) {
    Random random = new Random(SEED);
    for (int i = 0; i < NUMBERS / 4; i++) {
      String number = country.random(random);
      for (int at = 2; at < number.length(); at++) {
        for (char c = '0'; c <= 'Z'; c++) {
          boolean sameClass = (c <= '9') == (number.charAt(at) <= '9');
          if (c != number.charAt(at) && sameClass && (c <= '9' || c >= 'A')) {
            String changed = number.substring(0, at) + c + number.substring(at + 1);
            assertThat(Iban.isValid(changed)).as("rank %d", at).isFalse();
            assertThat(Iban.isValid(changed, RibKeyCheck.OFF)).as("rank %d", at).isFalse();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("countries")
  void swapOfNeighboursIsRefused(IbanCountry country) {
    Random random = new Random(SEED);
    for (int i = 0; i < NUMBERS; i++) {
      String number = country.random(random);
      for (int at = 2; at < number.length() - 1; at++) {
        char left = number.charAt(at);
        char right = number.charAt(at + 1);
        // B, M and X weigh the same before and after the digits 1, 2 and 3: the sum cannot tell.
        boolean digits = left <= '9' && right <= '9';
        boolean letters = left > '9' && right > '9';
        if (left != right && (digits || letters)) {
          String swapped = number.substring(0, at) + right + left + number.substring(at + 2);
          assertThat(Iban.isValid(swapped, RibKeyCheck.OFF)).as("rank %d", at).isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("countries")
  void letterInAFieldOfDigits_orTheReverse_isStructure(IbanCountry country) {
    String number = country.random(new Random(SEED));
    String types = country.types();
    for (int at = 0; at < types.length(); at++) {
      if (types.charAt(at) != 'c') {
        char other = types.charAt(at) == 'n' ? 'A' : '1';
        String changed = number.substring(0, at + 4) + other + number.substring(at + 5);
        assertThat(Tested.refusal("Iban", changed)).isEqualTo(Reason.STRUCTURE);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"FR", "MC"})
  void everyOtherRibKeyIsRefused_unlessTheCheckIsOff(String code) {
    Random random = new Random(SEED);
    for (int i = 0; i < NUMBERS; i++) {
      String number = IbanCountry.named(code).random(random);
      String body = number.substring(4, 25);
      for (int key = 0; key <= 99; key++) {
        String other = IbanCountry.withCheckDigits(code, body + "%02d".formatted(key));
        boolean right = other.equals(number);
        assertThat(Tested.refusal("Iban", other)).isEqualTo(right ? null : Reason.RIB_KEY);
        assertThat(Iban.isValid(other, RibKeyCheck.OFF)).isTrue();
        assertThat(Iban.of(other, RibKeyCheck.OFF).rib().isPresent()).isEqualTo(right);
        assertThat(Iban.parse(other, RibKeyCheck.OFF).isValid()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"FR, 76", "MC, 58"})
  void checkDigitsAreTheSame_forEveryAccountOfDigits(String code, String check) {
    Random random = new Random(SEED);
    for (int i = 0; i < NUMBERS; i++) {
      String body = "%021d".formatted(random.nextLong(1_000_000_000_000_000_000L));
      Rib rib = Rib.of(body + IbanCountry.ribKey(body));
      Iban iban = code.equals("FR") ? rib.toIban() : rib.toMonacoIban();
      assertThat(iban.checkDigits()).isEqualTo(check);
      assertThat(Iban.of(iban.value()).rib()).contains(rib);
    }
  }

  @Test
  void partsAreRead_whenTheCountryHasARib() {
    Iban iban = Iban.of("FR14 2004 1010 0505 0001 3M02 606");

    assertThat(iban.country()).isEqualTo("FR");
    assertThat(iban.checkDigits()).isEqualTo("14");
    assertThat(iban.bban()).isEqualTo("20041010050500013M02606");
    assertThat(iban.bank()).contains("20041");
    assertThat(iban.branch()).contains("01005");
    assertThat(iban.account()).contains("0500013M026");
    assertThat(iban.ribKey()).contains("06");
    assertThat(iban.rib()).contains(Rib.of("20041 01005 0500013M026 06"));
    assertThat(iban).hasToString("Iban(FR, masked)");
  }

  @Test
  void partsOfARibAreEmpty_whenTheCountryHasNone() {
    Iban iban = Iban.of("NO9386011117947");

    assertThat(iban.bank()).isEmpty();
    assertThat(iban.branch()).isEmpty();
    assertThat(iban.account()).isEmpty();
    assertThat(iban.ribKey()).isEmpty();
    assertThat(iban.rib()).isEmpty();
  }

  @Test
  void partsOfTheRibAreRead() {
    Rib rib = Rib.of("20041010050500013M02606");

    assertThat(rib.bank()).isEqualTo("20041");
    assertThat(rib.branch()).isEqualTo("01005");
    assertThat(rib.account()).isEqualTo("0500013M026");
    assertThat(rib.key()).isEqualTo("06");
    assertThat(rib.format()).isEqualTo("20041 01005 0500013M026 06");
    assertThat(rib.toIban()).isEqualTo(Iban.of("FR1420041010050500013M02606"));
  }

  @ParameterizedTest
  @CsvSource({
    "GF, USE_FR", "GP, USE_FR", "MQ, USE_FR", "RE, USE_FR", "PF, USE_FR", "TF, USE_FR",
    "YT, USE_FR", "NC, USE_FR", "BL, USE_FR", "MF, USE_FR", "PM, USE_FR", "WF, USE_FR",
    "AX, USE_FI", "IM, USE_GB", "JE, USE_GB", "GG, USE_GB"
  })
  void prefixOfATerritoryIsRefused_withAHint(String code, Hint hint) {
    Checked<Iban> parsed = Iban.parse(code + "7630006000011234567890189");

    assertThat(parsed.reason()).contains(Reason.COUNTRY);
    assertThat(parsed.hint()).contains(hint);
    assertThatThrownBy(parsed::orElseThrow).hasMessage("Iban refused: COUNTRY (" + hint + ")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DZ", "AO", "CI", "MA", "SN", "US", "ZZ"})
  void countryOutsideTheRegistryIsRefused_withoutHint(String code) {
    Checked<Iban> parsed = Iban.parse(code + "7630006000011234567890189");

    assertThat(parsed.reason()).contains(Reason.COUNTRY);
    assertThat(parsed.hint()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "FR9920041010050500013M02606, CHECK_DIGITS_RANGE",
    "FR0120041010050500013M02606, CHECK_DIGITS_RANGE",
    "FRA420041010050500013M02606, CHECK_DIGITS_RANGE",
    "FR1A20041010050500013M02606, CHECK_DIGITS_RANGE",
    "F11420041010050500013M02606, STRUCTURE",
    "12345678901234567890, STRUCTURE",
    "FR14A0041010050500013M02606, STRUCTURE",
    "FR1420041010050500013M0260A, STRUCTURE",
    "F, LENGTH",
    "FR14, LENGTH",
    "FR1420041010050500013M0260é, CHARACTER",
    "FRé420041010050500013M02606, CHARACTER"
  })
  void reasonIsTheFirstThatApplies(String text, Reason reason) {
    assertThat(Tested.refusal("Iban", text)).isEqualTo(reason);
  }
}
