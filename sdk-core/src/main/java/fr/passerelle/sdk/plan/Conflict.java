package fr.passerelle.sdk.plan;

import java.util.List;

/**
 * Something that a person must decide or correct; nothing is sent for these subjects. One conflict
 * holds every subject that the decision is about.
 *
 * @param <W> payload of payroll's subjects
 * @param <H> payload of the portal's subjects
 * @param payrollSubjects payroll's subjects, in payroll's order
 * @param portalSubjects the portal's subjects, in the portal's order
 * @param reason what is wrong
 * @param remarks what a reader should also know
 */
public record Conflict<W, H>(
    List<PlannedSubject<W>> payrollSubjects,
    List<PlannedSubject<H>> portalSubjects,
    ConflictReason reason,
    List<Remark> remarks)
    implements PlannedAction<W, H> {

  /**
   * Checks that the conflict is about somebody.
   *
   * @param payrollSubjects payroll's subjects
   * @param portalSubjects the portal's subjects
   * @param reason what is wrong
   * @param remarks what a reader should also know
   */
  public Conflict {
    payrollSubjects = List.copyOf(payrollSubjects);
    portalSubjects = List.copyOf(portalSubjects);
    if (payrollSubjects.isEmpty() && portalSubjects.isEmpty()) {
      throw new IllegalArgumentException("a conflict is about somebody");
    }
    remarks = List.copyOf(remarks);
  }

  @Override
  public ActionKind kind() {
    return ActionKind.CONFLICT;
  }
}
