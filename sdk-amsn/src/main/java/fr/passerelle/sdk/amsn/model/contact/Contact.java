package fr.passerelle.sdk.amsn.model.contact;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.identifier.Email;
import fr.passerelle.sdk.identifier.PhoneNumber;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A person whom the service may write to, as the portal holds it. */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableContact.class)
@JsonDeserialize(builder = Contact.Builder.class)
public interface Contact extends OpenModel {
  /**
   * Identifier that the portal gave the contact.
   *
   * @return opaque, stable
   */
  @Shown
  String getId();

  /**
   * Type, one of those that the service proposes or proposed.
   *
   * @return 1 to 40 characters
   */
  @Shown
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
   * E-mail address exactly as the portal holds it: it may be wrong. See {@link #emailAddress()}.
   *
   * @return 1 to 254 characters
   */
  Optional<@Size(min = 1, max = 254) String> getEmail();

  /**
   * Phone number exactly as the portal holds it: it may be wrong. See {@link #phoneNumber()}.
   *
   * @return 1 to 254 characters
   */
  Optional<@Size(min = 1, max = 254) String> getPhone();

  /**
   * When the portal last changed the contact.
   *
   * @return an instant
   */
  @Shown
  Instant getUpdatedAt();

  /**
   * Reads the e-mail address.
   *
   * @return the address, or empty when the portal holds none or holds a wrong one
   */
  default Optional<Email> emailAddress() {
    return getEmail().flatMap(text -> Email.parse(text).value());
  }

  /**
   * Reads the phone number.
   *
   * @return the number, or empty when the portal holds none or holds a wrong one
   */
  default Optional<PhoneNumber> phoneNumber() {
    return getPhone().flatMap(text -> PhoneNumber.parse(text).value());
  }

  /**
   * Starts a new Contact.
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

  /** Builds a {@link Contact}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableContact.Builder {
    Builder() {}
  }
}
