package fr.passerelle.sdk.sandbox.amsn;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.util.Optional;
import org.immutables.value.Value;

/** A contact of a member as the sandbox's AMSN holds it. */
@Value.Immutable
@SdkModel
public interface ContactRecord {
  /**
   * Id of the contact.
   *
   * @return the id; empty in a seed, the sandbox then gives one
   */
  @Shown
  Optional<String> getId();

  /**
   * Type.
   *
   * @return an open code
   */
  @Shown
  String getType();

  /**
   * Family name.
   *
   * @return 1 to 80 characters
   */
  String getFamilyName();

  /**
   * First names.
   *
   * @return 1 to 80 characters
   */
  Optional<String> getFirstNames();

  /**
   * What the person does.
   *
   * @return 1 to 120 characters
   */
  Optional<String> getRole();

  /**
   * E-mail address.
   *
   * @return 1 to 254 characters
   */
  Optional<String> getEmail();

  /**
   * Phone number.
   *
   * @return 1 to 254 characters
   */
  Optional<String> getPhone();

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
   * Builds a {@link ContactRecord}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableContactRecord.Builder {
    Builder() {}
  }
}
