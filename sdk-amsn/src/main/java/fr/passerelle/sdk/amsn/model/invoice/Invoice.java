package fr.passerelle.sdk.amsn.model.invoice;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.model.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An invoice or a credit note as the service lists it. The guide names no attribute: those here are
 * the ones that bookkeeping needs, and what the service does not say stays empty. Screen:
 * <i>Factures</i>.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableInvoice.class)
@JsonDeserialize(builder = Invoice.Builder.class)
public interface Invoice extends OpenModel {
  /**
   * Identifier that the service gave the document.
   *
   * @return opaque, stable
   */
  @Shown
  String getId();

  /**
   * Number printed on the document.
   *
   * @return 1 to 40 characters
   */
  @Shown
  @NotBlank
  @Size(max = 40)
  String getNumber();

  /**
   * Kind of the document.
   *
   * @return the code
   */
  @Shown
  OpenCode<InvoiceKind> getKind();

  /**
   * What is still owed.
   *
   * @return the code, empty when the service does not say
   */
  @Shown
  Optional<OpenCode<InvoiceState>> getState();

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
   * @return a date, empty when the service does not say
   */
  @Shown
  Optional<LocalDate> getDueOn();

  /**
   * Establishment that is billed.
   *
   * @return its SIRET, empty when the document concerns the whole member
   */
  @Shown
  Optional<Siret> getEstablishment();

  /**
   * Total with taxes; negative for a credit note.
   *
   * @return euros
   */
  @Shown
  Money getTotal();

  /**
   * What of the total is still owed, with its sign.
   *
   * @return euros, empty when the service does not say
   */
  @Shown
  Optional<Money> getOutstanding();

  /**
   * Whether the document is in litigation (<i>contentieux</i>); the <i>échéancier</i> then leaves
   * it out. What makes a document litigious is the service's own and not published.
   *
   * @return empty when the service does not say
   */
  @Shown
  Optional<Boolean> getInLitigation();

  /**
   * Length of the PDF.
   *
   * @return bytes, empty when the service does not say
   */
  @Shown
  Optional<@PositiveOrZero Long> getDocumentSize();

  /**
   * Digest of the PDF, to recognise a copy.
   *
   * @return SHA-256, 64 hexadecimal digits in lower case; empty when the service does not say
   */
  Optional<@Size(min = 64, max = 64) String> getDocumentSha256();

  /**
   * Starts a new Invoice.
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

  /** Builds an {@link Invoice}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableInvoice.Builder {
    Builder() {}
  }
}
