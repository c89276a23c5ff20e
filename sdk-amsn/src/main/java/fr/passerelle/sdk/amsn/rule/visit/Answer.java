package fr.passerelle.sdk.amsn.rule.visit;

/** An answer to a question about facts, which may be that nobody knows. */
public enum Answer {
  /** It is so. */
  YES,
  /** It is not so. */
  NO,
  /** Nobody said. */
  UNKNOWN
}
