package fr.passerelle.sdk.rule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A value of the law with the period in which it holds.
 *
 * @param <T> type of the value
 * @param value the value
 * @param from first day
 * @param to last day, empty while no end is known
 * @param basis the article that sets it
 */
public record DatedValue<T>(T value, LocalDate from, Optional<LocalDate> to, LegalBasis basis) {
  /**
   * Checks the period.
   *
   * @param value the value
   * @param from first day
   * @param to last day, empty while no end is known
   * @param basis the article that sets it
   * @throws IllegalArgumentException when it ends before it begins
   */
  public DatedValue {
    if (to.isPresent() && to.get().isBefore(from)) {
      throw new IllegalArgumentException("a period ends before it begins, on " + from);
    }
  }

  /**
   * Tells whether the value holds.
   *
   * @param date any date
   * @return true from the first to the last day, both included
   */
  public boolean covers(LocalDate date) {
    return !date.isBefore(from) && to.map(last -> !date.isAfter(last)).orElse(true);
  }
}
