package fr.passerelle.sdk.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Public holidays and working days of French law. Two kinds of working day exist and are not mixed:
 * a <i>jour ouvrable</i> is every day but Sunday (the weekly rest day) and public holidays; a
 * <i>jour ouvré</i> leaves Saturday out as well.
 *
 * <p>Source: Code du travail L3133-1 (the eleven holidays) and L3134-13 (the two more of
 * Alsace-Moselle). Holidays of overseas territories are not included.
 */
public enum FrenchCalendar {
  /** The eleven holidays of L3133-1. */
  NATIONAL,
  /**
   * The same, with Good Friday and 26 December (L3134-13). By law Good Friday only counts in
   * communes that have a Protestant church or a mixed church; this calendar always counts it.
   */
  ALSACE_MOSELLE;

  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(5, 1),
          MonthDay.of(5, 8),
          MonthDay.of(7, 14),
          MonthDay.of(8, 15),
          MonthDay.of(11, 1),
          MonthDay.of(11, 11),
          MonthDay.of(12, 25));
  private static final MonthDay SAINT_STEPHEN = MonthDay.of(12, 26);

  private static final int GOOD_FRIDAY = -2;
  private static final int EASTER_MONDAY = 1;
  private static final int ASCENSION = 39;
  private static final int WHIT_MONDAY = 50;

  /**
   * Tells whether a day is a public holiday.
   *
   * @param day any day of the Gregorian calendar
   * @return true on a public holiday, whatever the day of the week
   */
  public boolean isHoliday(LocalDate day) {
    MonthDay monthDay = MonthDay.from(day);
    if (FIXED.contains(monthDay)) {
      return true;
    }
    long fromEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
    if (fromEaster == EASTER_MONDAY || fromEaster == ASCENSION || fromEaster == WHIT_MONDAY) {
      return true;
    }
    return this == ALSACE_MOSELLE && (fromEaster == GOOD_FRIDAY || monthDay.equals(SAINT_STEPHEN));
  }

  /**
   * Tells whether a day is a <i>jour ouvrable</i>.
   *
   * @param day any day
   * @return true when it is neither a Sunday nor a public holiday
   */
  public boolean isOuvrable(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
  }

  /**
   * Tells whether a day is a <i>jour ouvré</i>.
   *
   * @param day any day
   * @return true when it is neither a Saturday, nor a Sunday, nor a public holiday
   */
  public boolean isOuvre(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && isOuvrable(day);
  }

  /**
   * Counts <i>jours ouvrables</i> forward; the day itself is not counted.
   *
   * @param day the day that starts the period
   * @param count how many <i>jours ouvrables</i>, zero or more
   * @return the last of them, or the day itself for zero
   */
  public LocalDate plusOuvrables(LocalDate day, int count) {
    if (count < 0) {
      throw new IllegalArgumentException("count is negative");
    }
    LocalDate last = day;
    for (int left = count; left > 0; ) {
      last = last.plusDays(1);
      if (isOuvrable(last)) {
        left--;
      }
    }
    return last;
  }

  /**
   * Easter Sunday of a year, by the Gregorian computus of Meeus, Jones and Butcher.
   *
   * @param year a year of the Gregorian calendar
   * @return Easter Sunday
   */
  public static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int skippedLeapDays = century / 4;
    int moonCorrection = (century + 8) / 25;
    int epact =
        (19 * golden + century - skippedLeapDays - (century - moonCorrection + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int position = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, position / 31, position % 31 + 1);
  }
}
