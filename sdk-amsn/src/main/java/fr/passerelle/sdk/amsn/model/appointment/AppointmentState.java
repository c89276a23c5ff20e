package fr.passerelle.sdk.amsn.model.appointment;

import fr.passerelle.sdk.json.WireCode;

/**
 * State of an appointment: codes of the SDK's own contract, since the states of the portal are not
 * published.
 */
public enum AppointmentState implements WireCode {
  /** To come, or its outcome is not recorded yet. */
  SCHEDULED("scheduled"),
  /** The visit took place; what it found is not told. */
  HELD("held"),
  /** The service cancelled it. */
  CANCELLED("cancelled");

  private final String wire;

  AppointmentState(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
