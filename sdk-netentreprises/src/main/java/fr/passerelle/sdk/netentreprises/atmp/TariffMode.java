package fr.passerelle.sdk.netentreprises.atmp;

/** How the rate of an establishment is set (D242-6-2). */
public enum TariffMode {
  /** The published rate of the risk code (<i>collectif</i>). */
  COLLECTIVE,
  /** A share of the individual rate, the rest of the collective one (<i>mixte</i>). */
  MIXED,
  /** The rate of the establishment's own claims (<i>individuel</i>). */
  INDIVIDUAL
}
