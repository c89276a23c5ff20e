package fr.passerelle.sdk.amsn.model.roster;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A worker who leaves the roster. The portal asks for no reason. Screen: <i>Vos effectifs, déclarer
 * une sortie</i>.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableRosterExit.class)
@JsonDeserialize(builder = RosterExit.Builder.class)
public interface RosterExit {
  /**
   * Last day in the establishment.
   *
   * @return a date, not before the entry
   */
  @Shown
  LocalDate getExitDate();

  /**
   * Starts a new RosterExit.
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

  /** Builds a {@link RosterExit}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableRosterExit.Builder {
    Builder() {}
  }
}
