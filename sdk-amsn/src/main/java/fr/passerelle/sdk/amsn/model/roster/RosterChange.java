package fr.passerelle.sdk.amsn.model.roster;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.identifier.Nir;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.model.PartialDate;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change of a worker's data. What is left out stays as it is. Screen: <i>Vos effectifs, modifier
 * un salarié</i>.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableRosterChange.class)
@JsonDeserialize(builder = RosterChange.Builder.class)
public interface RosterChange {
  /**
   * Number with its key.
   *
   * @return 15 characters, no space
   */
  Optional<Nir> getSocialSecurityNumber();

  /**
   * Birth name.
   *
   * @return 1 to 80 characters
   */
  Optional<@Size(min = 1, max = 80) String> getFamilyName();

  /**
   * Name in use.
   *
   * @return 1 to 80 characters
   */
  Optional<@Size(min = 1, max = 80) String> getUsageName();

  /**
   * First names.
   *
   * @return 1 to 80 characters
   */
  Optional<@Size(min = 1, max = 80) String> getFirstNames();

  /**
   * Sex.
   *
   * @return the code
   */
  Optional<OpenCode<RosterSex>> getSex();

  /**
   * Date of birth as far as it is known.
   *
   * @return the date
   */
  Optional<PartialDate> getBirthDate();

  /**
   * Number of the employee in the company.
   *
   * @return 1 to 30 characters
   */
  Optional<@Size(min = 1, max = 30) String> getEmployeeNumber();

  /**
   * Kind of contract (<i>type de contrat</i>). The list that the service offers is not published:
   * any code is kept.
   *
   * @return the code
   */
  @Shown
  Optional<OpenCode<RosterContractType>> getContractType();

  /**
   * Job (<i>poste de travail</i>), free text.
   *
   * @return 1 to 120 characters
   */
  Optional<@Size(min = 1, max = 120) String> getJobTitle();

  /**
   * Occupation.
   *
   * @return PCS-ESE code, 3 digits and a lower-case letter, for example {@code 543b}
   */
  @Shown
  Optional<@Size(min = 1, max = 4) String> getPcsEse();

  /**
   * Category of individual monitoring.
   *
   * @return the code
   */
  Optional<OpenCode<MonitoringCategory>> getMonitoringCategory();

  /**
   * Exposures declared for the post; replaces the whole list.
   *
   * @return possibly empty
   */
  Optional<List<String>> getExposures();

  /**
   * Starts a new RosterChange.
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

  /** Builds a {@link RosterChange}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableRosterChange.Builder {
    Builder() {}
  }
}
