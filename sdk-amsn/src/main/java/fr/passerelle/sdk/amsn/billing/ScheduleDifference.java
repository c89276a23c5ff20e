package fr.passerelle.sdk.amsn.billing;

import fr.passerelle.sdk.model.Money;
import java.util.Optional;

/**
 * Where the <i>échéancier</i> and the invoices disagree, and litigation does not explain it.
 *
 * @param kind what differs
 * @param invoiceId identifier of the document
 * @param owed what is still owed by the invoice, empty when there is none or it does not say
 * @param scheduled what the <i>échéancier</i> asks for, empty when it has no item of the document
 */
public record ScheduleDifference(
    Kind kind, String invoiceId, Optional<Money> owed, Optional<Money> scheduled) {
  /** What differs. */
  public enum Kind {
    /** Something is owed, the document is said not to be in litigation, and no item asks for it. */
    NOT_SCHEDULED,
    /** An item belongs to a document that is paid or was not given. */
    NOTHING_OWED,
    /** The items of a document do not add up to what is owed. */
    OTHER_AMOUNT,
    /** The only item of a document has another due date than the document. */
    OTHER_DUE_DATE,
    /** An item belongs to a document in litigation, which the schedule says it leaves out. */
    LITIGATION_SCHEDULED
  }

  /** {@return what differs; identifiers and amounts have accessors} */
  @Override
  public String toString() {
    return "ScheduleDifference{" + kind + "}";
  }
}
