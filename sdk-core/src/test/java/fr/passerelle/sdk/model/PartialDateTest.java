package fr.passerelle.sdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of birth of which the register knows only a part. */
class PartialDateTest {
  @ParameterizedTest
  @CsvSource({
    "1985, 1985, 0, 0",
    "0001, 1, 0, 0",
    "9999, 9999, 0, 0",
    "1985-05, 1985, 5, 0",
    "1985-05-14, 1985, 5, 14",
    "2024-02-29, 2024, 2, 29",
    "1985-??-14, 1985, 0, 14",
    "1985-??-31, 1985, 0, 31"
  })
  void theJsonFormIsReadAndWritten(String text, int year, int month, int day) {
    PartialDate date = PartialDate.of(year, month, day);
    assertThat(PartialDate.parse(text)).isEqualTo(date).hasSameHashCodeAs(date);
    assertThat(date.value()).isEqualTo(text);
    assertThat(date.year()).isEqualTo(year);
    assertThat(date.month()).isEqualTo(month == 0 ? OptionalInt.empty() : OptionalInt.of(month));
    assertThat(date.day()).isEqualTo(day == 0 ? OptionalInt.empty() : OptionalInt.of(day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "85",
        "+985",
        "-985",
        "0000",
        "19850514",
        "1985-5",
        "1985/05",
        "1985-00",
        "1985-13",
        "1985-??",
        "1985-05-00",
        "1985-02-29",
        "1985-04-31",
        "1985-05-1x",
        "1985-05-??",
        "1985-??-00",
        "1985-??-32",
        "1985-?5-14",
        "1985-05/14",
        "1985-05-14T",
        "１９８５",
        "１９８５-05-14"
      })
  void anythingElseIsRefused_andTheRefusalQuotesNothing(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text))
        .isInstanceOf(DateTimeException.class)
        .hasMessage("not a partial date")
        .hasNoCause();
  }

  @ParameterizedTest
  @CsvSource({
    "0,0,0",
    "10000,1,1",
    "1985,13,1",
    "1985,-1,1",
    "1985,2,29",
    "1985,0,32",
    "1985,1,-1"
  })
  void partsThatCannotBeADateAreRefused_andTheRefusalQuotesNothing(int year, int month, int day) {
    assertThatThrownBy(() -> PartialDate.of(year, month, day))
        .isInstanceOf(DateTimeException.class)
        .hasMessage("not a partial date");
  }

  @Test
  void everyDayOfACenturyComesBack() {
    LocalDate end = LocalDate.of(2030, 1, 1);
    for (LocalDate day = LocalDate.of(1930, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
      PartialDate date = PartialDate.of(day);
      assertThat(date.toLocalDate()).contains(day);
      assertThat(date.value()).isEqualTo(day.toString());
      assertThat(PartialDate.parse(date.value())).isEqualTo(date);
    }
  }

  @Test
  void aPartialDateIsNoDay_andItsTextShowsTheYearOnly() {
    assertThat(PartialDate.parse("1985-05").toLocalDate()).isEmpty();
    assertThat(PartialDate.parse("1985-??-14").toLocalDate()).isEmpty();
    assertThat(PartialDate.parse("1985-05-14")).hasToString("1985-**-**");
    assertThat(PartialDate.parse("1985-05")).isNotEqualTo(PartialDate.parse("1985"));
  }
}
