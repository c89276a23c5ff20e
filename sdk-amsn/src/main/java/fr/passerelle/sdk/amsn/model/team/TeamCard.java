package fr.passerelle.sdk.amsn.model.team;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.identifier.Email;
import fr.passerelle.sdk.identifier.PhoneNumber;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.model.Address;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whom to reach for an establishment: the occupational-health team (<i>équipe santé travail</i>)
 * that follows it.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableTeamCard.class)
@JsonDeserialize(builder = TeamCard.Builder.class)
public interface TeamCard extends OpenModel {
  /**
   * Establishment that the team follows.
   *
   * @return its SIRET
   */
  @Shown
  Siret getEstablishment();

  /**
   * Name of the centre.
   *
   * @return 1 to 200 characters
   */
  @Shown
  @NotBlank
  @Size(max = 200)
  String getCentre();

  /**
   * Where the centre is.
   *
   * @return the address
   */
  Optional<@Valid Address> getAddress();

  /**
   * Phone number exactly as the portal shows it. See {@link #phoneNumber()}.
   *
   * @return 1 to 254 characters
   */
  Optional<@Size(min = 1, max = 254) String> getPhone();

  /**
   * E-mail address exactly as the portal shows it. See {@link #emailAddress()}.
   *
   * @return 1 to 254 characters
   */
  Optional<@Size(min = 1, max = 254) String> getEmail();

  /**
   * Name of the occupational physician (<i>médecin du travail</i>).
   *
   * @return up to 200 characters
   */
  Optional<@Size(max = 200) String> getDoctor();

  /**
   * Name of the person who answers for the team.
   *
   * @return up to 200 characters
   */
  Optional<@Size(max = 200) String> getAssistant();

  /**
   * Reads the e-mail address.
   *
   * @return the address, or empty when the portal shows none or shows a wrong one
   */
  default Optional<Email> emailAddress() {
    return getEmail().flatMap(text -> Email.parse(text).value());
  }

  /**
   * Reads the phone number.
   *
   * @return the number, or empty when the portal shows none or shows a wrong one
   */
  default Optional<PhoneNumber> phoneNumber() {
    return getPhone().flatMap(text -> PhoneNumber.parse(text).value());
  }

  /**
   * Starts a new TeamCard.
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

  /** Builds a {@link TeamCard}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableTeamCard.Builder {
    Builder() {}
  }
}
