package fr.passerelle.sdk.amsn.model.administration;

import fr.passerelle.sdk.json.WireCode;

/** What became of a draft. */
public enum DraftState implements WireCode {
  /** It can be changed, confirmed, abandoned; it has no effect. */
  OPEN("open"),
  /** It is in force, or was until a later one. */
  CONFIRMED("confirmed"),
  /** It was given up and never had an effect. */
  ABANDONED("abandoned");

  private final String wire;

  DraftState(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
