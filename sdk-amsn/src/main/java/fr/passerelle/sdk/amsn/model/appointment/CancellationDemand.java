package fr.passerelle.sdk.amsn.model.appointment;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.SdkModel;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the employer says when asking for the cancellation of an appointment. Screen:
 * <i>Rendez-vous, envoyer une demande d'annulation</i>.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableCancellationDemand.class)
@JsonDeserialize(builder = CancellationDemand.Builder.class)
public interface CancellationDemand {
  /**
   * Why, in free words, for the service. Medical facts do not belong here: they are between the
   * worker and the service. No answer repeats it and no log shows it.
   *
   * @return 1 to 500 characters, not only blanks
   */
  Optional<@Size(min = 1, max = 500) @Pattern(regexp = "(?s).*\\S.*") String> getReason();

  /**
   * Starts a new CancellationDemand.
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
   * Builds a {@link CancellationDemand}; mandatory attributes that are missing are all named at
   * once.
   */
  final class Builder extends ImmutableCancellationDemand.Builder {
    Builder() {}
  }
}
