package fr.passerelle.sdk.model;

import fr.passerelle.sdk.json.WireCode;

/** Kind of dependant (rubrique S21.G00.73.003). */
public enum DependantKind implements WireCode {
  /** Spouse, partner or PACS partner. */
  ADULT("01"),
  /** Child. */
  CHILD("02"),
  /** Other: ascendant, collateral relative. */
  OTHER("03");

  private final String wire;

  DependantKind(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
