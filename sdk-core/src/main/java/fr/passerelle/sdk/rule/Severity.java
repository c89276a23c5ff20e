package fr.passerelle.sdk.rule;

/** How much a finding matters. */
public enum Severity {
  /** Good to know; nothing has to be done. */
  INFO,
  /** Should be looked at: a duty that comes due, an unusual value. */
  WARNING,
  /** Breaks the rule, or would be refused by the service. */
  ERROR
}
