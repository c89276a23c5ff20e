package fr.passerelle.sdk.amsn.model.invoice;

import fr.passerelle.sdk.json.WireCode;

/**
 * What is still owed of a billing document: codes of the SDK's own contract, since those of the
 * service are not published. Litigation is no state: a document in litigation is unpaid too.
 */
public enum InvoiceState implements WireCode {
  /** Nothing was paid. */
  UNPAID("unpaid"),
  /** A part was paid. */
  PARTLY_PAID("partly-paid"),
  /** Nothing is owed any more. */
  PAID("paid");

  private final String wire;

  InvoiceState(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
