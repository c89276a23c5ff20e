package fr.passerelle.sdk.amsn.model.administration;

import fr.passerelle.sdk.json.WireCode;

/**
 * One thing that the service holds about the member or asks for. What the portal asks for is not
 * published: other codes are those of the service's own questions.
 */
public enum AdministrationItem implements WireCode {
  /** SIRET; not changed on the portal, see {@link OffPortalChange}. */
  SIRET("siret"),
  /** <i>Raison sociale</i>; not changed on the portal, see {@link OffPortalChange}. */
  LEGAL_NAME("legal-name"),
  /** Postal address for administrative mail. */
  ADMINISTRATIVE_ADDRESS("address.administrative.postal"),
  /** E-mail for administrative mail. */
  ADMINISTRATIVE_EMAIL("address.administrative.email"),
  /** Postal address for invoices. */
  BILLING_ADDRESS("address.billing.postal"),
  /** E-mail for invoices: mandatory. */
  BILLING_EMAIL("address.billing.email"),
  /** Postal address for convocations. */
  CONVOCATIONS_ADDRESS("address.convocations.postal"),
  /** E-mail for convocations. */
  CONVOCATIONS_EMAIL("address.convocations.email");

  private final String wire;

  AdministrationItem(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
