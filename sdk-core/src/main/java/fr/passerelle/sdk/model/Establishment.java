package fr.passerelle.sdk.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** An establishment of an employer (DSN block S21.G00.11). */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableEstablishment.class)
@JsonDeserialize(builder = Establishment.Builder.class)
public interface Establishment extends OpenModel {
  /**
   * The number of the establishment.
   *
   * @return SIREN of the employer and NIC of the establishment
   */
  @Shown
  Siret getSiret();

  /**
   * Main activity (APET, rubrique 11.002).
   *
   * @return NAF code without dot, for example {@code 6201Z}
   */
  @Shown
  Optional<@Size(min = 1, max = 5) String> getActivityCode();

  /**
   * Where it is (rubriques 11.003 to 11.016).
   *
   * @return the address, or empty when not declared
   */
  Optional<@Valid Address> getAddress();

  /**
   * Main collective agreement (rubrique 11.022).
   *
   * @return IDCC, 4 digits
   */
  @Shown
  Optional<@Size(min = 1, max = 4) String> getCollectiveAgreement();

  /**
   * Occupational-health service that follows the establishment (rubrique 11.025, from P26V01).
   *
   * @return 1 to 14 characters
   */
  @Shown
  Optional<@Size(min = 1, max = 14) String> getOccupationalHealthService();

  /**
   * Starts a new Establishment.
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
   * Builds a {@link Establishment}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableEstablishment.Builder {
    Builder() {}
  }
}
