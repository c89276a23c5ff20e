package fr.passerelle.sdk.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Both sides have the person present and something differs.
 *
 * @param <W> payload of payroll's subjects
 * @param <H> payload of the portal's subjects
 * @param key idempotency key
 * @param payroll payroll's subject
 * @param portal the portal's record
 * @param changes what differs, dates first, then in the order of the fields
 * @param effectiveDate day from which the change holds
 * @param reason why
 * @param remarks what a reader should also know
 */
public record Change<W, H>(
    UUID key,
    PlannedSubject<W> payroll,
    PlannedSubject<H> portal,
    List<FieldChange> changes,
    LocalDate effectiveDate,
    ChangeReason reason,
    List<Remark> remarks)
    implements Sendable<W, H> {

  /**
   * Checks that something differs.
   *
   * @param key idempotency key
   * @param payroll payroll's subject
   * @param portal the portal's record
   * @param changes what differs, at least one
   * @param effectiveDate day from which the change holds
   * @param reason why
   * @param remarks what a reader should also know
   */
  public Change {
    changes = List.copyOf(changes);
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("a change changes something");
    }
    remarks = List.copyOf(remarks);
  }

  @Override
  public ActionKind kind() {
    return ActionKind.CHANGE;
  }

  /**
   * New value of a field.
   *
   * @param name name of a field
   * @return payroll's value, or empty when this field does not change
   */
  public Optional<String> newValue(String name) {
    return changes.stream()
        .filter(change -> change.field().name().equals(name))
        .map(FieldChange::after)
        .findFirst();
  }

  @Override
  public List<PlannedSubject<W>> payrollSubjects() {
    return List.of(payroll);
  }

  @Override
  public List<PlannedSubject<H>> portalSubjects() {
    return List.of(portal);
  }
}
