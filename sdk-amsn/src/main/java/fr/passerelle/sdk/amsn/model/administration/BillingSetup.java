package fr.passerelle.sdk.amsn.model.administration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.identifier.Email;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where invoices go. Screen: <i>Adresse de facturation et de dématérialisation</i>. The e-mail is
 * mandatory; it is changed in a draft and never cleared.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableBillingSetup.class)
@JsonDeserialize(builder = BillingSetup.Builder.class)
public interface BillingSetup extends OpenModel {
  /**
   * Billing e-mail exactly as the portal holds it: it may be wrong. See {@link #emailAddress()}.
   *
   * @return 1 to 254 characters, empty while it is missing
   */
  Optional<@Size(min = 1, max = 254) String> getEmail();

  /**
   * State of the coupon without which no invoice arrives by e-mail.
   *
   * @return the state of the coupon
   */
  @Shown
  @Valid
  PaperlessInvoices getPaperless();

  /**
   * Reads the e-mail address.
   *
   * @return the address, or empty when the portal holds none or holds a wrong one
   */
  default Optional<Email> emailAddress() {
    return getEmail().flatMap(text -> Email.parse(text).value());
  }

  /**
   * Tells whether invoices arrive by e-mail: a sound address is held and the coupon was returned.
   *
   * @return false also when the state of the coupon is one that this version does not know
   */
  default boolean invoicesArriveByEmail() {
    return emailAddress().isPresent() && getPaperless().getState().is(PaperlessState.RETURNED);
  }

  /**
   * Starts a new BillingSetup.
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

  /** Builds a {@link BillingSetup}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableBillingSetup.Builder {
    Builder() {}
  }
}
