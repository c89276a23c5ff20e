package fr.passerelle.sdk.sandbox.amsn;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.util.Optional;
import org.immutables.value.Value;

/** Something else that the sandbox's AMSN asks a member. */
@Value.Immutable
@SdkModel
public interface AnswerRecord {
  /**
   * Code of the question.
   *
   * @return letters, digits, dots and dashes
   */
  @Shown
  String getItem();

  /**
   * The question in words.
   *
   * @return up to 200 characters
   */
  Optional<String> getLabel();

  /**
   * The answer.
   *
   * @return empty while there is none
   */
  Optional<String> getValue();

  /**
   * Whether a draft without it is refused.
   *
   * @return false by default
   */
  @Shown
  @Value.Default
  default boolean isMandatory() {
    return false;
  }

  /**
   * Starts a record.
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

  /** Builds a {@link AnswerRecord}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableAnswerRecord.Builder {
    Builder() {}
  }
}
