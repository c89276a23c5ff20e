package fr.passerelle.sdk.amsn.model.contact;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.identifier.Email;
import fr.passerelle.sdk.identifier.PhoneNumber;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A contact to be added. Screen: <i>Ajouter un contact</i>. The e-mail is what the service uses
 * first: it is mandatory here.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableContactEntry.class)
@JsonDeserialize(builder = ContactEntry.Builder.class)
public interface ContactEntry {
  /**
   * Type, one of those that the service proposes.
   *
   * @return 1 to 40 characters
   */
  @Shown
  @NotBlank
  @Size(max = 40)
  String getType();

  /**
   * Family name.
   *
   * @return 1 to 80 characters
   */
  @NotBlank
  @Size(max = 80)
  String getFamilyName();

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
  Email getEmail();

  /**
   * Phone number.
   *
   * @return E.164 on the wire
   */
  Optional<PhoneNumber> getPhone();

  /**
   * Starts a new ContactEntry.
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

  /** Builds a {@link ContactEntry}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableContactEntry.Builder {
    Builder() {}
  }
}
