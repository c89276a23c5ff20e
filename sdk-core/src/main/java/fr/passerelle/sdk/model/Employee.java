package fr.passerelle.sdk.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Ntt;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.model.internal.Coherent;
import fr.passerelle.sdk.model.internal.Plausible;
import fr.passerelle.sdk.validation.Doubts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A person employed, with all contracts known for one employer (DSN block S21.G00.30). */
@Value.Immutable
@SdkModel
@Coherent
@Plausible(groups = Doubts.class)
@JsonSerialize(as = ImmutableEmployee.class)
@JsonDeserialize(builder = Employee.Builder.class)
public interface Employee extends OpenModel {
  /**
   * Registration number without key (rubrique 30.001), NIR or NIA.
   *
   * @return 13 characters, empty when none was given or when it was refused
   */
  Optional<Nir13> getNir();

  /**
   * Temporary technical number (rubrique 30.020), used while there is no NIR.
   *
   * @return 11 to 40 characters
   */
  Optional<Ntt> getNtt();

  /**
   * Numbers that the person had before and that a source now corrects (rubrique 31.008); they find
   * the person again where the old number is still held.
   *
   * @return in the order of the source, often empty
   */
  List<Nir13> getPreviousNirs();

  /**
   * Number of the employee in the company (<i>matricule</i>, rubrique 30.019).
   *
   * @return 1 to 30 characters
   */
  Optional<@Size(min = 1, max = 30) String> getEmployeeNumber();

  /**
   * Family name, that of birth (rubrique 30.002).
   *
   * @return 1 to 80 characters
   */
  @NotBlank
  @Size(max = 80)
  String getFamilyName();

  /**
   * Name in use (rubrique 30.003).
   *
   * @return 1 to 80 characters
   */
  Optional<@Size(min = 1, max = 80) String> getUsageName();

  /**
   * First names in the order of the civil register (rubrique 30.004).
   *
   * @return 1 to 80 characters
   */
  @NotBlank
  @Size(max = 80)
  String getFirstNames();

  /**
   * Sex (rubrique 30.005).
   *
   * @return the code
   */
  Optional<OpenCode<Sex>> getSex();

  /**
   * Date of birth, day or month possibly unknown (rubrique 30.006).
   *
   * @return the date as far as it is known
   */
  Optional<PartialDate> getBirthDate();

  /**
   * Place of birth (rubrique 30.007).
   *
   * @return 1 to 30 characters
   */
  Optional<@Size(min = 1, max = 30) String> getBirthPlace();

  /**
   * Department of birth (rubrique 30.014).
   *
   * @return 2 characters, {@code 99} abroad
   */
  Optional<@Size(min = 1, max = 2) String> getBirthDepartment();

  /**
   * Country of birth (rubrique 30.015).
   *
   * @return ISO 3166-1 alpha-2
   */
  Optional<@Size(min = 1, max = 2) String> getBirthCountry();

  /**
   * Home address (rubriques 30.008 to 30.017).
   *
   * @return the address, or empty when not declared
   */
  Optional<@Valid Address> getAddress();

  /**
   * E-mail address (rubrique 30.018).
   *
   * @return 6 to 100 characters
   */
  Optional<@Size(min = 1, max = 100) String> getEmail();

  /**
   * Occupational-health service that follows the person (rubrique 30.030, from P26V01).
   *
   * @return 1 to 14 characters
   */
  Optional<@Size(min = 1, max = 14) String> getOccupationalHealthService();

  /**
   * Contracts.
   *
   * @return at least one, in the order of the source
   */
  List<@Valid EmploymentContract> getContracts();

  /**
   * Starts a new Employee.
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

  /** Builds a {@link Employee}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableEmployee.Builder {
    Builder() {}
  }
}
