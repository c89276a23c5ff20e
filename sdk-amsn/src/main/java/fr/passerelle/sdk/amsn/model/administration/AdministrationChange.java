package fr.passerelle.sdk.amsn.model.administration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.identifier.Email;
import fr.passerelle.sdk.json.SdkModel;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * A change of the administrative information, put into a draft. What is left out stays as it is;
 * each use and each item stands once. There is no attribute for SIRET and legal name: the portal
 * does not change them ({@link OffPortalChange}).
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableAdministrationChange.class)
@JsonDeserialize(builder = AdministrationChange.Builder.class)
public interface AdministrationChange {
  /**
   * Addresses that change.
   *
   * @return one entry for each use
   */
  List<@Valid AddressChange> getAddresses();

  /**
   * Answers to what else the service asks.
   *
   * @return one entry for each item
   */
  List<@Valid AnswerChange> getAnswers();

  /**
   * Replaces the billing e-mail, which is mandatory and therefore never cleared.
   *
   * @param email the address to which invoices go
   * @return the change
   */
  static AdministrationChange billingEmail(Email email) {
    return builder().addAddresses(AddressChange.email(AddressUse.BILLING, email)).build();
  }

  /**
   * Starts a new AdministrationChange.
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
   * Builds a {@link AdministrationChange}; mandatory attributes that are missing are all named at
   * once.
   */
  final class Builder extends ImmutableAdministrationChange.Builder {
    Builder() {}
  }
}
