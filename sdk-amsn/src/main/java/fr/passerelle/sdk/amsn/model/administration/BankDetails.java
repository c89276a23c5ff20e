package fr.passerelle.sdk.amsn.model.administration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.identifier.Bic;
import fr.passerelle.sdk.identifier.Iban;
import fr.passerelle.sdk.json.SdkModel;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Bank details for SEPA direct debit. Screen: <i>Coordonnées bancaires</i>, optional on the portal.
 * IBAN and BIC must belong together: same country, or a territory of that country.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableBankDetails.class)
@JsonDeserialize(builder = BankDetails.Builder.class)
public interface BankDetails {
  /**
   * Account. It is sent and never comes back.
   *
   * @return the IBAN
   */
  Iban getIban();

  /**
   * Bank.
   *
   * @return 8 or 11 characters
   */
  Bic getBic();

  /**
   * Mandate that was signed, when there is one already.
   *
   * @return the mandate
   */
  Optional<@Valid DirectDebitMandate> getMandate();

  /**
   * Starts a new BankDetails.
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

  /** Builds a {@link BankDetails}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableBankDetails.Builder {
    Builder() {}
  }
}
