package fr.passerelle.sdk.netentreprises.account;

/** What keeps a password from being taken. */
public enum PasswordFault {
  /** Fewer letters than asked for. */
  TOO_FEW_LETTERS,
  /** Fewer digits than asked for. */
  TOO_FEW_DIGITS,
  /** No upper-case letter. */
  NO_UPPER_CASE,
  /** No lower-case letter. */
  NO_LOWER_CASE,
  /** More characters than are taken. */
  TOO_LONG,
  /** A character that no keyboard prints, or one that the rules exclude. */
  FORBIDDEN_CHARACTER
}
