package fr.passerelle.sdk.amsn.model.administration;

import fr.passerelle.sdk.json.WireCode;

/**
 * Where the SEPA direct debit stands. The portal's guide only says that it becomes active and that
 * information will be sent: the service decides.
 */
public enum DirectDebitState implements WireCode {
  /** No bank details are held. */
  NONE("none"),
  /** Bank details are held; nothing is debited yet. */
  RECORDED("recorded"),
  /** Invoices are debited. */
  ACTIVE("active");

  private final String wire;

  DirectDebitState(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
