package fr.passerelle.sdk.plan;

/** Why a run ended before its last action. */
public enum StopReason {
  /** The caller cancelled it. */
  CANCELLED,
  /** The thread that ran it, or one that carried out an action, was interrupted. */
  INTERRUPTED,
  /** Too many actions in a row found no service that works. */
  SERVICE_NOT_WORKING,
  /** The portal judged the account and gave no session; trying again could lock it. */
  SIGN_IN_REFUSED,
  /** The SDK is set up in a way that can never work. */
  MISCONFIGURED,
  /** The journal could not be read or written: going on could double an action. */
  JOURNAL_FAILED
}
