package fr.passerelle.sdk.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An action that changes something on the portal.
 *
 * @param <W> payload of payroll's subjects
 * @param <H> payload of the portal's subjects
 */
public sealed interface Sendable<W, H> extends PlannedAction<W, H> permits Entry, Exit, Change {

  /**
   * Idempotency key, drawn when the plan was made. A plan that is saved and carried out again keeps
   * it, so that a portal that honours keys applies the action once.
   *
   * @return a random identifier
   */
  UUID key();

  /** {@return payroll's subject} */
  PlannedSubject<W> payroll();

  /** {@return the day from which the action holds} */
  LocalDate effectiveDate();
}
