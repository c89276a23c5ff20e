package fr.passerelle.sdk.amsn.declaration;

import fr.passerelle.sdk.amsn.plan.PayrollPosition;
import fr.passerelle.sdk.model.ContractNature;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who counts in the annual declaration. AMSN publishes no rule and services differ, so that it is
 * the caller's: start from {@link #naturalPersons} and add what your service says.
 *
 * <pre>{@code
 * CountingRule rule =
 *     CountingRule.naturalPersons()
 *         .and(CountingRule.longerThan(31))
 *         .and(CountingRule.without(ContractNature.TEMPORARY_MISSION));
 * }</pre>
 */
@FunctionalInterface
public interface CountingRule {
  /**
   * Judges a worker at an establishment.
   *
   * @param position the worker, with the contracts held there
   * @param day the reference day of the declaration
   * @return why the worker does not count, or empty when the worker does
   */
  Optional<NotCounted> leftOut(PayrollPosition position, LocalDate day);

  /**
   * The rule that the services which publish one share: natural persons, never full-time
   * equivalents; every nature of contract; suspended contracts included (sickness, accident,
   * parental leave, maternity). Who has no contract on the reference day does not count. A contract
   * runs until its declared end: a foreseen end is none.
   *
   * @return the rule, the default of {@link HeadcountPolicy}
   */
  static CountingRule naturalPersons() {
    return (position, day) ->
        position.contracts().stream().anyMatch(contract -> ContractDays.covers(contract, day))
            ? Optional.empty()
            : Optional.of(NotCounted.NOT_PRESENT);
  }

  /**
   * Takes a foreseen end for an end: useful when the file is older than the reference day.
   *
   * @return the rule
   */
  static CountingRule endingAsForeseen() {
    return (position, day) ->
        position.foreseenEnd().filter(day::isAfter).isPresent()
            ? Optional.of(NotCounted.ENDS_AS_FORESEEN)
            : Optional.empty();
  }

  /**
   * Counts only who is employed for more than a number of days (one service: 31). Days of all
   * contracts at the establishment add up, consecutive or not, first and last ones included; a
   * contract without an end, declared or foreseen, is long enough (another service: so is a
   * fixed-term contract without an end date).
   *
   * @param days the number of days that must be exceeded
   * @return the rule
   */
  static CountingRule longerThan(int days) {
    return (position, day) ->
        ContractDays.of(position).filter(length -> length <= days).isPresent()
            ? Optional.of(NotCounted.TOO_SHORT)
            : Optional.empty();
  }

  /**
   * Leaves natures of contract out (some services: temporary work).
   *
   * @param first a nature
   * @param others more natures
   * @return the rule: who only has such contracts does not count
   */
  static CountingRule without(ContractNature first, ContractNature... others) {
    Set<ContractNature> natures = EnumSet.of(first, others);
    return (position, day) ->
        position.contracts().stream()
                .allMatch(
                    contract -> contract.getNature().known().filter(natures::contains).isPresent())
            ? Optional.of(NotCounted.NATURE_LEFT_OUT)
            : Optional.empty();
  }

  /**
   * Both rules.
   *
   * @param other the other one
   * @return a rule by which only those count who count by both; the first reason is kept
   */
  default CountingRule and(CountingRule other) {
    return (position, day) -> leftOut(position, day).or(() -> other.leftOut(position, day));
  }
}
