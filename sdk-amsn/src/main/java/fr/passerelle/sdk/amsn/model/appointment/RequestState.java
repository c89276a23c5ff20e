package fr.passerelle.sdk.amsn.model.appointment;

import fr.passerelle.sdk.json.WireCode;

/**
 * State of a request for a visit or a cancellation: codes of the SDK's own contract, since the
 * states of the portal are not published. Whether a state is the last one is told by the request
 * itself.
 */
public enum RequestState implements WireCode {
  /** The service has not decided yet. */
  PENDING("pending"),
  /** The service does what was asked for. */
  ACCEPTED("accepted"),
  /** The service does not. */
  REFUSED("refused");

  private final String wire;

  RequestState(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
