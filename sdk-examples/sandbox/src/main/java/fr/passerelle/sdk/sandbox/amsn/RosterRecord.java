package fr.passerelle.sdk.sandbox.amsn;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.model.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An employee as the sandbox's AMSN roster holds it. Identifiers are plain text here: a test may
 * want to seed what the SDK itself would refuse.
 */
@Value.Immutable
@SdkModel
public interface RosterRecord {
  /**
   * Id on the roster.
   *
   * @return the id; empty in a seed, the sandbox then gives one
   */
  @Shown
  Optional<String> getId();

  /**
   * Establishment.
   *
   * @return SIRET, 14 digits
   */
  @Shown
  String getEstablishment();

  /**
   * Social-security number with key.
   *
   * @return 15 characters, empty while the person has none
   */
  Optional<String> getSocialSecurityNumber();

  /**
   * Family name, that of birth.
   *
   * @return 1 to 80 characters
   */
  String getFamilyName();

  /**
   * Name in use.
   *
   * @return 1 to 80 characters
   */
  Optional<String> getUsageName();

  /**
   * First names.
   *
   * @return 1 to 80 characters
   */
  String getFirstNames();

  /**
   * Sex.
   *
   * @return {@code male}, {@code female} or a code of the service
   */
  String getSex();

  /**
   * Date of birth.
   *
   * @return the date as far as it is known
   */
  PartialDate getBirthDate();

  /**
   * First day at the establishment.
   *
   * @return a date
   */
  @Shown
  LocalDate getEntryDate();

  /**
   * Last day at the establishment.
   *
   * @return a date, empty while no exit is recorded
   */
  @Shown
  Optional<LocalDate> getExitDate();

  /**
   * Contract type.
   *
   * @return an open code, {@code CDI} by default
   */
  @Shown
  @Value.Default
  default String getContractType() {
    return "CDI";
  }

  /**
   * Job.
   *
   * @return 1 to 120 characters
   */
  Optional<String> getJobTitle();

  /**
   * Occupation.
   *
   * @return PCS-ESE code
   */
  @Shown
  Optional<String> getPcsEse();

  /**
   * Monitoring category.
   *
   * @return an open code, {@code SI} by default
   */
  @Shown
  @Value.Default
  default String getMonitoringCategory() {
    return "SI";
  }

  /**
   * Exposures.
   *
   * @return open codes
   */
  List<String> getExposures();

  /**
   * Whether the box <i>salarié multi-employeurs</i> is ticked.
   *
   * @return false by default
   */
  @Shown
  @Value.Default
  default boolean isMultiEmployer() {
    return false;
  }

  /**
   * Number of the employee in the company.
   *
   * @return 1 to 30 characters
   */
  Optional<String> getEmployeeNumber();

  /**
   * Starts a record.
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

  /** Builds a {@link RosterRecord}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableRosterRecord.Builder {
    Builder() {}
  }
}
