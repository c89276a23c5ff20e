package fr.passerelle.sdk.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date of birth as far as the civil register knows it: a year, perhaps a month, perhaps a day.
 * The DSN writes an unknown day or month {@code 99} (and {@code 00} from P26V01); JSON writes
 * {@code 1985-05-14}, {@code 1985-05} or {@code 1985}.
 *
 * <p>A day may be known while the month is not; JSON then writes {@code 1985-??-14}.
 */
public final class PartialDate {
  private static final int UNKNOWN = 0;

  private final int year;
  private final int month;
  private final int day;

  private PartialDate(int year, int month, int day) {
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /**
   * A complete date.
   *
   * @param date the date
   * @return the same, as a partial date
   * @throws DateTimeException when the year is not 1 to 9999
   */
  public static PartialDate of(LocalDate date) {
    return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * A date of which parts may be unknown.
   *
   * @param year the year, 1 to 9999
   * @param month 1 to 12, or 0 when unknown
   * @param day 1 to 31, or 0 when unknown
   * @return the date
   * @throws DateTimeException when what is known cannot be a date
   */
  public static PartialDate of(int year, int month, int day) {
    boolean isPossible =
        year >= 1
            && year <= 9999
            && month >= UNKNOWN
            && month <= 12
            && day >= UNKNOWN
            && day <= (month == UNKNOWN ? 31 : YearMonth.of(year, month).lengthOfMonth());
    if (!isPossible) {
      throw notADate();
    }
    return new PartialDate(year, month, day);
  }

  /**
   * Reads the JSON form.
   *
   * @param text {@code yyyy}, {@code yyyy-MM}, {@code yyyy-MM-dd} or {@code yyyy-??-dd}
   * @return the date
   * @throws DateTimeException when the text is none of these
   */
  @JsonCreator
  public static PartialDate parse(String text) {
    int length = text.length();
    boolean isShaped =
        switch (length) {
          case 4 -> true;
          case 7 -> text.charAt(4) == '-';
          case 10 -> text.charAt(4) == '-' && text.charAt(7) == '-';
          default -> false;
        };
    if (!isShaped) {
      throw notADate();
    }
    boolean hasDay = length == 10;
    boolean hasMonth = length == 7 || (hasDay && !text.startsWith("??", 5));
    int month = hasMonth ? number(text, 5, 7) : UNKNOWN;
    int day = hasDay ? number(text, 8, 10) : UNKNOWN;
    // A part that is written is known: zero is not a way to say otherwise.
    if ((hasMonth && month == 0) || (hasDay && day == 0)) {
      throw notADate();
    }
    return of(number(text, 0, 4), month, day);
  }

  /** {@return the year} */
  public int year() {
    return year;
  }

  /** {@return the month, 1 to 12, or empty when it is not known} */
  public OptionalInt month() {
    return month == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(month);
  }

  /** {@return the day of the month, 1 to 31, or empty when it is not known} */
  public OptionalInt day() {
    return day == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(day);
  }

  /** {@return the date when day and month are known} */
  public Optional<LocalDate> toLocalDate() {
    return month == UNKNOWN || day == UNKNOWN
        ? Optional.empty()
        : Optional.of(LocalDate.of(year, month, day));
  }

  /**
   * {@return the JSON form: {@code yyyy}, {@code yyyy-MM}, {@code yyyy-MM-dd} or {@code
   * yyyy-??-dd}}
   */
  @JsonValue
  public String value() {
    char[] text = {'0', '0', '0', '0', '-', '?', '?', '-', '?', '?'};
    write(year / 100, text, 0);
    write(year % 100, text, 2);
    if (month != UNKNOWN) {
      write(month, text, 5);
    }
    if (day != UNKNOWN) {
      write(day, text, 8);
    }
    return new String(text, 0, day != UNKNOWN ? 10 : month != UNKNOWN ? 7 : 4);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartialDate date
        && year == date.year
        && month == date.month
        && day == date.day;
  }

  @Override
  public int hashCode() {
    return (year * 13 + month) * 32 + day;
  }

  /** {@return the year only: a complete birth date is personal data} */
  @Override
  public String toString() {
    return year + "-**-**";
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw notADate();
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** The message may not quote the text nor its parts: it is somebody's birth date. */
  private static DateTimeException notADate() {
    return new DateTimeException("not a partial date");
  }

  private static void write(int twoDigits, char[] text, int at) {
    text[at] = (char) ('0' + twoDigits / 10);
    text[at + 1] = (char) ('0' + twoDigits % 10);
  }
}
