package fr.passerelle.sdk.amsn.model;

import fr.passerelle.sdk.json.WireCode;

/** Category of individual monitoring; the list that the service offers is not published. */
public enum MonitoringCategory implements WireCode {
  /** <i>suivi individuel</i>, the default (R4624-10, R4624-16). */
  SI("SI"),
  /** <i>suivi individuel adapté</i> (R4624-17). */
  SIA("SIA"),
  /** <i>suivi individuel renforcé</i> (L4624-2, R4624-22). */
  SIR("SIR");

  private final String wire;

  MonitoringCategory(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
