package fr.passerelle.sdk.netentreprises.atmp;

/**
 * What the limits of D242-6-15 are applied to when the rate is mixed: no text that we read says.
 */
public enum CappedRate {
  /** The mixed rate. */
  MIXED_RATE,
  /** The individual rate, before the collective one is mixed in. */
  INDIVIDUAL_RATE
}
