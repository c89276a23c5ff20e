package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.amsn.RosterRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A roster with its indexes: by id, number, person and establishment, so that 100 000 records stay
 * usable. Guarded by the lock of the portal.
 */
final class RosterStore {
  private static final String ID_PREFIX = "emp-";

  private final List<Stored> bySequence = new ArrayList<>();
  private final Map<String, List<Integer>> byNumber = new HashMap<>();
  private final Map<String, List<Integer>> byPerson = new HashMap<>();
  private final Map<Bucket, NavigableSet<Integer>> buckets = new HashMap<>();

  /** Part of the roster that a list may ask for: an establishment, or all; who left, or not. */
  private record Bucket(Optional<String> establishment, boolean left) {}

  /**
   * A page.
   *
   * @param items its items
   * @param next sequence after which the next page starts, empty at the end
   */
  record Page(List<Stored> items, Optional<Integer> next) {}

  int size() {
    return bySequence.size();
  }

  int present() {
    return bucket(Optional.empty(), false).size();
  }

  List<Stored> all() {
    return List.copyOf(bySequence);
  }

  Stored add(RosterRecord record, Instant now) {
    int sequence = bySequence.size();
    String id = ID_PREFIX + String.format(Locale.ROOT, "%06d", sequence + 1);
    Stored stored = stored(sequence, 1, record.toBuilder().id(id).build(), now);
    bySequence.add(stored);
    index(stored);
    return stored;
  }

  Stored replace(Stored old, RosterRecord record, Instant now) {
    Stored stored = stored(old.sequence(), old.version() + 1, record, now);
    unindex(old);
    bySequence.set(old.sequence(), stored);
    index(stored);
    return stored;
  }

  Optional<Stored> find(String id) {
    if (!id.matches(ID_PREFIX + "[0-9]{6,9}")) {
      return Optional.empty();
    }
    int sequence = Integer.parseInt(id.substring(ID_PREFIX.length())) - 1;
    return sequence >= 0 && sequence < bySequence.size() && bySequence.get(sequence).id().equals(id)
        ? Optional.of(bySequence.get(sequence))
        : Optional.empty();
  }

  List<Stored> findByNumber(String number) {
    return byNumber.getOrDefault(number, List.of()).stream().map(bySequence::get).toList();
  }

  /**
   * Finds who already is on the roster: the same person at the same establishment over a common
   * day.
   *
   * @param candidate the record to be
   * @param self id of the record that it replaces, if any
   */
  Optional<Stored> conflict(RosterRecord candidate, Optional<String> self) {
    List<Integer> suspects = new ArrayList<>();
    candidate
        .getSocialSecurityNumber()
        .ifPresent(number -> suspects.addAll(byNumber.getOrDefault(number, List.of())));
    for (int sequence : byPerson.getOrDefault(person(candidate), List.of())) {
      boolean bothHaveNumbers =
          candidate.getSocialSecurityNumber().isPresent()
              && bySequence.get(sequence).record().getSocialSecurityNumber().isPresent();
      if (!bothHaveNumbers) {
        suspects.add(sequence);
      }
    }
    return suspects.stream()
        .map(bySequence::get)
        .filter(other -> self.isEmpty() || !other.id().equals(self.get()))
        .filter(other -> other.record().getEstablishment().equals(candidate.getEstablishment()))
        .filter(other -> overlap(other.record(), candidate))
        .findFirst();
  }

  Page page(RosterFilter filter, int after, int limit) {
    List<Stored> items = new ArrayList<>();
    for (int sequence : candidates(filter, after)) {
      Stored stored = bySequence.get(sequence);
      if (!filter.accepts(stored)) {
        continue;
      }
      if (items.size() == limit) {
        return new Page(items, Optional.of(items.get(limit - 1).sequence()));
      }
      items.add(stored);
    }
    return new Page(items, Optional.empty());
  }

  private Iterable<Integer> candidates(RosterFilter filter, int after) {
    if (filter.number().isPresent()) {
      return byNumber.getOrDefault(filter.number().get(), List.of()).stream()
          .filter(sequence -> sequence > after)
          .sorted()
          .toList();
    }
    NavigableSet<Integer> present = bucket(filter.establishment(), false).tailSet(after, false);
    NavigableSet<Integer> left = bucket(filter.establishment(), true).tailSet(after, false);
    return switch (filter.status()) {
      case PRESENT -> present;
      case LEFT -> left;
      case ALL -> () -> new MergedIterator(present.iterator(), left.iterator());
    };
  }

  private NavigableSet<Integer> bucket(Optional<String> establishment, boolean left) {
    return buckets.getOrDefault(new Bucket(establishment, left), Collections.emptyNavigableSet());
  }

  private void index(Stored stored) {
    RosterRecord record = stored.record();
    record
        .getSocialSecurityNumber()
        .ifPresent(
            number ->
                byNumber.computeIfAbsent(number, n -> new ArrayList<>(1)).add(stored.sequence()));
    byPerson.computeIfAbsent(person(record), p -> new ArrayList<>(1)).add(stored.sequence());
    for (Bucket bucket : bucketsOf(stored)) {
      buckets.computeIfAbsent(bucket, b -> new TreeSet<>()).add(stored.sequence());
    }
  }

  private void unindex(Stored stored) {
    Integer sequence = stored.sequence();
    stored
        .record()
        .getSocialSecurityNumber()
        .ifPresent(number -> byNumber.getOrDefault(number, new ArrayList<>()).remove(sequence));
    byPerson.getOrDefault(person(stored.record()), new ArrayList<>()).remove(sequence);
    for (Bucket bucket : bucketsOf(stored)) {
      buckets.getOrDefault(bucket, new TreeSet<>()).remove(sequence);
    }
  }

  private static List<Bucket> bucketsOf(Stored stored) {
    return List.of(
        new Bucket(Optional.empty(), stored.left()),
        new Bucket(Optional.of(stored.record().getEstablishment()), stored.left()));
  }

  private static Stored stored(int sequence, int version, RosterRecord record, Instant now) {
    String names =
        String.join(
            "\n",
            Folding.fold(record.getFamilyName()),
            record.getUsageName().map(Folding::fold).orElse(""),
            Folding.fold(record.getFirstNames()));
    return new Stored(sequence, version, record, now, names);
  }

  private static String person(RosterRecord record) {
    return String.join(
        "\n",
        record.getEstablishment(),
        Folding.fold(record.getFamilyName()),
        Folding.fold(record.getFirstNames()),
        record.getBirthDate().value());
  }

  private static boolean overlap(RosterRecord one, RosterRecord other) {
    return !one.getEntryDate().isAfter(other.getExitDate().orElse(LocalDate.MAX))
        && !other.getEntryDate().isAfter(one.getExitDate().orElse(LocalDate.MAX));
  }
}
