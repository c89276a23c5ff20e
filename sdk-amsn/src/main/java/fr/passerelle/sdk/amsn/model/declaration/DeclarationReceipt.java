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
 * Proof that the annual declaration of a year was submitted, with what was declared. There is one
 * for each year.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableDeclarationReceipt.class)
@JsonDeserialize(builder = DeclarationReceipt.Builder.class)
public interface DeclarationReceipt extends OpenModel {
  /**
   * Number of the receipt.
   *
   * @return opaque
   */
  @Shown
  @NotBlank
  @Size(max = 64)
  String getNumber();

  /**
   * Year of the declaration.
   *
   * @return for example 2027
   */
  @Shown
  int getYear();

  /**
   * When it was submitted.
   *
   * @return an instant
   */
  @Shown
  Instant getSubmittedAt();

  /**
   * Version of the draft that was submitted.
   *
   * @return opaque, as in {@link VersionedDraft}
   */
  @NotBlank
  @Size(max = 128)
  String getDraftVersion();

  /**
   * What was declared, by establishment and monitoring category.
   *
   * @return in the order of the portal
   */
  List<@Valid HeadcountLine> getLines();

  /**
   * Workers declared, all together.
   *
   * @return natural persons
   */
  @Shown
  @PositiveOrZero
  int getTotal();

  /**
   * Starts a new DeclarationReceipt.
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
   * Builds a {@link DeclarationReceipt}; mandatory attributes that are missing are all named at
   * once.
   */
  final class Builder extends ImmutableDeclarationReceipt.Builder {
    Builder() {}
  }
}
