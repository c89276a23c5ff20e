package fr.passerelle.sdk.netentreprises.account;

/** The colours of the gauge that the portal shows while a password is typed. */
public enum PasswordStrength {
  /** Not taken. */
  RED,
  /** Taken. */
  ORANGE,
  /** Taken, and strong. */
  GREEN
}
