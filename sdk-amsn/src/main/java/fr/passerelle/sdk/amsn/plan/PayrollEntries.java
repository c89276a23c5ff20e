package fr.passerelle.sdk.amsn.plan;

import fr.passerelle.sdk.amsn.model.roster.RosterEntry;

/** Positions of payroll as lines for the roster: to declare them, or to put them in a file. */
public final class PayrollEntries {
  private PayrollEntries() {}

  /**
   * Makes the entry of a position.
   *
   * @param position a person at an establishment, as {@link RosterSubjects#payroll} gives it
   * @param options what payroll does not know: category, exposures
   * @return the entry
   * @throws fr.passerelle.sdk.json.IncompleteModelException when payroll lacks what the roster must
   *     have, such as the birth date; it names all of them
   */
  public static RosterEntry of(PayrollPosition position, RosterPlanOptions options) {
    return new RosterRequests(options).entry(position);
  }
}
