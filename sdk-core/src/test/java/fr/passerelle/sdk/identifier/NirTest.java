package fr.passerelle.sdk.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The places of the numbers here are inhabited by nobody, or do not exist. */
class NirTest {
  @Test
  void partsAreRead_whenTheNirHasALetter() {
    Nir nir = Nir.of("1 85 05 2A 999 012 96");

    assertThat(nir.sex()).isEqualTo(1);
    assertThat(nir.birthYear()).isEqualTo(85);
    assertThat(nir.month()).isEqualTo(5);
    assertThat(nir.monthClass()).isEqualTo(NirMonth.CALENDAR);
    assertThat(nir.department()).isEqualTo("2A");
    assertThat(nir.commune()).isEqualTo("999");
    assertThat(nir.place()).isEqualTo("2A999");
    assertThat(nir.country()).isEmpty();
    assertThat(nir.order()).isEqualTo("012");
    assertThat(nir.key()).isEqualTo("96");
    assertThat(nir.format()).isEqualTo("1 85 05 2A 999 012 96");
    assertThat(Nir.of("185059999901270").country()).contains("99999");
  }

  @ParameterizedTest
  @CsvSource({
    "1850599999012, 70",
    "185052A999012, 96",
    "2842099999031, 96",
    "2780599999084, 97",
    "2780599999083, 01"
  })
  void keyIsComputed_whenItIsMissing(String body, String key) {
    Nir13 nir = Nir13.of(body);

    assertThat(nir.withKey().key()).isEqualTo(key);
    assertThat(nir.withKey().withoutKey()).isEqualTo(nir);
    assertThat(Nir.isValid(body + key)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1850599100012 |
          1850598901012 |
          1850599999012 | PLACE_UNKNOWN
          1850599100000 | SERIAL_000 NOT_DSN
          1852199100012 | MONTH_UNUSUAL NOT_DSN
          1854999100012 | MONTH_UNUSUAL NOT_DSN
          1852099100012 |
          1853099100012 |
          1855099100012 |
          1850575000012 | PLACE_UNKNOWN NOT_DSN
          185052A999012 | PLACE_UNKNOWN
          153052B999012 | CORSICA_YEAR PLACE_UNKNOWN
          105052A999012 | PLACE_UNKNOWN
          1650320999012 | PLACE_UNKNOWN
          1850320999012 | CORSICA_YEAR PLACE_UNKNOWN
          1050320999012 | CORSICA_YEAR PLACE_UNKNOWN
          1670596999012 | PLACE_UNKNOWN
          1680596999012 | DEPARTMENT_96_YEAR PLACE_UNKNOWN
          1999999999999 | PLACE_UNKNOWN NOT_DSN
          1850575999999 | PLACE_UNKNOWN NOT_DSN
          1850575899999 | PLACE_UNKNOWN
          """)
  void warningsLeaveTheValueValid(String body, String expected) {
    Set<Reason> warnings =
        expected == null
            ? Set.of()
            : Arrays.stream(expected.split(" ")).map(Reason::valueOf).collect(Collectors.toSet());

    assertThat(Nir13.parse(body).warnings()).isEqualTo(warnings);
    assertThat(Nir13.of(body).withKey().warnings()).isEqualTo(warnings);
    assertThat(warnings).isSubsetOf(EnumSet.range(Reason.SERIAL_000, Reason.NOT_DSN));
  }

  @ParameterizedTest
  @CsvSource({
    "185059999901270, Nir13, IS_NIR",
    "1850599999012, Nir, IS_NIR_13",
    "7175000000123, Nir13, IS_NNP",
    "8069000004567, Nir, IS_NNP",
    "6275000000123, Nir, IS_MIG",
    "73282932000074, Siren, IS_SIRET",
    "732829320, Siret, IS_SIREN"
  })
  void hintNamesTheOtherKind_whenTheNumberIsSoundThere(String text, String type, Hint hint) {
    assertThat(Tested.named(type).parse().apply(text).hint()).contains(hint);
  }

  @ParameterizedTest
  @CsvSource({
    "A85059999901270, SEX",
    "1850A9999901270, MONTH",
    "18505A199901270, DEPARTMENT",
    "18505A A99901270, DEPARTMENT",
    "185050099901270, DEPARTMENT",
    "1A5059999901270, STRUCTURE",
    "185059999A01270, STRUCTURE",
    "1850599999012A0, KEY_RANGE",
    "18505999990127, LENGTH",
    "1850599999012700, LENGTH",
    "'185059999901270\u0000', CHARACTER",
    "1\u2007850599999012 70, CHARACTER"
  })
  void letterOrZeroInAField_givesTheReasonOfThatField(String text, Reason reason) {
    assertThat(Tested.refusal(Tested.named("Nir"), text)).isEqualTo(reason);
  }

  @Test
  void niaIsAFlagOfTheCaller_andTravelsWithTheNumber() {
    Nir nia = Nir13.of("1850599999012").asNia().withKey();

    assertThat(nia.isNia()).isTrue();
    assertThat(nia.withoutKey().isNia()).isTrue();
    assertThat(nia).isEqualTo(Nir.of("185059999901270"));
    assertThat(Nir.of("185059999901270").isNia()).isFalse();
  }
}
