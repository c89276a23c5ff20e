package fr.passerelle.sdk.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Payroll says that the person left, or is to leave, and the portal does not know it.
 *
 * @param <W> payload of payroll's subjects
 * @param <H> payload of the portal's subjects
 * @param key idempotency key
 * @param payroll the person who leaves
 * @param portal the portal's record
 * @param exitDate last day
 * @param reason why
 * @param remarks what a reader should also know
 */
public record Exit<W, H>(
    UUID key,
    PlannedSubject<W> payroll,
    PlannedSubject<H> portal,
    LocalDate exitDate,
    ExitReason reason,
    List<Remark> remarks)
    implements Sendable<W, H> {

  /**
   * Copies the remarks.
   *
   * @param key idempotency key
   * @param payroll the person who leaves
   * @param portal the portal's record
   * @param exitDate last day
   * @param reason why
   * @param remarks what a reader should also know
   */
  public Exit {
    remarks = List.copyOf(remarks);
  }

  @Override
  public ActionKind kind() {
    return ActionKind.EXIT;
  }

  /** {@return the last day} */
  @Override
  public LocalDate effectiveDate() {
    return exitDate;
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
