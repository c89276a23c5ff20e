package fr.passerelle.sdk.netentreprises.dsn.control.internal;

/** What a control wants of a rubrique. */
interface Check {
  /** Tells whether the values are right; what cannot be told is right. */
  boolean passes(Slots slots);
}
