package fr.passerelle.sdk.amsn.model.declaration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;

/**
 * The annual declaration before it is submitted, prefilled from the roster. Who is on its nominal
 * list and who counts is the service's own rule; AMSN publishes none.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableDeclarationDraft.class)
@JsonDeserialize(builder = DeclarationDraft.Builder.class)
public interface DeclarationDraft extends OpenModel {
  /**
   * When it may be submitted.
   *
   * @return the window, as the service says it
   */
  @Shown
  @Valid
  DeclarationWindow getWindow();

  /**
   * When it was prefilled.
   *
   * @return an instant
   */
  @Shown
  Instant getPrefilledAt();

  /**
   * State of the roster from which it was prefilled.
   *
   * @return opaque; equal states are the same roster
   */
  @NotBlank
  @Size(max = 128)
  String getRosterState();

  /**
   * State of the roster when the draft was read.
   *
   * @return opaque
   */
  @NotBlank
  @Size(max = 128)
  String getCurrentRosterState();

  /**
   * Who counts, by establishment and monitoring category.
   *
   * @return in the order of the portal, lines of nobody left out
   */
  List<@Valid HeadcountLine> getLines();

  /**
   * Workers who count, all together.
   *
   * @return natural persons
   */
  @Shown
  @PositiveOrZero
  int getTotal();

  /**
   * Whether it has been submitted; nothing can be changed then.
   *
   * @return true when it has
   */
  @Shown
  boolean isSubmitted();

  /**
   * Tells whether the roster changed after the draft was prefilled; {@link
   * fr.passerelle.sdk.amsn.DeclarationService#refill} takes the changes over.
   *
   * @return true when the draft no longer is what the roster says
   */
  default boolean rosterChanged() {
    return !getRosterState().equals(getCurrentRosterState());
  }

  /**
   * Starts a new DeclarationDraft.
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
   * Builds a {@link DeclarationDraft}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableDeclarationDraft.Builder {
    Builder() {}
  }
}
