package fr.passerelle.sdk.plan;

import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Ntt;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.model.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person in an establishment, as one side knows it. A person with several contracts in an
 * establishment is one subject; a person in two establishments is two.
 *
 * @param <T> what the caller wants to find again when the plan is carried out: payroll's employee
 *     and contract, or the portal's record
 */
@Value.Immutable
@SdkModel
public interface PlanSubject<T> {
  /**
   * Opaque reference chosen by the caller, stable from one plan to the next and unique on its side,
   * for example the key of a database row. Never the NIR nor a name: it is printed.
   *
   * @return not blank
   */
  @Shown
  String getId();

  /**
   * Establishment in which the person works.
   *
   * @return its SIRET
   */
  @Shown
  Siret getEstablishment();

  /**
   * Registration number, NIR or NIA, without key.
   *
   * @return the number, or empty when there is none or when it was refused
   */
  Optional<Nir13> getNir();

  /**
   * Whether a registration number was given that cannot be right (wrong key, wrong structure).
   *
   * @return true when {@link #getNir()} is empty for this reason
   */
  @Shown
  @Value.Default
  default boolean isNirRefused() {
    return false;
  }

  /**
   * Temporary technical number.
   *
   * @return the number, or empty
   */
  Optional<Ntt> getNtt();

  /**
   * Number that both sides use for the person in this company: the employee number
   * (<i>matricule</i>) or the member number. Only given when both sides use the same one.
   *
   * @return the number, or empty
   */
  Optional<String> getReference();

  /**
   * Family name, that of birth.
   *
   * @return the name
   */
  String getFamilyName();

  /**
   * First names.
   *
   * @return in the order of the civil register; only the first one is compared
   */
  String getFirstNames();

  /**
   * Date of birth.
   *
   * @return as far as it is known, or empty
   */
  Optional<PartialDate> getBirthDate();

  /**
   * First day in the establishment.
   *
   * @return the date, or empty when the portal does not show it; payroll always knows it
   */
  @Shown
  Optional<LocalDate> getEntryDate();

  /**
   * Last day in the establishment, when the person has left or is known to leave.
   *
   * @return the date, or empty while the person stays
   */
  @Shown
  Optional<LocalDate> getExitDate();

  /**
   * Foreseen last day of a fixed-term contract. It is no exit; it only tells short stays apart.
   *
   * @return the date, or empty when the contract has no term
   */
  @Shown
  Optional<LocalDate> getForeseenEnd();

  /**
   * Day from which the comparable fields have their values, when payroll knows it.
   *
   * @return the date, or empty: a change then takes effect on the day of the plan
   */
  @Shown
  Optional<LocalDate> getFieldsSince();

  /**
   * Comparable fields.
   *
   * @return the values, for the same fields on both sides
   */
  @Value.Default
  default FieldValues getFields() {
    return FieldValues.none();
  }

  /**
   * What the caller wants to find again.
   *
   * @return the object given by the caller; the planner does not look at it
   */
  T getPayload();

  /**
   * Starts a new PlanSubject.
   *
   * @param <T> type of the payload
   * @return an empty builder
   */
  static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /**
   * Starts from a copy.
   *
   * @return a builder that holds every attribute of this one
   */
  Builder<T> toBuilder();

  /**
   * Builds a {@link PlanSubject}; mandatory attributes that are missing are all named at once.
   *
   * @param <T> type of the payload
   */
  final class Builder<T> extends ImmutablePlanSubject.Builder<T> {
    Builder() {}
  }
}
