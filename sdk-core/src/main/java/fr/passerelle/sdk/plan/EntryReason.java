package fr.passerelle.sdk.plan;

/** Why a person is entered. */
public enum EntryReason implements PlanReason {
  /** The portal does not know the person in this establishment. */
  NOT_ON_PORTAL,
  /** The portal knows a stay that ended before this one began. */
  BACK_AFTER_EXIT
}
