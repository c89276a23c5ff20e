package fr.passerelle.sdk.sandbox.internal.apidsn;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Dates as the API writes them: local time of Paris, and those of HTTP headers. */
final class Stamps {
  static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private Stamps() {}

  static String of(Instant instant) {
    return STAMP.format(instant.atZone(ZONE));
  }

  static LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZONE);
  }

  static Optional<LocalDateTime> read(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text, STAMP));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static String header(Instant instant) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
  }
}
