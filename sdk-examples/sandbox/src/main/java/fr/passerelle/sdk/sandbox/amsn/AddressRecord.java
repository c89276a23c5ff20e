package fr.passerelle.sdk.sandbox.amsn;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.model.Address;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where the sandbox's AMSN reaches a member for one use. Texts are plain here: a test may want to
 * seed what the SDK itself would refuse.
 */
@Value.Immutable
@SdkModel
public interface AddressRecord {
  /**
   * Use.
   *
   * @return an open code such as {@code billing}
   */
  @Shown
  String getUse();

  /**
   * Postal address.
   *
   * @return the address
   */
  Optional<Address> getPostal();

  /**
   * E-mail address.
   *
   * @return 1 to 254 characters
   */
  Optional<String> getEmail();

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

  /**
   * Builds a {@link AddressRecord}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableAddressRecord.Builder {
    Builder() {}
  }
}
