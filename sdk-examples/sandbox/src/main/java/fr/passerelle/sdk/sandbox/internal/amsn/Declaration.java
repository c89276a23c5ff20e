package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.amsn.RosterRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The draft of a year and, once submitted, its receipt. The sandbox's own counting rule: who is on
 * the roster on the reference day counts; who left since 1 January of the year before is listed and
 * does not. Guarded by the lock of the portal.
 */
final class Declaration {
  private final int year;
  private final LocalDate referenceDate;
  private final Map<String, Boolean> corrections = new HashMap<>();
  private List<RosterRecord> list = List.of();
  private String rosterState = "";
  private Instant prefilledAt = Instant.EPOCH;
  private int version;
  private Optional<Receipt> receipt = Optional.empty();

  /** What was declared. */
  record Receipt(
      String number, Instant submittedAt, String draftVersion, Map<Cell, Integer> lines) {
    int total() {
      return lines.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** A line of the declaration. */
  record Cell(String establishment, String category) implements Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
      int places = establishment.compareTo(other.establishment);
      return places != 0 ? places : category.compareTo(other.category);
    }
  }

  Declaration(int year, LocalDate referenceDate) {
    this.year = year;
    this.referenceDate = referenceDate;
  }

  void prefill(RosterStore roster, Instant now) {
    LocalDate since = LocalDate.of(year - 1, 1, 1);
    list =
        roster.all().stream()
            .map(Stored::record)
            .filter(record -> !record.getEntryDate().isAfter(referenceDate))
            .filter(record -> record.getExitDate().filter(since::isAfter).isEmpty())
            .toList();
    rosterState = stateOf(roster);
    prefilledAt = now;
    corrections.clear();
    version++;
  }

  /** Says who counts; false when somebody is not on the list, and then nothing is done. */
  boolean correct(Map<String, Boolean> decisions) {
    if (!list.stream().map(Declaration::id).toList().containsAll(decisions.keySet())) {
      return false;
    }
    Map<Cell, Integer> before = lines();
    Map<String, Boolean> known = Map.copyOf(corrections);
    corrections.putAll(decisions);
    if (!known.equals(corrections) || !before.equals(lines())) {
      version++;
    }
    return true;
  }

  Receipt submit(String number, Instant now) {
    Receipt made = new Receipt(number, now, etag(), lines());
    receipt = Optional.of(made);
    return made;
  }

  /** Every entry and every change of a line makes another state. */
  static String stateOf(RosterStore roster) {
    return "r-" + roster.all().stream().mapToLong(Stored::version).sum();
  }

  boolean counts(RosterRecord record) {
    boolean present = record.getExitDate().filter(referenceDate::isAfter).isEmpty();
    return corrections.getOrDefault(id(record), present);
  }

  Map<Cell, Integer> lines() {
    Map<Cell, Integer> lines = new TreeMap<>();
    for (RosterRecord record : list) {
      if (counts(record)) {
        lines.merge(
            new Cell(record.getEstablishment(), record.getMonitoringCategory()), 1, Integer::sum);
      }
    }
    return lines;
  }

  int total() {
    return lines().values().stream().mapToInt(Integer::intValue).sum();
  }

  static String id(RosterRecord record) {
    return record.getId().orElseThrow();
  }

  String etag() {
    return "\"" + year + "-" + version + "\"";
  }

  int year() {
    return year;
  }

  List<RosterRecord> list() {
    return list;
  }

  String rosterState() {
    return rosterState;
  }

  Instant prefilledAt() {
    return prefilledAt;
  }

  Optional<Receipt> receipt() {
    return receipt;
  }
}
