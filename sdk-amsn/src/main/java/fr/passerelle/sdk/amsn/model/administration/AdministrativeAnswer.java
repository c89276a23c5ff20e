package fr.passerelle.sdk.amsn.model.administration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something else that the service asks the member. What the portal asks for is not published: code
 * and question are the service's own.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableAdministrativeAnswer.class)
@JsonDeserialize(builder = AdministrativeAnswer.Builder.class)
public interface AdministrativeAnswer extends OpenModel {
  /**
   * Code of the question, to be used in an {@link AnswerChange}.
   *
   * @return the code
   */
  @Shown
  OpenCode<AdministrationItem> getItem();

  /**
   * The question in words, for a person.
   *
   * @return up to 200 characters
   */
  Optional<String> getLabel();

  /**
   * The answer.
   *
   * @return up to 500 characters, empty while there is none
   */
  Optional<String> getValue();

  /**
   * Whether it is marked <i>à remplir impérativement</i>.
   *
   * @return true when a draft without it cannot be confirmed
   */
  @Shown
  boolean isMandatory();

  /**
   * Starts a new AdministrativeAnswer.
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
   * Builds a {@link AdministrativeAnswer}; mandatory attributes that are missing are all named at
   * once.
   */
  final class Builder extends ImmutableAdministrativeAnswer.Builder {
    Builder() {}
  }
}
