package fr.passerelle.sdk.netentreprises.apidsn.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code Accept-Ranges: minutes=0-60}: the widest window that a list may be asked for. */
public final class AcceptRanges {
  private static final Pattern MINUTES =
      Pattern.compile("\\s*minutes\\s*=\\s*0\\s*-\\s*([0-9]{1,5})\\s*", Pattern.CASE_INSENSITIVE);

  private AcceptRanges() {}

  /**
   * Reads the header.
   *
   * @param header its value, or null
   * @return the width; empty when the header says something else, or nothing at all
   */
  public static Optional<Duration> width(@Nullable String header) {
    Matcher minutes = MINUTES.matcher(header == null ? "" : header);
    return minutes.matches()
        ? Optional.of(Duration.ofMinutes(Long.parseLong(minutes.group(1))))
            .filter(width -> !width.isZero() && width.compareTo(Duration.ofDays(1)) <= 0)
        : Optional.empty();
  }
}
