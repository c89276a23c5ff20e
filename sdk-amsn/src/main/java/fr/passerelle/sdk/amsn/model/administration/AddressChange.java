package fr.passerelle.sdk.amsn.model.administration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.identifier.Email;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.model.Address;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change of the addresses of one use. What is left out stays; an e-mail cannot be cleared, only
 * replaced.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableAddressChange.class)
@JsonDeserialize(builder = AddressChange.Builder.class)
public interface AddressChange {
  /**
   * What it is used for.
   *
   * @return the code
   */
  @Shown
  OpenCode<AddressUse> getUse();

  /**
   * Postal address, replaced as a whole.
   *
   * @return the address
   */
  Optional<@Valid Address> getPostal();

  /**
   * E-mail address.
   *
   * @return the address
   */
  Optional<Email> getEmail();

  /**
   * Replaces the e-mail address of one use.
   *
   * @param use the use
   * @param email the new address
   * @return the change
   */
  static AddressChange email(AddressUse use, Email email) {
    return builder().use(OpenCode.of(use)).email(email).build();
  }

  /**
   * Starts a new AddressChange.
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
   * Builds a {@link AddressChange}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableAddressChange.Builder {
    Builder() {}
  }
}
