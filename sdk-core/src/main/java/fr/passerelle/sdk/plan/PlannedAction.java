package fr.passerelle.sdk.plan;

import java.util.List;

/**
 * What a plan says about one subject, or about the subjects that one conflict holds together. Every
 * subject of both lists is in exactly one action.
 *
 * @param <W> payload of payroll's subjects
 * @param <H> payload of the portal's subjects
 */
public sealed interface PlannedAction<W, H> permits Sendable, Conflict, Nothing {

  /** {@return which of the five kinds of action this is} */
  ActionKind kind();

  /** {@return why, as a code and a sentence without personal values} */
  PlanReason reason();

  /** {@return what a reader should also know, often empty} */
  List<Remark> remarks();

  /** {@return payroll's subjects, in payroll's order} */
  List<PlannedSubject<W>> payrollSubjects();

  /** {@return the portal's subjects, in the portal's order} */
  List<PlannedSubject<H>> portalSubjects();

  /** {@return the subject that names the action: payroll's first one, else the portal's} */
  default SubjectRef subject() {
    return payrollSubjects().isEmpty()
        ? portalSubjects().get(0).ref()
        : payrollSubjects().get(0).ref();
  }
}
