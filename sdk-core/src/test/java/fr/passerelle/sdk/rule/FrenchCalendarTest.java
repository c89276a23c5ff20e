package fr.passerelle.sdk.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchCalendarTest {
  @ParameterizedTest
  @CsvSource({
    "1818-03-22",
    "1943-04-25",
    "2000-04-23",
    "2008-03-23",
    "2016-03-27",
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2027-03-28",
    "2038-04-25"
  })
  void easterFallsOnTheDaysThatTheAlmanacsPrint(LocalDate easter) {
    assertThat(FrenchCalendar.easter(easter.getYear())).isEqualTo(easter);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01",
        "2026-04-06",
        "2026-05-01",
        "2026-05-08",
        "2026-05-14",
        "2026-05-25",
        "2026-07-14",
        "2026-08-15",
        "2026-11-01",
        "2026-11-11",
        "2026-12-25"
      })
  void theElevenHolidaysOf2026AreHolidaysEverywhere(LocalDate day) {
    assertThat(FrenchCalendar.NATIONAL.isHoliday(day)).isTrue();
    assertThat(FrenchCalendar.ALSACE_MOSELLE.isHoliday(day)).isTrue();
  }

  @Test
  void aYearHasElevenHolidays_andThirteenInAlsaceMoselle() {
    assertThat(holidays(FrenchCalendar.NATIONAL)).isEqualTo(11);
    assertThat(holidays(FrenchCalendar.ALSACE_MOSELLE)).isEqualTo(13);
    assertThat(FrenchCalendar.ALSACE_MOSELLE.isHoliday(LocalDate.of(2026, 4, 3))).isTrue();
    assertThat(FrenchCalendar.NATIONAL.isHoliday(LocalDate.of(2026, 12, 26))).isFalse();
  }

  @Test
  void saturdayIsOuvrableButNotOuvre() {
    LocalDate saturday = LocalDate.of(2026, 11, 21);
    assertThat(FrenchCalendar.NATIONAL.isOuvrable(saturday)).isTrue();
    assertThat(FrenchCalendar.NATIONAL.isOuvre(saturday)).isFalse();
    assertThat(FrenchCalendar.NATIONAL.isOuvrable(saturday.plusDays(1))).isFalse();
    assertThat(FrenchCalendar.NATIONAL.isOuvre(saturday.plusDays(2))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-02, 10, 2026-11-14", // 11 November is skipped
    "2026-04-03, 1, 2026-04-04",
    "2026-04-04, 1, 2026-04-07", // Easter Sunday and Monday are skipped
    "2026-12-24, 0, 2026-12-24",
    "2026-12-24, 1, 2026-12-26"
  })
  void ouvrablesAreCountedFromTheDayAfter(LocalDate from, int count, LocalDate expected) {
    assertThat(FrenchCalendar.NATIONAL.plusOuvrables(from, count)).isEqualTo(expected);
  }

  @Test
  void countingBackwardsIsRefused() {
    assertThatThrownBy(() -> FrenchCalendar.NATIONAL.plusOuvrables(LocalDate.EPOCH, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static long holidays(FrenchCalendar calendar) {
    return LocalDate.of(2026, 1, 1)
        .datesUntil(LocalDate.of(2027, 1, 1))
        .filter(calendar::isHoliday)
        .count();
  }
}
