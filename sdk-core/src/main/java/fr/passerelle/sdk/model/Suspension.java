package fr.passerelle.sdk.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.model.internal.Coherent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Another suspension of the contract than a stop of work (DSN block S21.G00.65). */
@Value.Immutable
@SdkModel
@Coherent
@JsonSerialize(as = ImmutableSuspension.class)
@JsonDeserialize(builder = Suspension.Builder.class)
public interface Suspension extends OpenModel {
  /**
   * Reason (rubrique 65.001). May reveal health: never shown.
   *
   * @return 3 digits
   */
  @Size(max = 3)
  String getReason();

  /**
   * First day (rubrique 65.002).
   *
   * @return a date
   */
  @Shown
  LocalDate getStart();

  /**
   * Last day (rubrique 65.003).
   *
   * @return a date, empty while it lasts
   */
  @Shown
  Optional<LocalDate> getEnd();

  /**
   * Starts a new Suspension.
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

  /** Builds a {@link Suspension}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableSuspension.Builder {
    Builder() {}
  }
}
