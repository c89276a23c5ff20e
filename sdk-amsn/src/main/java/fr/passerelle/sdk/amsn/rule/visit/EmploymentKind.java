package fr.passerelle.sdk.amsn.rule.visit;

/** Kinds of employment with rules of their own for visits. */
public enum EmploymentKind {
  /** Any contract that is none of the following; a fixed term is no exception (R4625-1). */
  ORDINARY,
  /** Apprentice: first visit within two months of the hire (R6222-36). */
  APPRENTICE,
  /** Temporary worker, on the roster of the agency. */
  TEMPORARY_AGENCY,
  /** Temporary worker, seen from the company where the work is done (R4625-8, R4625-9). */
  TEMPORARY_USER,
  /** Seasonal worker (D4625-22). */
  SEASONAL;

  /** {@return whether it is temporary work, from either side} */
  public boolean isTemporary() {
    return this == TEMPORARY_AGENCY || this == TEMPORARY_USER;
  }
}
