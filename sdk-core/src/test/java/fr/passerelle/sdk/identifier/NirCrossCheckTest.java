package fr.passerelle.sdk.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NirCrossCheckTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1850599999012 | 1 | 1985 | 5  |
          1850599999012 | 2 | 1985 | 5  | SEX
          1850599999012 | 1 | 1986 | 5  | BIRTH_YEAR
          1850599999012 | 1 | 1885 | 5  |
          1850599999012 | 1 | 1985 | 6  | BIRTH_MONTH
          1850599999012 | 2 | 1984 | 12 | SEX BIRTH_YEAR BIRTH_MONTH
          1850599999012 |   |      |    |
          1852099999012 | 1 | 1985 | 5  |
          1853399999012 | 1 | 1985 | 5  |
          1854599999012 | 1 | 1985 | 5  |
          175052A999012 | 1 | 1975 | 5  | CORSICA_2A_2B_BEFORE_1976
          175122B999012 | 1 | 1975 | 12 | CORSICA_2A_2B_BEFORE_1976
          176012A999012 | 1 | 1976 | 1  |
          253072B999012 | 2 | 1953 | 7  | CORSICA_2A_2B_BEFORE_1976
          253072B999012 | 2 |      | 7  |
          1751220999012 | 1 | 1975 | 12 |
          1760120999012 | 1 | 1976 | 1  | CORSICA_20_FROM_1976
          1671296999012 | 1 | 1967 | 12 |
          1680196999012 | 1 | 1968 | 1  | DEPARTMENT_96_FROM_1968
          1680191999012 | 1 | 1968 | 1  |
          """)
  void disagreementsAreNamed(
      String nir, Integer sex, Integer year, Integer month, String expected) {
    Set<NirMismatch> mismatches =
        expected == null
            ? Set.of()
            : Arrays.stream(expected.split(" "))
                .map(NirMismatch::valueOf)
                .collect(Collectors.toSet());

    Nir13 number = Nir13.of(nir);

    assertThat(NirCrossCheck.of(number, known(sex), known(year), known(month)))
        .isEqualTo(mismatches);
    assertThat(NirCrossCheck.of(number.withKey(), known(sex), known(year), known(month)))
        .isEqualTo(mismatches);
  }

  @Test
  void dsnRefusesYearAndDepartment_andHasNoControlOfTheRest() {
    assertThat(Arrays.stream(NirMismatch.values()).filter(mismatch -> !mismatch.isRefusedByDsn()))
        .containsExactly(NirMismatch.SEX, NirMismatch.BIRTH_MONTH);
  }

  @Test
  void argumentIsRefused_whenItCannotBeASexAYearOrAMonth() {
    Nir13 nir = Nir13.of("1850599999012");
    OptionalInt none = OptionalInt.empty();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> NirCrossCheck.of(nir, OptionalInt.of(3), none, none));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NirCrossCheck.of(nir, none, OptionalInt.of(85), none));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NirCrossCheck.of(nir, none, none, OptionalInt.of(0)));
  }

  @ParameterizedTest
  @CsvSource({
    "2A, 1975, CORSICA_2A_2B_BEFORE_1976",
    "2B, 1976,",
    "20, 1975,",
    "20, 1976, CORSICA_20_FROM_1976",
    "96, 1967,",
    "96, 1968, DEPARTMENT_96_FROM_1968",
    "99, 1900,"
  })
  void departmentOfBirthIsHeldAgainstTheYear(String code, int year, NirMismatch expected) {
    assertThat(BirthDepartmentCode.of(code).mismatch(year).orElse(null)).isEqualTo(expected);
  }

  private static OptionalInt known(Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
