package fr.passerelle.sdk.amsn.model.declaration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;

/** Whether one worker of the nominal list counts. */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableCountingDecision.class)
@JsonDeserialize(builder = CountingDecision.Builder.class)
public interface CountingDecision {
  /**
   * The worker's line.
   *
   * @return identifier as on the nominal list
   */
  @Shown
  @NotBlank
  @Size(max = 64)
  String getEmployeeId();

  /**
   * Whether the worker counts.
   *
   * @return true when so
   */
  @Shown
  boolean isCounted();

  /**
   * Starts a new CountingDecision.
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
   * Builds a {@link CountingDecision}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableCountingDecision.Builder {
    Builder() {}
  }
}
