package fr.passerelle.sdk.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.model.internal.Plausible;
import fr.passerelle.sdk.validation.Doubts;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A postal address, in France or abroad. Either a postal code with its locality, or a country with
 * its foreign distribution code, never both (DSN blocks 06, 11, 30).
 */
@Value.Immutable
@SdkModel
@Plausible(groups = Doubts.class)
@JsonSerialize(as = ImmutableAddress.class)
@JsonDeserialize(builder = Address.Builder.class)
public interface Address extends OpenModel {
  /**
   * Number, extension, kind and name of the street.
   *
   * @return 1 to 50 characters
   */
  Optional<@Size(min = 1, max = 50) String> getStreet();

  /**
   * Where in the building: stairs, floor, flat.
   *
   * @return 1 to 50 characters
   */
  Optional<@Size(min = 1, max = 50) String> getConstructionComplement();

  /**
   * Distribution service or complement of the street.
   *
   * @return 1 to 50 characters
   */
  Optional<@Size(min = 1, max = 50) String> getStreetComplement();

  /**
   * French postal code.
   *
   * @return 5 digits, leading zero kept
   */
  Optional<@Size(min = 1, max = 5) String> getPostalCode();

  /**
   * Name of the locality.
   *
   * @return 1 to 50 characters
   */
  Optional<@Size(min = 1, max = 50) String> getLocality();

  /**
   * Country of a foreign address.
   *
   * @return ISO 3166-1 alpha-2, empty for France
   */
  Optional<@Size(min = 1, max = 2) String> getCountry();

  /**
   * Distribution code of a foreign address.
   *
   * @return 1 to 50 characters
   */
  Optional<@Size(min = 1, max = 50) String> getForeignDistribution();

  /**
   * Starts a new Address.
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

  /** Builds a {@link Address}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableAddress.Builder {
    Builder() {}
  }
}
