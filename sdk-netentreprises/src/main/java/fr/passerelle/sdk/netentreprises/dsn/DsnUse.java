package fr.passerelle.sdk.netentreprises.dsn;

/** What a declaration is read for. */
public enum DsnUse {
  /** A monthly declaration: its people are in the workforce. */
  WORKFORCE,
  /** A declaration of event (natures 04, 05, 07): its events are listed. */
  EVENTS,
  /** It only cancels another one (type 04). */
  CANCELLATION,
  /** Another declaration of the same file cancels or replaces it; nothing of it was kept. */
  SUPERSEDED,
  /** Its nature (08, 09, 10 or one that is not known) tells nothing that is read here. */
  NOT_USED,
  /** It names no usable month, SIREN or SIRET; an issue says which. */
  UNUSABLE
}
