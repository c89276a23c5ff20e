package fr.passerelle.sdk.sandbox.amsn;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When the annual declaration of a year may be made in the sandbox, both days included.
 *
 * @param year year of the declaration
 * @param opensOn first day, empty while the service has announced none: it is closed
 * @param closesOn last day, empty for no end
 * @param referenceDate day whose situation is declared, 31 January of the year when empty
 */
public record AnnualWindow(
    int year,
    Optional<LocalDate> opensOn,
    Optional<LocalDate> closesOn,
    Optional<LocalDate> referenceDate) {
  /**
   * A window with both its days, which declares the situation of 31 January.
   *
   * @param opensOn first day, in the year of the declaration
   * @param closesOn last day
   * @return the window
   */
  public static AnnualWindow between(LocalDate opensOn, LocalDate closesOn) {
    int year = opensOn.getYear();
    return new AnnualWindow(
        year, Optional.of(opensOn), Optional.of(closesOn), Optional.of(LocalDate.of(year, 1, 31)));
  }

  /**
   * Tells whether the window is open.
   *
   * @param day a day
   * @return true from the first day to the last
   */
  public boolean openOn(LocalDate day) {
    return opensOn.filter(first -> !day.isBefore(first)).isPresent()
        && closesOn.filter(day::isAfter).isEmpty();
  }
}
