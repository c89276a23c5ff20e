package fr.passerelle.sdk.amsn.model.administration;

import fr.passerelle.sdk.json.WireCode;

/**
 * What an address of the member is used for. The list that the portal proposes is not published.
 */
public enum AddressUse implements WireCode {
  /** Administrative mail. */
  ADMINISTRATIVE("administrative"),
  /** Invoices on paper or by e-mail (<i>adresse de facturation et de dématérialisation</i>). */
  BILLING("billing"),
  /** Convocations to visits. */
  CONVOCATIONS("convocations");

  private final String wire;

  AddressUse(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
