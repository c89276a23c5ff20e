package fr.passerelle.sdk.amsn.model.administration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;

/**
 * An answer to something that the service asks, by its code. SIRET and legal name are refused here,
 * see {@link OffPortalChange}.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableAnswerChange.class)
@JsonDeserialize(builder = AnswerChange.Builder.class)
public interface AnswerChange {
  /**
   * Code of the question, as {@link AdministrativeAnswer#getItem()} gives it.
   *
   * @return 1 to 100 letters, digits, dots and dashes
   */
  @Shown
  @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]*")
  @Size(max = 100)
  String getItem();

  /**
   * The answer.
   *
   * @return 1 to 500 characters
   */
  @NotBlank
  @Size(max = 500)
  String getValue();

  /**
   * Starts a new AnswerChange.
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

  /** Builds a {@link AnswerChange}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableAnswerChange.Builder {
    Builder() {}
  }
}
