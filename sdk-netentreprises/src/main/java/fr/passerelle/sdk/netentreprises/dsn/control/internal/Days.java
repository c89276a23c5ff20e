package fr.passerelle.sdk.netentreprises.dsn.control.internal;

/** The calendar, on numbers. */
final class Days {
  private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private Days() {}

  static boolean isDay(int year, int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= length(year, month);
  }

  static int length(int year, int month) {
    boolean isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && isLeap ? 29 : LENGTHS[month - 1];
  }

  /** {@return the month after, both as {@code yyyyMM}} */
  static int next(int month) {
    return month % 100 == 12 ? month + 89 : month + 1;
  }

  /**
   * Tells whether a date as it is written may be one.
   *
   * @param value {@code JJMMAAAA}, checked against its pattern before
   * @param isPartial whether day and month may be unknown, 99 or 00
   */
  static boolean isPossible(byte[] value, boolean isPartial) {
    int day = two(value, 0);
    int month = two(value, 2);
    int year = two(value, 4) * 100 + two(value, 6);
    if (isPartial && (day % 99 == 0 || month % 99 == 0)) {
      return true;
    }
    return isDay(year, month, day);
  }

  private static int two(byte[] value, int at) {
    return (value[at] - '0') * 10 + value[at + 1] - '0';
  }
}
