package fr.passerelle.sdk.amsn.rule;

/** What an <i>attestation d'absence de contre-indications médicales</i> is needed for. */
public enum AttestationKind {
  /**
   * Driving authorisation (R4323-56): cranes, ride-on trucks, elevating platforms, site machines.
   * Model: annex 1 of the arrêté of 26 September 2025.
   */
  DRIVING,
  /**
   * Electrical <i>habilitation</i> (R4544-10): live work, work in the vicinity of bare live parts.
   * Model: annex 2 of the same arrêté.
   */
  ELECTRICAL;

  /**
   * The exposure of a post that makes the attestation necessary.
   *
   * @return the exposure
   */
  public Exposure exposure() {
    return this == DRIVING ? Exposure.DRIVING_AUTHORISATION : Exposure.ELECTRICAL_HABILITATION;
  }
}
