package fr.passerelle.sdk.reference;

/** What an entry of the list of communes is. */
public enum CommuneType {
  /** A commune. */
  COMMUNE("COM"),
  /** A <i>commune déléguée</i>: part of a new commune, with a mayor of its own. */
  DELEGATED("COMD"),
  /** A <i>commune associée</i>: part of a commune since a merger of the years 1971 to 2010. */
  ASSOCIATED("COMA"),
  /** A municipal <i>arrondissement</i> of Paris, Lyon or Marseille. */
  ARRONDISSEMENT("ARM");

  private final String code;

  CommuneType(String code) {
    this.code = code;
  }

  /** {@return INSEE's abbreviation} */
  public String code() {
    return code;
  }
}
