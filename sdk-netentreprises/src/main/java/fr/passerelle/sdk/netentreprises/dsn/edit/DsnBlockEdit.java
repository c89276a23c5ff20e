package fr.passerelle.sdk.netentreprises.dsn.edit;

import fr.passerelle.sdk.identifier.Siret;

/**
 * One thing to set in the blocks of one establishment: {@link AtMpRateEdit}, {@link AdhesionEdit}
 * or {@link AffiliationEdit}.
 */
public interface DsnBlockEdit {
  /**
   * The establishment that declares.
   *
   * @return SIREN of S21.G00.06.001 and NIC of S21.G00.11.001
   */
  Siret getEstablishment();
}
