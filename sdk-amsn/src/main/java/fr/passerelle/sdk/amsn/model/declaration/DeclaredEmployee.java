package fr.passerelle.sdk.amsn.model.declaration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.identifier.Nir;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.model.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A worker on the nominal list of a draft. */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableDeclaredEmployee.class)
@JsonDeserialize(builder = DeclaredEmployee.Builder.class)
public interface DeclaredEmployee extends OpenModel {
  /**
   * The worker's line on the roster.
   *
   * @return identifier of the line
   */
  @Shown
  String getEmployeeId();

  /**
   * Establishment.
   *
   * @return its SIRET
   */
  @Shown
  Siret getEstablishment();

  /**
   * Category of individual monitoring.
   *
   * @return the code
   */
  OpenCode<MonitoringCategory> getMonitoringCategory();

  /**
   * Whether the worker counts.
   *
   * @return true when so
   */
  @Shown
  boolean isCounted();

  /**
   * Number of the worker exactly as the portal holds it: it may be wrong. See {@link #nir()}.
   *
   * @return 15 characters with key when it is sound
   */
  Optional<String> getSocialSecurityNumber();

  /**
   * Birth name.
   *
   * @return 1 to 80 characters
   */
  @NotBlank
  @Size(max = 80)
  String getFamilyName();

  /**
   * Name in use, when it differs.
   *
   * @return 1 to 80 characters
   */
  Optional<@Size(min = 1, max = 80) String> getUsageName();

  /**
   * First names.
   *
   * @return 1 to 80 characters
   */
  @NotBlank
  @Size(max = 80)
  String getFirstNames();

  /**
   * Date of birth as far as it is known.
   *
   * @return the date
   */
  Optional<PartialDate> getBirthDate();

  /**
   * Number of the employee in the company (<i>matricule</i>).
   *
   * @return 1 to 30 characters
   */
  Optional<@Size(min = 1, max = 30) String> getEmployeeNumber();

  /**
   * First day in the establishment.
   *
   * @return a date
   */
  @Shown
  LocalDate getEntryDate();

  /**
   * Last day in the establishment.
   *
   * @return a date, empty while the worker is present
   */
  @Shown
  Optional<LocalDate> getExitDate();

  /**
   * Reads the number of the worker.
   *
   * @return the number with its key, or empty when the portal holds none or holds a wrong one
   */
  default Optional<Nir> nir() {
    return getSocialSecurityNumber().flatMap(number -> Nir.parse(number).value());
  }

  /**
   * Starts a new DeclaredEmployee.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from a copy.
   *
   * @return a builder that holds every attribute of this one
   */
  Builder toBuilder();

  /**
   * Builds a {@link DeclaredEmployee}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableDeclaredEmployee.Builder {
    Builder() {}
  }
}
