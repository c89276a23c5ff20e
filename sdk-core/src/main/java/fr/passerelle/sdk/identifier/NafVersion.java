package fr.passerelle.sdk.identifier;

/** Which nomenclature a {@link Naf} code belongs to: both use the same shape. */
public enum NafVersion {
  /** NAF rév. 2, in force since 2008-01-01. */
  REV_2,
  /** NAF 2025, which replaces it on 2027-01-01 (decree 2025-736). Our lists do not hold it. */
  NAF_2025
}
