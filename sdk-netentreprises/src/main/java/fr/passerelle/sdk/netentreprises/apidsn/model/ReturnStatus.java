package fr.passerelle.sdk.netentreprises.apidsn.model;

import fr.passerelle.sdk.json.WireCode;

/** What a return says of the deposit ({@code statut}); other codes are kept as they are. */
public enum ReturnStatus implements WireCode {
  /** In order. */
  OK("OK"),
  /** Anomalies that do not block. */
  ANOMALIES("ANO"),
  /** Anomalies that block. */
  BLOCKED("KO"),
  /** Still worked on. */
  IN_PROGRESS("EN COURS");

  private final String wire;

  ReturnStatus(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
