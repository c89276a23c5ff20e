package fr.passerelle.sdk.identifier;

/** What a reason does to the identifier it is found on. */
public enum Severity {
  /** The text is refused: there is no value. */
  ERROR,
  /** The value stands; somebody should look at it. */
  WARNING
}
