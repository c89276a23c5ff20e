package fr.passerelle.sdk.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.identifier.Siren;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.model.internal.Coherent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An employer: a legal unit and its establishments (DSN block S21.G00.06). */
@Value.Immutable
@SdkModel
@Coherent
@JsonSerialize(as = ImmutableEmployer.class)
@JsonDeserialize(builder = Employer.Builder.class)
public interface Employer extends OpenModel {
  /**
   * The number of the legal unit.
   *
   * @return the SIREN
   */
  @Shown
  Siren getSiren();

  /**
   * Registered name. The DSN does not carry it for the declared company.
   *
   * @return 1 to 80 characters
   */
  Optional<@Size(min = 1, max = 80) String> getLegalName();

  /**
   * NIC of the head office (rubrique 06.002).
   *
   * @return 5 digits
   */
  @Shown
  Optional<@Size(min = 1, max = 5) String> getHeadOfficeNic();

  /**
   * Main activity (APEN, rubrique 06.003).
   *
   * @return NAF code without dot, for example {@code 6201Z}
   */
  @Shown
  Optional<@Size(min = 1, max = 5) String> getActivityCode();

  /**
   * Address of the head office (rubriques 06.004 to 06.011).
   *
   * @return the address, or empty when not declared
   */
  Optional<@Valid Address> getAddress();

  /**
   * Collective agreement (rubrique 06.015).
   *
   * @return IDCC, 4 digits
   */
  @Shown
  Optional<@Size(min = 1, max = 4) String> getCollectiveAgreement();

  /**
   * Establishments that were declared.
   *
   * @return one per SIRET, in the order of the source
   */
  List<@Valid Establishment> getEstablishments();

  /**
   * Starts a new Employer.
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

  /** Builds a {@link Employer}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableEmployer.Builder {
    Builder() {}
  }
}
