package fr.passerelle.sdk.amsn.model.invoice;

import fr.passerelle.sdk.json.WireCode;

/**
 * Kind of a billing document: codes of the SDK's own contract, since those of the service are not
 * published.
 */
public enum InvoiceKind implements WireCode {
  /** <i>Facture</i>. */
  INVOICE("invoice"),
  /** <i>Avoir</i>. */
  CREDIT_NOTE("credit-note");

  private final String wire;

  InvoiceKind(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
