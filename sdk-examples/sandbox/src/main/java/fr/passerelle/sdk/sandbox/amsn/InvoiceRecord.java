package fr.passerelle.sdk.sandbox.amsn;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An invoice or a credit note as the sandbox's AMSN portal holds it. */
@Value.Immutable
@SdkModel
public interface InvoiceRecord {
  /**
   * Id in the list.
   *
   * @return the id; empty in a seed, the sandbox then gives one
   */
  @Shown
  Optional<String> getId();

  /**
   * Number printed on the document.
   *
   * @return 1 to 40 characters
   */
  @Shown
  String getNumber();

  /**
   * Kind.
   *
   * @return an open code, {@code invoice} by default
   */
  @Shown
  @Value.Default
  default String getKind() {
    return "invoice";
  }

  /**
   * What is still owed.
   *
   * @return an open code, {@code unpaid} by default
   */
  @Shown
  @Value.Default
  default String getState() {
    return "unpaid";
  }

  /**
   * Day of issue.
   *
   * @return a date
   */
  @Shown
  LocalDate getIssuedOn();

  /**
   * Day by which it is to be paid.
   *
   * @return a date; without one it is not on the schedule
   */
  @Shown
  Optional<LocalDate> getDueOn();

  /**
   * Establishment that is billed.
   *
   * @return SIRET, 14 digits
   */
  @Shown
  Optional<String> getEstablishment();

  /**
   * Total with taxes.
   *
   * @return euros, two decimals
   */
  @Shown
  BigDecimal getTotal();

  /**
   * What of it is still owed.
   *
   * @return euros; the total of an unpaid document, nothing of a paid one unless told otherwise
   */
  @Shown
  @Value.Default
  default BigDecimal getOutstanding() {
    return getState().equals("paid") ? getTotal().subtract(getTotal()) : getTotal();
  }

  /**
   * Whether it is in litigation.
   *
   * @return false by default
   */
  @Shown
  @Value.Default
  default boolean isInLitigation() {
    return false;
  }

  /**
   * Whether the list tells if it is in litigation.
   *
   * @return true by default
   */
  @Value.Default
  default boolean isLitigationTold() {
    return true;
  }

  /**
   * What a download gives instead of a small PDF that the sandbox makes.
   *
   * @return text in ISO 8859-1, empty for the PDF
   */
  Optional<String> getDocument();

  /**
   * Media type of the download.
   *
   * @return {@code application/pdf} by default
   */
  @Value.Default
  default String getDocumentType() {
    return "application/pdf";
  }

  /**
   * Whether the list tells length and digest of the document.
   *
   * @return true by default
   */
  @Value.Default
  default boolean isDocumentDescribed() {
    return true;
  }

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

  /** Builds an {@link InvoiceRecord}; mandatory attributes that are missing are named at once. */
  final class Builder extends ImmutableInvoiceRecord.Builder {
    Builder() {}
  }
}
