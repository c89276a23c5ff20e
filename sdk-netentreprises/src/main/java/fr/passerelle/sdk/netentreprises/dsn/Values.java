package fr.passerelle.sdk.netentreprises.dsn;

import fr.passerelle.sdk.model.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;

/** Dates and numbers read from bytes, without a text in between and without exceptions. */
final class Values {
  private static final int DATE_LENGTH = 8;
  private static final int UNKNOWN = 99;
  private static final int MOST_DIGITS = 18;
  private static final long NONE = -1;

  private Values() {}

  static Optional<LocalDate> date(byte[] bytes, int at, int length) {
    long digits = length == DATE_LENGTH ? digits(bytes, at, DATE_LENGTH) : NONE;
    int day = (int) (digits / 1_000_000);
    int month = (int) (digits / 10_000 % 100);
    int year = (int) (digits % 10_000);
    return digits != NONE && isDay(year, month, day)
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  static Optional<PartialDate> partialDate(byte[] bytes, int at, int length) {
    long digits = length == DATE_LENGTH ? digits(bytes, at, DATE_LENGTH) : NONE;
    if (digits == NONE) {
      return Optional.empty();
    }
    int day = (int) (digits / 1_000_000) % UNKNOWN;
    int month = (int) (digits / 10_000 % 100) % UNKNOWN;
    int year = (int) (digits % 10_000);
    boolean possible =
        (day == 0 || month == 0) ? year > 0 && day <= 31 && month <= 12 : isDay(year, month, day);
    return possible ? Optional.of(PartialDate.of(year, month, day)) : Optional.empty();
  }

  static OptionalLong number(byte[] bytes, int at, int length) {
    long digits = digits(bytes, at, length);
    return digits == NONE ? OptionalLong.empty() : OptionalLong.of(digits);
  }

  static Optional<BigDecimal> decimal(byte[] bytes, int at, int length) {
    int end = at + length;
    boolean negative = length > 0 && bytes[at] == '-';
    int first = negative ? at + 1 : at;
    int dot = first;
    while (dot < end && bytes[dot] != '.') {
      dot++;
    }
    long whole = digits(bytes, first, dot - first);
    int scale = Math.max(0, end - dot - 1);
    long part = dot == end ? 0 : digits(bytes, dot + 1, scale);
    if (whole == NONE || part == NONE || dot - first + scale > MOST_DIGITS) {
      return Optional.empty();
    }
    long unscaled = whole;
    for (int i = 0; i < scale; i++) {
      unscaled *= 10;
    }
    unscaled += part;
    return Optional.of(BigDecimal.valueOf(negative ? -unscaled : unscaled, scale));
  }

  private static boolean isDay(int year, int month, int day) {
    return year > 0
        && month >= 1
        && month <= 12
        && day >= 1
        && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
  }

  /** One to 18 digits and nothing else, or {@link #NONE}. */
  private static long digits(byte[] bytes, int at, int length) {
    if (length < 1 || length > MOST_DIGITS) {
      return NONE;
    }
    long number = 0;
    for (int i = at; i < at + length; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return NONE;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
