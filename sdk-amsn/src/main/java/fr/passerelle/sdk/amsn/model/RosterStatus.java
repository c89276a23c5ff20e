package fr.passerelle.sdk.amsn.model;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.passerelle.sdk.json.WireCode;

/** Which part of the roster a list shows. */
public enum RosterStatus implements WireCode {
  /** Workers without an exit date, or whose exit is still to come. */
  PRESENT("present"),
  /** Workers who have left. */
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
