package fr.passerelle.sdk.plan;

/** Why a person's record is changed. */
public enum ChangeReason implements PlanReason {
  /** At least one field differs. */
  FIELDS_DIFFER,
  /** Only the date of entry or of exit differs, within what may be corrected. */
  DATES_DIFFER
}
