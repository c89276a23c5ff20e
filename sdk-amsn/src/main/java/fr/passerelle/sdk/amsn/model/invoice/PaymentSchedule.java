package fr.passerelle.sdk.amsn.model.invoice;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.model.Money;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * The <i>échéancier</i>: what is to be paid, and when. The service leaves out what is in
 * litigation, so that its sum may be less than that of the unpaid invoices: {@link
 * fr.passerelle.sdk.amsn.billing.ScheduleComparison} takes this into account. Screen: <i>Factures
 * &gt; Échéancier</i>.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutablePaymentSchedule.class)
@JsonDeserialize(builder = PaymentSchedule.Builder.class)
public interface PaymentSchedule extends OpenModel {
  /**
   * Day for which it stands.
   *
   * @return a date
   */
  @Shown
  LocalDate getAsOf();

  /**
   * Whether documents in litigation are left out, as the portal's guide says they are.
   *
   * @return true when they are
   */
  @Shown
  boolean isLitigationExcluded();

  /**
   * Open items.
   *
   * @return by due date, possibly empty
   */
  List<@Valid ScheduledPayment> getItems();

  /**
   * Sum of the items.
   *
   * @return euros
   */
  @Shown
  Money getTotal();

  /**
   * Starts a new PaymentSchedule.
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
   * Builds a {@link PaymentSchedule}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutablePaymentSchedule.Builder {
    Builder() {}
  }
}
