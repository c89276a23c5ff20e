package fr.passerelle.sdk.plan;

/** Which of the two lists a subject comes from. */
public enum Side {
  /** What payroll knows. */
  PAYROLL,
  /** What the portal holds. */
  PORTAL
}
