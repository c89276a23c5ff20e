package fr.passerelle.sdk.plan;

/** What a reader should also know about an action. */
public enum Remark implements PlanReason {
  /** The portal knows the person in another establishment. */
  ON_PORTAL_ELSEWHERE,
  /** Payroll has the person in another establishment. */
  IN_PAYROLL_ELSEWHERE,
  /** The person leaves, or has left: the entry carries the exit. */
  EXIT_INCLUDED,
  /** A person decided that the two are the same. */
  MATCHED_BY_DECISION,
  /** Matched by the reference or the temporary number, not by the NIR. */
  MATCHED_WITHOUT_NIR
}
