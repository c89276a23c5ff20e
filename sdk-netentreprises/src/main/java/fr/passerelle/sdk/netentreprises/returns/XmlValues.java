package fr.passerelle.sdk.netentreprises.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Pattern;

/**
 * Values of XML Schema. A zone may follow a date or a time; the operators write local time and the
 * zone is left out.
 */
final class XmlValues {
  private static final Pattern DECIMAL = Pattern.compile("\\+?[0-9]{1,9}(\\.[0-9]{0,12})?");

  private XmlValues() {}

  /** A decimal that is not negative: no exponent, and no more digits than a rate can have. */
  static BigDecimal decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw new NumberFormatException("not a decimal");
    }
    return new BigDecimal(text);
  }

  static LocalTime time(String text) {
    return LocalTime.from(DateTimeFormatter.ISO_TIME.parse(text));
  }

  static LocalDate date(String text) {
    return LocalDate.from(DateTimeFormatter.ISO_DATE.parse(text));
  }

  /** A date with or without time: midnight when there is none. */
  static LocalDateTime dateTime(String text) {
    if (text.indexOf('T') < 0) {
      return date(text).atStartOfDay();
    }
    TemporalAccessor parsed = DateTimeFormatter.ISO_DATE_TIME.parse(text);
    return LocalDateTime.of(LocalDate.from(parsed), LocalTime.from(parsed));
  }
}
