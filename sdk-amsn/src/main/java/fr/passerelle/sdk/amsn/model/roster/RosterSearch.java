package fr.passerelle.sdk.amsn.model.roster;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.identifier.Nir;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** A search on the roster by name or by number. Screen: <i>Effectif</i>. */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableRosterSearch.class)
@JsonDeserialize(builder = RosterSearch.Builder.class)
public interface RosterSearch {
  /**
   * Part of the family name, of the name in use or of the first names; case and accents do not
   * count.
   *
   * @return 1 to 80 characters
   */
  Optional<@Size(min = 1, max = 80) String> getName();

  /**
   * Number with its key.
   *
   * @return 15 characters, no space
   */
  Optional<Nir> getSocialSecurityNumber();

  /**
   * Only this establishment.
   *
   * @return its SIRET, or empty for all
   */
  @Shown
  Optional<Siret> getEstablishment();

  /**
   * Which part of the roster.
   *
   * @return those present unless told otherwise
   */
  @Shown
  @Value.Default
  default RosterStatus getStatus() {
    return RosterStatus.PRESENT;
  }

  /**
   * Starts a new RosterSearch.
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

  /** Builds a {@link RosterSearch}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableRosterSearch.Builder {
    Builder() {}
  }
}
