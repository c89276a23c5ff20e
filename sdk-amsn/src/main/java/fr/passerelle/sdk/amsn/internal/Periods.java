package fr.passerelle.sdk.amsn.internal;

import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.error.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The one rule about two dates that no annotation can tell. */
final class Periods {
  private Periods() {}

  /**
   * Refuses a period that ends before it begins, before anything is sent.
   *
   * @param model name of the model
   * @param path attribute of the end
   * @param from first day
   * @param to last day
   */
  static void requireOrder(
      String model, String path, Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new InvalidModelException(
          model,
          List.of(
              new Violation(
                  path, "PeriodOrder", "must not be before the first day of the period")));
    }
  }
}
