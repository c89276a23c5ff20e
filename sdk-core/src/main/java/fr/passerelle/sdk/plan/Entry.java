package fr.passerelle.sdk.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Payroll has the person, the portal has not, or only a stay that is over.
 *
 * @param <W> payload of payroll's subjects
 * @param <H> payload of the portal's subjects
 * @param key idempotency key
 * @param payroll the person to enter
 * @param formerStay the person's former stay on the portal, when they come back
 * @param reason why
 * @param remarks what a reader should also know
 */
public record Entry<W, H>(
    UUID key,
    PlannedSubject<W> payroll,
    Optional<PlannedSubject<H>> formerStay,
    EntryReason reason,
    List<Remark> remarks)
    implements Sendable<W, H> {

  /**
   * Checks that payroll knows the first day.
   *
   * @param key idempotency key
   * @param payroll the person to enter, with an entry date
   * @param formerStay the person's former stay on the portal
   * @param reason why
   * @param remarks what a reader should also know
   */
  public Entry {
    if (payroll.subject().getEntryDate().isEmpty()) {
      throw new IllegalArgumentException("an entry needs its date");
    }
    remarks = List.copyOf(remarks);
  }

  @Override
  public ActionKind kind() {
    return ActionKind.ENTRY;
  }

  /** {@return the first day} */
  @Override
  public LocalDate effectiveDate() {
    return payroll.subject().getEntryDate().orElseThrow();
  }

  /** {@return the last day, when the person has already left or is known to leave} */
  public Optional<LocalDate> exitDate() {
    return payroll.subject().getExitDate();
  }

  @Override
  public List<PlannedSubject<W>> payrollSubjects() {
    return List.of(payroll);
  }

  @Override
  public List<PlannedSubject<H>> portalSubjects() {
    return formerStay.map(List::of).orElseGet(List::of);
  }
}
