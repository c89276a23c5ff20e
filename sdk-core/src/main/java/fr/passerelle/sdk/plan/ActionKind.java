package fr.passerelle.sdk.plan;

/** The five things that a plan can say about a subject. */
public enum ActionKind {
  /** Payroll has the person, the portal has not. */
  ENTRY,
  /** Payroll says that the person left, the portal still has them present. */
  EXIT,
  /** Both have the person, something differs. */
  CHANGE,
  /** A person must decide. */
  CONFLICT,
  /** Nothing to do. */
  NOTHING
}
