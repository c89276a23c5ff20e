package fr.passerelle.sdk.plan;

import java.util.Optional;
import java.util.UUID;

/**
 * Remembers what was sent, so that a run that was cut short is resumed without a lost or doubled
 * action. Implementations are safe to call from several threads; a durable one returns from {@link
 * #before} and {@link #after} when the entry would survive a crash.
 *
 * <p>A runner calls {@code before}, sends, calls {@code after}. An action with an entry and no
 * outcome was therefore perhaps sent, and is settled before anything else happens to it.
 */
public interface PlanJournal {
  /**
   * Looks an action up.
   *
   * @param key idempotency key of the action
   * @return its entry, or empty when nothing was ever sent
   */
  Optional<JournalEntry> find(UUID key);

  /**
   * Records that an action is about to be sent. An earlier outcome, which was not final, is
   * forgotten.
   *
   * @param action the action
   */
  void before(Sendable<?, ?> action);

  /**
   * Records how an action ended. Skipped actions are not recorded.
   *
   * @param action the action
   * @param outcome how it ended
   */
  void after(Sendable<?, ?> action, ActionOutcome outcome);
}
