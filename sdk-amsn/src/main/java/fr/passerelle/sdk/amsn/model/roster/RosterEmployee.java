package fr.passerelle.sdk.amsn.model.roster;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A worker on the roster (<i>effectif</i>) that the occupational-health service follows, as the
 * portal holds it. Screen: <i>Vos effectifs</i>.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableRosterEmployee.class)
@JsonDeserialize(builder = RosterEmployee.Builder.class)
public interface RosterEmployee extends OpenModel {
  /**
   * Identifier that the portal gave the line.
   *
   * @return opaque, stable
   */
  @Shown
  String getId();

  /**
   * Establishment that employs the worker.
   *
   * @return its SIRET
   */
  @Shown
  Siret getEstablishment();

  /**
   * Number of the worker (<i>numéro de sécurité sociale, INS</i>) exactly as the portal holds it:
   * it may be wrong. See {@link #nir()}.
   *
   * @return 15 characters with key when it is sound
   */
  Optional<String> getSocialSecurityNumber();

  /**
   * Birth name (<i>nom de naissance</i>).
   *
   * @return 1 to 80 characters
   */
  @NotBlank
  @Size(max = 80)
  String getFamilyName();

  /**
   * Name in use (<i>nom d'usage</i>), when it differs.
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
   * Category of individual monitoring (<i>catégorie de suivi individuel</i>).
   *
   * @return the code
   */
  OpenCode<MonitoringCategory> getMonitoringCategory();

  /**
   * Exposures declared for the post, in the words of the service.
   *
   * @return in the order of the portal, possibly empty
   */
  List<String> getExposures();

  /**
   * Box <i>salarié multi-employeurs</i>.
   *
   * @return true when ticked
   */
  @Shown
  boolean isMultiEmployer();

  /**
   * When the portal last changed the line.
   *
   * @return an instant
   */
  @Shown
  Optional<Instant> getUpdatedAt();

  /**
   * Reads the number of the worker.
   *
   * @return the number with its key, or empty when the portal holds none or holds a wrong one
   */
  default Optional<Nir> nir() {
    return getSocialSecurityNumber().flatMap(number -> Nir.parse(number).value());
  }

  /**
   * Starts a new RosterEmployee.
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
   * Builds a {@link RosterEmployee}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableRosterEmployee.Builder {
    Builder() {}
  }
}
