package fr.passerelle.sdk.amsn.model.roster;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;

/** Which lines of the roster to list. Screen: <i>Effectif</i>. */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableRosterQuery.class)
@JsonDeserialize(builder = RosterQuery.Builder.class)
public interface RosterQuery {
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
   * Most lines in a page.
   *
   * @return 1 to 200, 100 unless told otherwise
   */
  @Shown
  @Min(1)
  @Max(200)
  @Value.Default
  default int getPageSize() {
    return 100;
  }

  /**
   * Starts a new RosterQuery.
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

  /** Builds a {@link RosterQuery}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableRosterQuery.Builder {
    Builder() {}
  }
}
