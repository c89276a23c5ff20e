package fr.passerelle.sdk.netentreprises.returns;

import fr.passerelle.sdk.json.WireCode;

/** Whether an anomaly blocks. */
public enum AnomalyCategory implements WireCode {
  /** The declaration is refused for it. */
  BLOCKING("bloquant"),
  /** A remark. */
  NOT_BLOCKING("non-bloquant");

  private final String wire;

  AnomalyCategory(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
