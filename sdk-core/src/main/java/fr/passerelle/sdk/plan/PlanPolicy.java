package fr.passerelle.sdk.plan;

import fr.passerelle.sdk.json.SdkModel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * What differs between services. The defaults are the careful ones: what a service does not say is
 * a conflict, not an operation.
 *
 * @param <W> payload of payroll's subjects
 * @param <H> payload of the portal's subjects
 */
@Value.Immutable
@SdkModel
public interface PlanPolicy<W, H> {
  /**
   * Identifier without which the portal takes no entry.
   *
   * @return the registration number or the temporary one, unless told otherwise
   */
  @Value.Default
  default IdentifierRule getEntryIdentifier() {
    return IdentifierRule.NIR_OR_NTT;
  }

  /**
   * Rules that keep people from being entered.
   *
   * @return in order; the first one that applies is reported
   */
  List<Exclusion<W>> getExclusions();

  /**
   * Length up to which a stay is too short to be entered, by its exit or its foreseen end.
   *
   * @return calendar days, first and last day included, or empty when every stay is entered
   */
  OptionalInt getShortStayDays();

  /**
   * Whether a person who has left and was never on the portal is entered with the exit. A person
   * whose exit is still to come is always entered.
   *
   * @return false unless told otherwise
   */
  @Value.Default
  default boolean isUnknownLeaverDeclared() {
    return false;
  }

  /**
   * Whether the portal takes a person back after an exit.
   *
   * @return true unless told otherwise
   */
  @Value.Default
  default boolean isReentryPossible() {
    return true;
  }

  /**
   * People on the portal whom payroll is not expected to know, for example trainees. Others who are
   * absent from payroll without an exit date are a conflict. {@code subject -> true} ignores all of
   * them, for a payroll that covers a part of the roster only.
   *
   * @return nobody unless told otherwise
   */
  @Value.Default
  default Predicate<PlanSubject<H>> getOutsidePayroll() {
    return subject -> false;
  }

  /**
   * What to do when the entry dates of a person present on both sides differ.
   *
   * @return a conflict unless told otherwise
   */
  @Value.Default
  default DateRule getEntryDateRule() {
    return DateRule.fixed();
  }

  /**
   * What to do when both sides hold an exit that lies in the past and the dates differ.
   *
   * @return a conflict unless told otherwise
   */
  @Value.Default
  default DateRule getExitDateRule() {
    return DateRule.fixed();
  }

  /**
   * How far ahead entries and exits are declared.
   *
   * @return days after the day of the plan, or empty when there is no limit
   */
  OptionalInt getDaysAhead();

  /**
   * Names of the fields that are compared.
   *
   * @return a subset of the declared fields, or empty to compare all of them
   */
  Optional<Set<String>> getComparedFields();

  /**
   * Starts a new PlanPolicy.
   *
   * @param <W> payload of payroll's subjects
   * @param <H> payload of the portal's subjects
   * @return a builder that holds the defaults
   */
  static <W, H> Builder<W, H> builder() {
    return new Builder<>();
  }

  /**
   * The careful defaults.
   *
   * @param <W> payload of payroll's subjects
   * @param <H> payload of the portal's subjects
   * @return a policy
   */
  static <W, H> PlanPolicy<W, H> careful() {
    return PlanPolicy.<W, H>builder().build();
  }

  /**
   * Starts from a copy.
   *
   * @return a builder that holds every attribute of this one
   */
  Builder<W, H> toBuilder();

  /**
   * Builds a {@link PlanPolicy}.
   *
   * @param <W> payload of payroll's subjects
   * @param <H> payload of the portal's subjects
   */
  final class Builder<W, H> extends ImmutablePlanPolicy.Builder<W, H> {
    Builder() {}
  }
}
