package fr.passerelle.sdk.sandbox.amsn;

import fr.passerelle.sdk.json.SdkModel;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Bank details as the sandbox's AMSN holds them; no answer shows the IBAN. */
@Value.Immutable
@SdkModel
public interface BankRecord {
  /**
   * Account.
   *
   * @return the whole IBAN
   */
  String getIban();

  /**
   * Bank.
   *
   * @return 8 or 11 characters
   */
  String getBic();

  /**
   * Mandate reference.
   *
   * @return 1 to 35 characters
   */
  Optional<String> getRum();

  /**
   * Identifier of the creditor.
   *
   * @return the identifier
   */
  Optional<String> getIcs();

  /**
   * When the mandate was signed.
   *
   * @return a date
   */
  Optional<LocalDate> getSignedOn();

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

  /** Builds a {@link BankRecord}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableBankRecord.Builder {
    Builder() {}
  }
}
