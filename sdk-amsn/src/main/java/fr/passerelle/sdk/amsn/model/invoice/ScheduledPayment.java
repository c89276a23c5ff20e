package fr.passerelle.sdk.amsn.model.invoice;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.model.Money;
import java.time.LocalDate;
import org.immutables.value.Value;

/** One open item of the <i>échéancier</i>. A document that is paid in instalments has several. */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableScheduledPayment.class)
@JsonDeserialize(builder = ScheduledPayment.Builder.class)
public interface ScheduledPayment extends OpenModel {
  /**
   * Document that it belongs to.
   *
   * @return identifier of the {@link Invoice}
   */
  @Shown
  String getInvoiceId();

  /**
   * Number printed on the document.
   *
   * @return 1 to 40 characters
   */
  @Shown
  String getInvoiceNumber();

  /**
   * Kind of the document.
   *
   * @return the code
   */
  @Shown
  OpenCode<InvoiceKind> getKind();

  /**
   * Day by which it is to be paid.
   *
   * @return a date
   */
  @Shown
  LocalDate getDueOn();

  /**
   * What is to be paid; negative for a credit.
   *
   * @return euros
   */
  @Shown
  Money getAmount();

  /**
   * Starts a new ScheduledPayment.
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
   * Builds a {@link ScheduledPayment}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableScheduledPayment.Builder {
    Builder() {}
  }
}
