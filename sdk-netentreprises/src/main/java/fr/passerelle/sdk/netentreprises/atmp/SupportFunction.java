package fr.passerelle.sdk.netentreprises.atmp;

/** The jobs that the rate of support functions is for (arrêté of 15 February 2017). */
public enum SupportFunction {
  /** Secretariat. */
  SECRETARIAT,
  /** Reception. */
  RECEPTION,
  /** Accounting. */
  ACCOUNTING,
  /** Legal affairs. */
  LEGAL,
  /** Finance. */
  FINANCE,
  /** Human resources. */
  HUMAN_RESOURCES
}
