package fr.passerelle.sdk.amsn.model.invoice;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.model.Money;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which billing documents to list. Criteria add up; both ends of a range belong to it. Screen:
 * <i>Factures</i>.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableInvoiceQuery.class)
@JsonDeserialize(builder = InvoiceQuery.Builder.class)
public interface InvoiceQuery {
  /**
   * First day of issue.
   *
   * @return a date, or empty for no limit
   */
  @Shown
  Optional<LocalDate> getIssuedFrom();

  /**
   * Last day of issue, not before the first one.
   *
   * @return a date, or empty for no limit
   */
  @Shown
  Optional<LocalDate> getIssuedTo();

  /**
   * Only this kind.
   *
   * @return the code, or empty for all
   */
  @Shown
  Optional<OpenCode<InvoiceKind>> getKind();

  /**
   * Only documents in this state.
   *
   * @return the code, or empty for all
   */
  @Shown
  Optional<OpenCode<InvoiceState>> getState();

  /**
   * Only documents in litigation, or only the others.
   *
   * @return empty for both
   */
  @Shown
  Optional<Boolean> getInLitigation();

  /**
   * Smallest total with taxes.
   *
   * @return euros, or empty for no limit
   */
  @Shown
  Optional<Money> getTotalFrom();

  /**
   * Largest total with taxes, not below the smallest.
   *
   * @return euros, or empty for no limit
   */
  @Shown
  Optional<Money> getTotalTo();

  /**
   * Only this establishment.
   *
   * @return its SIRET, or empty for all
   */
  @Shown
  Optional<Siret> getEstablishment();

  /**
   * Most documents in a page.
   *
   * @return 1 to 200, 100 unless told otherwise
   */
  @Shown
  @Min(1)
  @Max(200)
  @Value.Default
  default int getPageSize() {
    return 100;
  }

  /**
   * Starts a new InvoiceQuery.
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
   * Builds an {@link InvoiceQuery}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableInvoiceQuery.Builder {
    Builder() {}
  }
}
