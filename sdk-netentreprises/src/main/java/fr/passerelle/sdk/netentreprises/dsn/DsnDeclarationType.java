package fr.passerelle.sdk.netentreprises.dsn;

import fr.passerelle.sdk.json.WireCode;

/** Type of a declaration (rubrique S20.G00.05.002). */
public enum DsnDeclarationType implements WireCode {
  /** Normal. */
  NORMAL("01"),
  /** Normal, without anybody. */
  WITHOUT_PEOPLE("02"),
  /** Cancels an earlier declaration and replaces it. */
  REPLACES("03"),
  /** Cancels an earlier declaration. */
  CANCELS("04"),
  /** Cancels and replaces, without anybody. */
  REPLACES_WITHOUT_PEOPLE("05");

  private final String wire;

  DsnDeclarationType(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
