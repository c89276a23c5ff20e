package fr.passerelle.sdk.netentreprises.dsn;

import fr.passerelle.sdk.json.WireCode;

/** Nature of a declaration (rubrique S20.G00.05.001). */
public enum DsnNature implements WireCode {
  /** Monthly DSN. */
  MONTHLY("01"),
  /** Event: sick leave (<i>arrêt de travail</i>). */
  WORK_STOP("04"),
  /** Event: return after a sick leave. */
  RETURN("05"),
  /** Event: end of a contract (FCTU). */
  CONTRACT_END("07"),
  /** Event that asks for variable data before the first monthly DSN (<i>amorçage</i>). */
  DATA_PRIMING("08"),
  /** Declaration made in the place of the employer. */
  SUBSTITUTION("09"),
  /** Declaration before a hire (DPAE), from P26V01. */
  PRE_HIRE("10");

  private final String wire;

  DsnNature(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
