package fr.passerelle.sdk.netentreprises.returns;

import fr.passerelle.sdk.json.WireCode;

/** Kinds of report ({@code rapport/@type}). */
public enum ReportType implements WireCode {
  /** <i>Accusé d'enregistrement électronique</i>: the deposit was registered. */
  AEE("AEE"),
  /** <i>Avis de rejet électronique</i>: the deposit was not taken. */
  ARE("ARE"),
  /** <i>Certificat de conformité</i>: the declaration counts as made. */
  CCO("CCO"),
  /** <i>Bilan d'anomalies</i>: the declaration is refused, or taken with remarks. */
  BAN("BAN"),
  /** AT/MP rates of the CNAM (CRM 34). */
  AT_MP_RATES("34");

  private final String wire;

  ReportType(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
