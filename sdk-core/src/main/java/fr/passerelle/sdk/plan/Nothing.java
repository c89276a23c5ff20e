package fr.passerelle.sdk.plan;

import java.util.List;
import java.util.Optional;

/**
 * Nothing is to be done for a subject.
 *
 * @param <W> payload of payroll's subjects
 * @param <H> payload of the portal's subjects
 * @param payroll payroll's subject, when it has one
 * @param portal the portal's record, when it has one
 * @param reason why nothing is to be done
 * @param rule code of the exclusion when one keeps the person out, see {@link Exclusion}
 */
public record Nothing<W, H>(
    Optional<PlannedSubject<W>> payroll,
    Optional<PlannedSubject<H>> portal,
    NothingReason reason,
    Optional<String> rule)
    implements PlannedAction<W, H> {

  /**
   * Checks that the action is about somebody.
   *
   * @param payroll payroll's subject
   * @param portal the portal's record
   * @param reason why nothing is to be done
   * @param rule code of the exclusion
   */
  public Nothing {
    if (payroll.isEmpty() && portal.isEmpty()) {
      throw new IllegalArgumentException("an action is about somebody");
    }
  }

  @Override
  public ActionKind kind() {
    return ActionKind.NOTHING;
  }

  @Override
  public List<Remark> remarks() {
    return List.of();
  }

  @Override
  public List<PlannedSubject<W>> payrollSubjects() {
    return payroll.map(List::of).orElseGet(List::of);
  }

  @Override
  public List<PlannedSubject<H>> portalSubjects() {
    return portal.map(List::of).orElseGet(List::of);
  }
}
