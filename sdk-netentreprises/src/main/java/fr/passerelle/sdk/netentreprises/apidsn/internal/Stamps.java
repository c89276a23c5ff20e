package fr.passerelle.sdk.netentreprises.apidsn.internal;

import fr.passerelle.sdk.netentreprises.apidsn.model.TimeWindow;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates of the API, {@code yyyyMMddHHmmss} in local time.
 *
 * @param zone the operator's time zone
 */
record Stamps(ZoneId zone) {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /** {@return the beginning of a window} */
  String from(TimeWindow window) {
    return STAMP.format(window.from().atZone(zone));
  }

  /**
   * {@return the end of a window} Where the clocks go back inside it, the local end may stand
   * before the beginning: it is then counted on from the beginning.
   */
  String to(TimeWindow window) {
    ZoneOffset offset = zone.getRules().getOffset(window.from());
    LocalDateTime own = LocalDateTime.ofInstant(window.to(), zone);
    LocalDateTime countedOn = LocalDateTime.ofInstant(window.to(), offset);
    boolean isAtChange = zone.getRules().getOffset(window.to().minusSeconds(1)).equals(offset);
    return STAMP.format(isAtChange || countedOn.isAfter(own) ? countedOn : own);
  }

  /** {@return a date of an answer, as it is written} */
  static Optional<LocalDateTime> read(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text, STAMP));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
