package fr.passerelle.sdk.netentreprises.dsn;

import fr.passerelle.sdk.json.WireCode;

/** Whether a file is meant (rubrique S10.G00.00.005). */
public enum DsnMode implements WireCode {
  /** A trial: nothing comes of it. */
  TEST("01"),
  /** A real declaration. */
  REAL("02");

  private final String wire;

  DsnMode(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
