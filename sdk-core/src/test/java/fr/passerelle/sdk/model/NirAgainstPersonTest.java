package fr.passerelle.sdk.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.NirMismatch;
import fr.passerelle.sdk.json.OpenCode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NirAgainstPersonTest {
  private static final Nir13 NIR = Nir13.of("1850599999012");

  /** Code of the sex, date of birth in its JSON form, what disagrees. */
  @ParameterizedTest
  @CsvSource({
    "01, 1985-05-14, ''",
    "01, 1985-05, ''",
    "01, 1985-??-14, ''",
    "01, 1985, ''",
    "03, 1985, ''",
    "02, 1985-05-14, SEX",
    "01, 1986, BIRTH_YEAR",
    "01, 1985-06-14, BIRTH_MONTH",
    "02, 1986-06-14, SEX BIRTH_YEAR BIRTH_MONTH",
    "01, 0085-05-14, BIRTH_YEAR",
    "02, 3085, SEX BIRTH_YEAR",
  })
  void whatIsKnownIsCompared(String sex, String birth, String expected) {
    Set<NirMismatch> mismatches = EnumSet.noneOf(NirMismatch.class);
    Arrays.stream(expected.split(" ", -1))
        .filter(name -> !name.isEmpty())
        .map(NirMismatch::valueOf)
        .forEach(mismatches::add);

    assertThat(
            NirAgainstPerson.mismatches(
                NIR,
                Optional.of(OpenCode.of(Sex.class, sex)),
                Optional.of(PartialDate.parse(birth))))
        .isEqualTo(mismatches);
  }

  @Test
  void nothingDisagrees_whenNothingIsKnown() {
    assertThat(NirAgainstPerson.mismatches(NIR, Optional.empty(), Optional.empty())).isEmpty();
  }
}
