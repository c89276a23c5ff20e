package fr.passerelle.sdk.rule;

import java.time.LocalDate;
import java.util.List;

/**
 * A rule of law as a pure function: the same facts and the same date give the same findings,
 * whoever asks and whenever.
 *
 * @param <F> the facts that the rule looks at
 */
public interface DatedRule<F> {
  /** {@return the id of the rule, for example {@code A-28}} */
  String id();

  /**
   * Applies the rule as it stood at a date.
   *
   * @param facts what is known; a fact that is not known is absent, never guessed
   * @param date the date whose law applies
   * @return what it finds, empty when there is nothing to say
   * @throws NoValueAtDateException when a value that the rule needs is not known at this date
   */
  List<Finding> apply(F facts, LocalDate date);
}
