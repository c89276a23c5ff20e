package fr.passerelle.sdk.sandbox;

import fr.passerelle.sdk.sandbox.internal.http.Journal;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What reached the sandbox, in order of completion. Counts are exact; the list keeps the latest
 * {@value #KEPT}. Safe for many threads.
 */
public final class Arrivals {
  /** How many arrivals {@link #list()} keeps. */
  public static final int KEPT = 10_000;

  private final Clock clock;
  private final Deque<Arrival> latest = new ArrayDeque<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private long total;

  Arrivals(Clock clock) {
    this.clock = clock;
  }

  /** {@return how many requests arrived since the start or the last {@link #clear}} */
  public synchronized long total() {
    return total;
  }

  /**
   * Counts the requests for an operation.
   *
   * @param operation operationId
   * @return how many arrived, whatever became of them
   */
  public synchronized int count(String operation) {
    return counts.getOrDefault(operation, 0);
  }

  /** {@return the latest arrivals, oldest first} */
  public synchronized List<Arrival> list() {
    return List.copyOf(latest);
  }

  /**
   * The latest arrivals for one operation.
   *
   * @param operation operationId
   * @return arrivals, oldest first
   */
  public List<Arrival> of(String operation) {
    List<Arrival> found = new ArrayList<>(list());
    found.removeIf(arrival -> !arrival.operation().equals(operation));
    return found;
  }

  /** Forgets what arrived so far. */
  public synchronized void clear() {
    latest.clear();
    counts.clear();
    total = 0;
  }

  synchronized void add(
      String portal,
      String operation,
      int status,
      Optional<String> keyHash,
      boolean replayed,
      Journal.Fate fate) {
    total++;
    counts.merge(operation, 1, Integer::sum);
    if (latest.size() == KEPT) {
      latest.removeFirst();
    }
    Arrival.Fate shown = Arrival.Fate.valueOf(fate.name());
    latest.addLast(
        new Arrival(total, clock.instant(), portal, operation, status, keyHash, replayed, shown));
  }

  /** {@return how many arrived} */
  @Override
  public String toString() {
    return "Arrivals(" + total() + ")";
  }
}
