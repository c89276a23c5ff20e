package fr.passerelle.sdk.amsn.model.roster;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.passerelle.sdk.json.WireCode;

/** Which part of the roster a list shows. */
public enum RosterStatus implements WireCode {
  /** Workers without an exit date. */
  PRESENT("present"),
  /** Workers whose exit is recorded, even when its date is still to come. */
  LEFT("left"),
  /** Everybody. */
  ALL("all");

  private final String wire;

  RosterStatus(String wire) {
    this.wire = wire;
  }

  @Override
  @JsonValue
  public String wire() {
    return wire;
  }
}
