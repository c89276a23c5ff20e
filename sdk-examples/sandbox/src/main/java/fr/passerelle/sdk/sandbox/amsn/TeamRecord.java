package fr.passerelle.sdk.sandbox.amsn;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.model.Address;
import java.util.Optional;
import org.immutables.value.Value;

/** The occupational-health team of an establishment, as the sandbox's AMSN shows it. */
@Value.Immutable
@SdkModel
public interface TeamRecord {
  /**
   * Establishment.
   *
   * @return SIRET, 14 digits
   */
  @Shown
  String getEstablishment();

  /**
   * Name of the centre.
   *
   * @return 1 to 200 characters
   */
  @Shown
  String getCentre();

  /**
   * Where it is.
   *
   * @return the address
   */
  Optional<Address> getAddress();

  /**
   * Phone number.
   *
   * @return 1 to 254 characters
   */
  Optional<String> getPhone();

  /**
   * E-mail address.
   *
   * @return 1 to 254 characters
   */
  Optional<String> getEmail();

  /**
   * Name of the doctor.
   *
   * @return up to 200 characters
   */
  Optional<String> getDoctor();

  /**
   * Name of the assistant.
   *
   * @return up to 200 characters
   */
  Optional<String> getAssistant();

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

  /** Builds a {@link TeamRecord}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableTeamRecord.Builder {
    Builder() {}
  }
}
