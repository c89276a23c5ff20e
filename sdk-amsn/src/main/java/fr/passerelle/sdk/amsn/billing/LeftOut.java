package fr.passerelle.sdk.amsn.billing;

import fr.passerelle.sdk.model.Money;
import java.util.Optional;

/**
 * A document of which something is owed and which the <i>échéancier</i> rightly, or perhaps
 * rightly, leaves out.
 *
 * @param reason why
 * @param invoiceId identifier of the document
 * @param owed what is still owed, empty when the document does not say
 */
public record LeftOut(Reason reason, String invoiceId, Optional<Money> owed) {
  /** Why a document is left out. */
  public enum Reason {
    /** It is in litigation. */
    LITIGATION,
    /** The service does not say whether it is in litigation: ask before calling it forgotten. */
    LITIGATION_NOT_TOLD,
    /** It is a credit note; whether these are scheduled is not published. */
    CREDIT_NOTE
  }

  /** {@return the reason; identifier and amount have accessors} */
  @Override
  public String toString() {
    return "LeftOut{" + reason + "}";
  }
}
