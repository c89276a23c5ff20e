package fr.passerelle.sdk.model.internal;

import java.time.LocalDate;
import java.util.Optional;

/** Comparisons in which a date that is not known contradicts nothing. */
final class Dates {
  private Dates() {}

  static boolean isBefore(Optional<LocalDate> date, LocalDate limit) {
    return date.isPresent() && date.get().isBefore(limit);
  }

  static boolean isBefore(Optional<LocalDate> date, Optional<LocalDate> limit) {
    return limit.isPresent() && isBefore(date, limit.get());
  }

  static boolean isAfter(LocalDate date, Optional<LocalDate> limit) {
    return limit.isPresent() && date.isAfter(limit.get());
  }
}
