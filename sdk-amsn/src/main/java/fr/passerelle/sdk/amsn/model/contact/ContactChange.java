package fr.passerelle.sdk.amsn.model.contact;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.identifier.Email;
import fr.passerelle.sdk.identifier.PhoneNumber;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** A change of a contact. What is left out stays as it is; nothing is cleared. */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableContactChange.class)
@JsonDeserialize(builder = ContactChange.Builder.class)
public interface ContactChange {
  /**
   * Type, one of those that the service proposes.
   *
   * @return 1 to 40 characters
   */
  @Shown
  Optional<@Size(min = 1, max = 40) String> getType();

  /**
   * Family name.
   *
   * @return 1 to 80 characters
   */
  Optional<@Size(min = 1, max = 80) String> getFamilyName();

  /**
   * First names.
   *
   * @return 1 to 80 characters
   */
  Optional<@Size(min = 1, max = 80) String> getFirstNames();

  /**
   * What the person does at the member's (<i>fonction</i>).
   *
   * @return 1 to 120 characters
   */
  Optional<@Size(min = 1, max = 120) String> getRole();

  /**
   * E-mail address.
   *
   * @return the address
   */
  Optional<Email> getEmail();

  /**
   * Phone number.
   *
   * @return E.164 on the wire
   */
  Optional<PhoneNumber> getPhone();

  /**
   * Starts a new ContactChange.
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
   * Builds a {@link ContactChange}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableContactChange.Builder {
    Builder() {}
  }
}
