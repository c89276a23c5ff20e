package fr.passerelle.sdk.amsn.model.declaration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;

/**
 * What the declarant says when submitting: the total that was read and is meant. A draft with
 * another total is not submitted.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableDeclarationConfirmation.class)
@JsonDeserialize(builder = DeclarationConfirmation.Builder.class)
public interface DeclarationConfirmation {
  /**
   * Workers who count, all together.
   *
   * @return equal to the total of the draft
   */
  @Shown
  @PositiveOrZero
  int getConfirmedTotal();

  /**
   * Whether the draft is meant as it stands although the roster changed after it was prefilled.
   *
   * @return false unless told otherwise
   */
  @Shown
  @Value.Default
  default boolean isRosterChangeAccepted() {
    return false;
  }

  /**
   * Starts a new DeclarationConfirmation.
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
   * Builds a {@link DeclarationConfirmation}; mandatory attributes that are missing are all named
   * at once.
   */
  final class Builder extends ImmutableDeclarationConfirmation.Builder {
    Builder() {}
  }
}
