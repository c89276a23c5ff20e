package fr.passerelle.sdk.plan;

/** Why nothing is to be done. */
public enum NothingReason implements PlanReason {
  /** Both sides agree. */
  UP_TO_DATE,
  /** A stay on the portal that is over, or that another stay of the same person follows. */
  FORMER_STAY,
  /** An exclusion of the policy keeps the person out. */
  EXCLUDED,
  /** The stay is too short to be entered. */
  SHORT_STAY,
  /** The person left and was never on the portal. */
  LEFT_UNKNOWN_TO_PORTAL,
  /** The portal keeps people that payroll is not expected to know. */
  OUTSIDE_PAYROLL,
  /** The date lies further ahead than the policy declares. */
  NOT_DUE_YET
}
