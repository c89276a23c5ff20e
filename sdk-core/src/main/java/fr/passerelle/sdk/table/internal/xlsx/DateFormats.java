package fr.passerelle.sdk.table.internal.xlsx;

import java.util.regex.Pattern;

/**
 * Tells whether a number format shows a date. A sheet stores a date as a number of days; only its
 * format says that it is one (ECMA-376 part 1, 18.8.30 and 18.8.31).
 */
final class DateFormats {
  /** Literal text in quotes, escaped characters, and what stands in brackets: colours, locales. */
  private static final Pattern NOT_TOKENS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|[_*].");

  private static final Pattern YEAR_OR_DAY = Pattern.compile("[yd]", Pattern.CASE_INSENSITIVE);

  private DateFormats() {}

  /** The built-in formats; 27 to 36 and 50 to 58 are those of Asian editions. */
  static boolean isBuiltIn(int number) {
    return (number >= 14 && number <= 17)
        || number == 22
        || (number >= 27 && number <= 36)
        || (number >= 50 && number <= 58);
  }

  /** A format with a year or a day shows a date; hours alone show a duration or a time. */
  static boolean isDate(String format) {
    return YEAR_OR_DAY.matcher(NOT_TOKENS.matcher(format).replaceAll("")).find();
  }
}
