package fr.passerelle.sdk.amsn.rule.internal;

import fr.passerelle.sdk.model.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;

/** Whether somebody was under eighteen on a day, as far as the birth date tells. */
public enum Minority {
  /** Under eighteen. */
  MINOR,
  /** Eighteen or older. */
  ADULT,
  /** The part of the birth date that is known does not tell. */
  UNCERTAIN;

  private static final int MAJORITY = 18;
  private static final int DECEMBER = 12;

  /**
   * Answers for a day.
   *
   * @param birth birth date, possibly without day or month
   * @param day the day
   * @return what the birth date tells
   */
  public static Minority on(PartialDate birth, LocalDate day) {
    int firstMonth = birth.month().orElse(1);
    int lastMonth = birth.month().orElse(DECEMBER);
    LocalDate earliest = LocalDate.of(birth.year(), firstMonth, birth.day().orElse(1));
    int lastDay = YearMonth.of(birth.year(), lastMonth).lengthOfMonth();
    LocalDate latest = LocalDate.of(birth.year(), lastMonth, birth.day().orElse(lastDay));
    if (day.isBefore(earliest.plusYears(MAJORITY))) {
      return MINOR;
    }
    return day.isBefore(latest.plusYears(MAJORITY)) ? UNCERTAIN : ADULT;
  }
}
