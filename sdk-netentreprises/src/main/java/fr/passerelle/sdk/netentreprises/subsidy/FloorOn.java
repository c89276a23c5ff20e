package fr.passerelle.sdk.netentreprises.subsidy;

/** What a floor is compared with. */
public enum FloorOn {
  /** The expense without VAT. */
  INVESTMENT,
  /** The subsidy that it would give. */
  SUBSIDY
}
