package fr.passerelle.sdk.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
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
   */
  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
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
    if (month != UNKNOWN && day != UNKNOWN) {
      return of(LocalDate.of(year, month, day));
    }
    if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0 || day > 31) {
      throw new DateTimeException("not a partial date");
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
    try {
      return switch (text.length()) {
        case 4 -> of(Integer.parseInt(text), UNKNOWN, UNKNOWN);
        case 7 -> {
          YearMonth known = YearMonth.parse(text);
          yield of(known.getYear(), known.getMonthValue(), UNKNOWN);
        }
        case 10 ->
            text.startsWith("-??-", 4)
                ? of(Integer.parseInt(text.substring(0, 4)), 0, Integer.parseInt(text.substring(8)))
                : of(LocalDate.parse(text));
        default -> throw new DateTimeException("not a partial date");
      };
    } catch (NumberFormatException | DateTimeException e) {
      // Neither message may quote the text: it is somebody's birth date.
      throw new DateTimeException("not a partial date");
    }
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
    StringBuilder text = new StringBuilder(10).append(String.format(Locale.ROOT, "%04d", year));
    if (month != UNKNOWN || day != UNKNOWN) {
      text.append('-').append(month == UNKNOWN ? "??" : two(month));
    }
    if (day != UNKNOWN) {
      text.append('-').append(two(day));
    }
    return text.toString();
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
    return Objects.hash(year, month, day);
  }

  /** {@return the year only: a complete birth date is personal data} */
  @Override
  public String toString() {
    return year + "-**-**";
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
