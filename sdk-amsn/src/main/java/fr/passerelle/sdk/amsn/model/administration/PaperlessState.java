package fr.passerelle.sdk.amsn.model.administration;

import fr.passerelle.sdk.json.WireCode;

/** Whether the <i>coupon-réponse facture dématérialisée</i> was returned. */
public enum PaperlessState implements WireCode {
  /** It was not: no invoice arrives by e-mail. */
  NOT_RETURNED("not-returned"),
  /** It was: invoices arrive by e-mail. */
  RETURNED("returned");

  private final String wire;

  PaperlessState(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
