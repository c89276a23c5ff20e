package fr.passerelle.sdk.amsn.model.roster;

import fr.passerelle.sdk.json.WireCode;

/**
 * Kind of contract on the roster: codes of the SDK's own contract, since the list of the service is
 * not published.
 */
public enum RosterContractType implements WireCode {
  /** <i>contrat à durée indéterminée</i>. */
  PERMANENT("CDI"),
  /** <i>contrat à durée déterminée</i>. */
  FIXED_TERM("CDD"),
  /** Temporary work. */
  TEMPORARY("INTERIM"),
  /** <i>contrat d'apprentissage</i>. */
  APPRENTICESHIP("APPRENTISSAGE"),
  /** <i>contrat de professionnalisation</i>. */
  PROFESSIONALISATION("PROFESSIONNALISATION"),
  /** <i>convention de stage</i>. */
  INTERNSHIP("STAGE"),
  /** Anything else. */
  OTHER("AUTRE");

  private final String wire;

  RosterContractType(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
