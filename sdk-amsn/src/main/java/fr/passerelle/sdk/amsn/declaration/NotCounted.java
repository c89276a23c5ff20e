package fr.passerelle.sdk.amsn.declaration;

/** Why a worker of payroll does not count. */
public enum NotCounted {
  /** No contract runs on the reference day. */
  NOT_PRESENT,
  /** The only contracts that run are ones whose end is foreseen before the reference day. */
  ENDS_AS_FORESEEN,
  /** The contracts are too short for the rule. */
  TOO_SHORT,
  /** The rule leaves contracts of this nature out. */
  NATURE_LEFT_OUT,
  /** A rule of the caller's own. */
  OWN_RULE
}
