package fr.passerelle.sdk.netentreprises.dsn;

/** How much an issue weighs. */
public enum DsnSeverity {
  /**
   * What was read cannot be taken for the whole: the file is cut, its totals disagree, or a
   * declaration could not be attached to an employer.
   */
  BLOCKING,
  /** One line or one person is wrong; the rest stands. */
  ERROR,
  /** Worth a look; nothing was left out because of it. */
  WARNING
}
