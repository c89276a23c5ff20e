package fr.passerelle.sdk.amsn.model.administration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * SEPA direct debit as the service holds it. The portal's guide says of direct debits "active mid
 * 2024, information will be sent": whether and when they begin is for the service to say.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableDirectDebit.class)
@JsonDeserialize(builder = DirectDebit.Builder.class)
public interface DirectDebit extends OpenModel {
  /**
   * Where it stands.
   *
   * @return the code
   */
  @Shown
  OpenCode<DirectDebitState> getState();

  /**
   * Account, masked: the full IBAN is in no answer.
   *
   * @return country and last four characters
   */
  Optional<MaskedIban> getMaskedIban();

  /**
   * Bank, exactly as the service holds it.
   *
   * @return 8 or 11 characters when it is sound
   */
  Optional<String> getBic();

  /**
   * Mandate.
   *
   * @return the mandate, empty when none is held
   */
  Optional<@Valid HeldMandate> getMandate();

  /**
   * Starts a new DirectDebit.
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

  /** Builds a {@link DirectDebit}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableDirectDebit.Builder {
    Builder() {}
  }
}
