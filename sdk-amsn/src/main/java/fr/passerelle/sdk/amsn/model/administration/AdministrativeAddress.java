package fr.passerelle.sdk.amsn.model.administration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.identifier.Email;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.model.Address;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** Where the member is reached for one use, by post or by e-mail, as the portal holds it. */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableAdministrativeAddress.class)
@JsonDeserialize(builder = AdministrativeAddress.Builder.class)
public interface AdministrativeAddress extends OpenModel {
  /**
   * What it is used for.
   *
   * @return the code
   */
  @Shown
  OpenCode<AddressUse> getUse();

  /**
   * Postal address.
   *
   * @return the address
   */
  Optional<@Valid Address> getPostal();

  /**
   * E-mail address exactly as the portal holds it: it may be wrong. See {@link #emailAddress()}.
   *
   * @return 1 to 254 characters
   */
  Optional<@Size(min = 1, max = 254) String> getEmail();

  /**
   * Reads the e-mail address.
   *
   * @return the address, or empty when the portal holds none or holds a wrong one
   */
  default Optional<Email> emailAddress() {
    return getEmail().flatMap(text -> Email.parse(text).value());
  }

  /**
   * Starts a new AdministrativeAddress.
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
   * Builds a {@link AdministrativeAddress}; mandatory attributes that are missing are all named at
   * once.
   */
  final class Builder extends ImmutableAdministrativeAddress.Builder {
    Builder() {}
  }
}
