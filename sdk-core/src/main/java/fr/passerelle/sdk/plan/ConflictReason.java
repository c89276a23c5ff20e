package fr.passerelle.sdk.plan;

/** Why a person must decide. */
public enum ConflictReason implements PlanReason {
  /** To be entered, but without the identifier that the portal asks for. */
  IDENTIFIER_MISSING,
  /** To be entered, but the registration number cannot be right. */
  IDENTIFIER_REFUSED,
  /** To be entered, but payroll gives no first day. */
  ENTRY_DATE_MISSING,
  /** Payroll holds the same identifier more than once in the establishment. */
  DUPLICATE_IN_PAYROLL,
  /** Payroll holds the same name and birth date twice, and one of them has no NIR. */
  POSSIBLE_DUPLICATE_IN_PAYROLL,
  /** The portal holds the same identifier more than once, and more than one stay has no exit. */
  DUPLICATE_ON_PORTAL,
  /** The same name and birth date, no identifier in common. */
  POSSIBLE_MATCH,
  /** The same name and birth date, but two registration numbers. */
  POSSIBLE_MATCH_OTHER_NUMBER,
  /** The same reference or temporary number, but two registration numbers. */
  IDENTIFIERS_DISAGREE,
  /** The portal gives the subject's reference to another person. */
  REFERENCE_TAKEN,
  /** Present on the portal, absent from payroll, and nobody says when the person left. */
  LEAVER_WITHOUT_DATE,
  /** The entry dates differ by more than may be corrected. */
  ENTRY_DATE_DIFFERS,
  /** Both have an exit, the dates differ by more than may be corrected. */
  EXIT_DATE_DIFFERS,
  /** The portal has an exit, payroll still has the person. */
  EXIT_UNKNOWN_TO_PAYROLL,
  /** Back after an exit, and the portal cannot take a person back. */
  REENTRY_NOT_POSSIBLE,
  /** Payroll's exit lies before the entry that the portal holds. */
  STAYS_DO_NOT_OVERLAP,
  /** Payroll's exit lies before its own entry. */
  EXIT_BEFORE_ENTRY
}
