package fr.passerelle.sdk.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One action as a report shows it: who by position and establishment, what, why, how it ended.
 *
 * @param kind which of the five kinds of action
 * @param subjects who, payroll's subjects first
 * @param reason why
 * @param remarks what a reader should also know
 * @param effectiveDate day from which the action holds; empty for a conflict
 * @param fields what changes; empty for an entry, an exit and a conflict
 * @param approved whether the action would be sent
 * @param outcome how it ended; empty before the plan was carried out
 */
public record ReportLine(
    ActionKind kind,
    List<SubjectRef> subjects,
    PlanReason reason,
    List<Remark> remarks,
    Optional<LocalDate> effectiveDate,
    List<FieldLine> fields,
    boolean approved,
    Optional<ActionOutcome> outcome) {

  /**
   * A field that changes. Both values are empty when the field is personal.
   *
   * @param field name of the field
   * @param before what the portal holds
   * @param after what payroll knows
   */
  public record FieldLine(String field, Optional<String> before, Optional<String> after) {
    static FieldLine of(FieldChange change) {
      return change.field().shown()
          ? new FieldLine(change.field().name(), change.before(), Optional.of(change.after()))
          : new FieldLine(change.field().name(), Optional.empty(), Optional.empty());
    }
  }

  static ReportLine of(
      PlannedAction<?, ?> action, boolean approved, Optional<ActionOutcome> outcome) {
    List<SubjectRef> subjects = new ArrayList<>();
    action.payrollSubjects().forEach(subject -> subjects.add(subject.ref()));
    action.portalSubjects().forEach(subject -> subjects.add(subject.ref()));
    return new ReportLine(
        action.kind(),
        List.copyOf(subjects),
        action.reason(),
        action.remarks(),
        action instanceof Sendable<?, ?> sendable
            ? Optional.of(sendable.effectiveDate())
            : Optional.empty(),
        action instanceof Change<?, ?> change
            ? change.changes().stream().map(FieldLine::of).toList()
            : List.of(),
        approved,
        outcome);
  }
}
