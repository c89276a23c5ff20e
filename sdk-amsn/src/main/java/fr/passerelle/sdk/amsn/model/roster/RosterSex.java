package fr.passerelle.sdk.amsn.model.roster;

import fr.passerelle.sdk.json.WireCode;

/** Sex on the roster. */
public enum RosterSex implements WireCode {
  /** Male. */
  MALE("male"),
  /** Female. */
  FEMALE("female");

  private final String wire;

  RosterSex(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
