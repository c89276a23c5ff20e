package fr.passerelle.sdk.amsn.model.contact;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A type of contact that the service proposes. The portal prints no list of them: the code is the
 * service's own.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableContactType.class)
@JsonDeserialize(builder = ContactType.Builder.class)
public interface ContactType extends OpenModel {
  /**
   * Code, to be used in a {@link ContactEntry}.
   *
   * @return 1 to 40 characters
   */
  @Shown
  String getCode();

  /**
   * Its name, for a person.
   *
   * @return up to 200 characters
   */
  @Shown
  Optional<String> getLabel();

  /**
   * Starts a new ContactType.
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

  /** Builds a {@link ContactType}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableContactType.Builder {
    Builder() {}
  }
}
