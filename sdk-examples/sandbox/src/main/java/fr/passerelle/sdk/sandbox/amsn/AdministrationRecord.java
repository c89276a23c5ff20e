package fr.passerelle.sdk.sandbox.amsn;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What the sandbox's AMSN holds about a member. */
@Value.Immutable
@SdkModel
public interface AdministrationRecord {
  /**
   * SIRET.
   *
   * @return 14 digits
   */
  @Shown
  String getSiret();

  /**
   * <i>Raison sociale</i>.
   *
   * @return 1 to 200 characters, {@code Adhérent} by default
   */
  @Value.Default
  default String getLegalName() {
    return "Adhérent";
  }

  /**
   * Addresses.
   *
   * @return one for each use
   */
  List<AddressRecord> getAddresses();

  /**
   * What else is asked.
   *
   * @return one for each item
   */
  List<AnswerRecord> getAnswers();

  /**
   * Items of addresses that are mandatory.
   *
   * @return {@code address.billing.email} by default, as the portal has it
   */
  @Shown
  @Value.Default
  default Set<String> getMandatoryItems() {
    return Set.of("address.billing.email");
  }

  /**
   * State of the coupon for paperless invoices.
   *
   * @return an open code, {@code not-returned} by default
   */
  @Shown
  @Value.Default
  default String getPaperlessState() {
    return "not-returned";
  }

  /**
   * When the coupon was returned.
   *
   * @return a date
   */
  @Shown
  Optional<LocalDate> getPaperlessReturnedOn();

  /**
   * State of the direct debit.
   *
   * @return an open code, {@code none} by default
   */
  @Shown
  @Value.Default
  default String getDirectDebitState() {
    return "none";
  }

  /**
   * Bank details.
   *
   * @return empty while none are held
   */
  Optional<BankRecord> getBank();

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
   * Builds a {@link AdministrationRecord}; mandatory attributes that are missing are all named at
   * once.
   */
  final class Builder extends ImmutableAdministrationRecord.Builder {
    Builder() {}
  }
}
