package fr.passerelle.sdk.model;

import fr.passerelle.sdk.json.WireCode;

/** Sex as the DSN codes it (rubrique S21.G00.30.005). */
public enum Sex implements WireCode {
  /** <i>masculin</i>. */
  MALE("01"),
  /** <i>féminin</i>. */
  FEMALE("02");

  private final String wire;

  Sex(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
