package fr.passerelle.sdk.amsn.model.administration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * State of the <i>coupon-réponse facture dématérialisée</i>, a form that is taken from amsn.fr,
 * filled in and returned outside the portal. Without it no invoice arrives by e-mail (guide, row
 * 6).
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutablePaperlessInvoices.class)
@JsonDeserialize(builder = PaperlessInvoices.Builder.class)
public interface PaperlessInvoices extends OpenModel {
  /**
   * Whether it was returned.
   *
   * @return the code
   */
  @Shown
  OpenCode<PaperlessState> getState();

  /**
   * When it was returned.
   *
   * @return a date
   */
  @Shown
  Optional<LocalDate> getReturnedOn();

  /**
   * Starts a new PaperlessInvoices.
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
   * Builds a {@link PaperlessInvoices}; mandatory attributes that are missing are all named at
   * once.
   */
  final class Builder extends ImmutablePaperlessInvoices.Builder {
    Builder() {}
  }
}
