package fr.passerelle.sdk.amsn.file;

/** A cell that is refused, on its way to the list of errors. Never leaves the package. */
final class CellFault extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why. */
  private final RosterFileReason reason;

  CellFault(RosterFileReason reason) {
    // An ordinary answer: no trace, no suppression.
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  RosterFileReason reason() {
    return reason;
  }
}
