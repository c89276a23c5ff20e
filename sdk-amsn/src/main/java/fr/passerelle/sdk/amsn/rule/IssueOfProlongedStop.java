package fr.passerelle.sdk.amsn.rule;

/** Which issue of a stop of work that was prolonged selects the law. */
public enum IssueOfProlongedStop {
  /** The issue of the first stop. */
  FIRST_STOP,
  /** The issue of the last prolongation. */
  LAST_PROLONGATION
}
