package fr.passerelle.sdk.netentreprises.returns;

import fr.passerelle.sdk.json.WireCode;

/** State of a deposit or of a declaration. */
public enum ReportState implements WireCode {
  /** Taken. */
  OK("OK"),
  /** Taken, with anomalies that do not block. */
  ANOMALIES("ANO"),
  /** Refused. */
  REJECTED("KO");

  private final String wire;

  ReportState(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
