package fr.passerelle.sdk.reference;

import fr.passerelle.sdk.identifier.internal.PlaceList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Communes, present and former, as packed text. A code may stand for several rows: the commune, the
 * commune déléguée of the same code, the commune that the code named before; they follow each other
 * in this order.
 */
final class PackedCommunes {
  private static final List<String> TYPES = List.of("COM", "COMD", "COMA", "ARM", "FORMER");
  private static final int LONGEST_PREFIX = 60;

  private final Map<String, List<Entry>> entries =
      new TreeMap<>(Comparator.comparingInt(code -> PlaceList.codeNumber(code, 0)));
  private final TreeSet<String> postalCodes = new TreeSet<>();

  /** One row of one of the two tables; of a former commune, the links are its successors. */
  private record Entry(
      String code, String name, String type, String postalCodes, String links, String end) {
    boolean hasPostalCodes() {
      return type.equals("COM") || type.equals("ARM");
    }
  }

  PackedCommunes() {
    for (String[] row : SourceTables.rows("communes")) {
      add(new Entry(row[0], row[1], row[2], row[4], row[5], ""));
      postalCodes.addAll(SourceTables.split(row[4]));
    }
    for (String[] row : SourceTables.rows("communes-former")) {
      add(new Entry(row[0], row[1], "FORMER", "", row[3], row[2]));
    }
  }

  private void add(Entry entry) {
    List<Entry> rows = entries.computeIfAbsent(entry.code(), code -> new ArrayList<>());
    rows.add(entry);
    rows.sort(Comparator.comparing(row -> TYPES.indexOf(row.type())));
  }

  SortedSet<String> codes() {
    return new TreeSet<>(entries.keySet());
  }

  SortedSet<String> postalCodes() {
    return postalCodes;
  }

  /** {@return a line for each two characters: a letter for each code that begins with them} */
  List<String> kinds() {
    return byStart(
        rows -> {
          int bits = rows.stream().mapToInt(row -> 1 << TYPES.indexOf(row.type())).sum();
          return "" + (char) ('@' + bits);
        });
  }

  /** {@return a line for each row: how much it has in common with the line before, and the rest} */
  List<String> names() {
    List<String> lines = new ArrayList<>();
    String before = "";
    for (List<Entry> rows : entries.values()) {
      for (Entry row : rows) {
        int common = 0;
        int most = Math.min(LONGEST_PREFIX, Math.min(before.length(), row.name().length()));
        while (common < most && before.charAt(common) == row.name().charAt(common)) {
          common++;
        }
        lines.add((char) ('0' + common) + row.name().substring(common));
        before = row.name();
      }
    }
    return lines;
  }

  /** {@return a line for each two characters: a character for each commune or arrondissement} */
  List<String> postalRanks() {
    return byStart(
        rows ->
            rows.stream()
                .filter(Entry::hasPostalCodes)
                .map(row -> String.valueOf(postalRank(row)))
                .collect(Collectors.joining()));
  }

  /** {@return a line for each row whose postal codes cannot be told by one rank} */
  List<String> postalLists() {
    return entries.values().stream()
        .flatMap(List::stream)
        .filter(row -> row.hasPostalCodes() && postalRank(row) == PostalRanks.LIST)
        .map(Entry::postalCodes)
        .toList();
  }

  private char postalRank(Entry row) {
    String codes = row.postalCodes();
    String start = row.code().substring(0, 2).replaceAll("2[AB]", "20");
    if (codes.isEmpty()) {
      return PostalRanks.NONE;
    }
    return codes.length() == 5 && codes.startsWith(start)
        ? PostalRanks.character(postalCodes.subSet(start + "000", codes).size())
        : PostalRanks.LIST;
  }

  /**
   * {@return a line for each row that points at others: to the commune it belongs to, or, of a
   * former one, its end and its successors}
   */
  List<String> links() {
    List<String> lines = new ArrayList<>();
    for (List<Entry> rows : entries.values()) {
      String parent = "";
      for (Entry row : rows) {
        if (row.type().equals("FORMER")) {
          String successors = !parent.isEmpty() && row.links().equals(parent) ? "=" : row.links();
          lines.add(row.end() + ":" + successors);
        } else if (!row.type().equals("COM")) {
          parent = row.links();
          lines.add(parent.equals(row.code()) ? "=" : parent);
        }
      }
    }
    return lines;
  }

  private List<String> byStart(Function<List<Entry>, String> each) {
    Map<String, StringBuilder> lines =
        new TreeMap<>(Comparator.comparingInt(start -> PlaceList.codeNumber(start + "000", 0)));
    entries.forEach(
        (code, rows) ->
            lines
                .computeIfAbsent(code.substring(0, 2), start -> new StringBuilder(start + " "))
                .append(each.apply(rows)));
    return lines.values().stream().map(StringBuilder::toString).toList();
  }
}
