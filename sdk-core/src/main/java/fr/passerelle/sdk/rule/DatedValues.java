package fr.passerelle.sdk.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The values that one parameter of the law took over time: a rate, a ceiling, a threshold. Periods
 * do not overlap; there may be gaps, in which nothing is known and nothing is invented.
 *
 * @param <T> type of the values
 */
public final class DatedValues<T> {
  private final String name;
  private final NavigableMap<LocalDate, DatedValue<T>> byStart;

  private DatedValues(String name, NavigableMap<LocalDate, DatedValue<T>> byStart) {
    this.name = name;
    this.byStart = byStart;
  }

  /**
   * Builds a table.
   *
   * @param <T> type of the values
   * @param name name of the parameter, for messages
   * @param values the values in any order
   * @return the table
   * @throws IllegalArgumentException when two periods overlap
   */
  public static <T> DatedValues<T> of(String name, List<DatedValue<T>> values) {
    List<DatedValue<T>> sorted = new ArrayList<>(values);
    sorted.sort(Comparator.comparing(DatedValue::from));
    NavigableMap<LocalDate, DatedValue<T>> byStart = new TreeMap<>();
    for (DatedValue<T> value : sorted) {
      if (!byStart.isEmpty() && byStart.lastEntry().getValue().covers(value.from())) {
        throw new IllegalArgumentException(name + ": two values hold on " + value.from());
      }
      byStart.put(value.from(), value);
    }
    return new DatedValues<>(name, byStart);
  }

  /** {@return the name of the parameter} */
  public String name() {
    return name;
  }

  /**
   * Looks a value up.
   *
   * @param date any date
   * @return the value that holds, or empty when none is known
   */
  public Optional<DatedValue<T>> find(LocalDate date) {
    Map.Entry<LocalDate, DatedValue<T>> latest = byStart.floorEntry(date);
    return Optional.ofNullable(latest).map(Map.Entry::getValue).filter(value -> value.covers(date));
  }

  /**
   * Looks a value up that must be known.
   *
   * @param date any date
   * @return the value that holds, with its article
   * @throws NoValueAtDateException when none is known
   */
  public DatedValue<T> at(LocalDate date) {
    return find(date).orElseThrow(() -> new NoValueAtDateException(name, date));
  }

  /** {@return every value, the oldest first} */
  public List<DatedValue<T>> all() {
    return List.copyOf(byStart.values());
  }

  /** {@return the name and the number of periods} */
  @Override
  public String toString() {
    return name + ", " + byStart.size() + " periods";
  }
}
