package fr.passerelle.sdk.plan;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A journal that lasts as long as the process: a second run in it completes the first. */
public final class MemoryPlanJournal implements PlanJournal {
  private final Map<UUID, JournalEntry> entries = new ConcurrentHashMap<>();

  /** Creates an empty journal. */
  public MemoryPlanJournal() {}

  @Override
  public Optional<JournalEntry> find(UUID key) {
    return Optional.ofNullable(entries.get(key));
  }

  @Override
  public void before(Sendable<?, ?> action) {
    entries.put(action.key(), new JournalEntry(Optional.empty()));
  }

  @Override
  public void after(Sendable<?, ?> action, ActionOutcome outcome) {
    entries.put(action.key(), new JournalEntry(Optional.of(outcome)));
  }
}
