package fr.passerelle.sdk.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the resources of the lists from the {@link SourceTables}. Each fact stands in the jar once:
 * the codes beside the identifiers, which need nothing else; everything else beside the public
 * lists, in the order of those codes.
 *
 * <p>After a new edition of a table: replace the table, run {@link #main}, change the edition in
 * {@link ReferenceList} and in NOTICE. The comments at the head of a file are kept.
 */
final class PackedLists {
  /** Where the lists of codes stand, below the resources. */
  static final String CODES = "fr/passerelle/sdk/identifier/internal/";

  /** Where what is said about the codes stands. */
  static final String FACTS = "fr/passerelle/sdk/reference/";

  private static final int WIDE = 90;
  private static final int NARROW = 75;

  private PackedLists() {}

  /**
   * Rewrites the resources.
   *
   * @param arguments none
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    for (Map.Entry<String, List<String>> list : make().entrySet()) {
      Path file = Path.of("src/main/resources", list.getKey());
      Files.write(file, Stream.concat(comments(file), list.getValue().stream()).toList());
    }
  }

  private static Stream<String> comments(Path file) throws IOException {
    return Files.exists(file)
        ? Files.readAllLines(file, StandardCharsets.UTF_8).stream()
            .filter(line -> line.startsWith("#"))
        : Stream.empty();
  }

  /** {@return the lines of every resource, by path} */
  static Map<String, List<String>> make() {
    Map<String, List<String>> lists = new TreeMap<>();
    PackedCommunes communes = new PackedCommunes();
    lists.put(CODES + "communes.txt", folded(communes.codes()));
    lists.put(CODES + "postal-codes.txt", folded(communes.postalCodes()));
    lists.put(FACTS + "commune-kinds.txt", communes.kinds());
    lists.put(FACTS + "commune-names.txt", communes.names());
    lists.put(FACTS + "commune-postal-codes.txt", communes.postalRanks());
    lists.put(FACTS + "commune-postal-lists.txt", communes.postalLists());
    lists.put(FACTS + "commune-links.txt", communes.links());
    lists.put(FACTS + "departments.txt", joined("departments"));
    nomenclatures(lists);
    countries(lists);
    return lists;
  }

  private static void nomenclatures(Map<String, List<String>> lists) {
    Map<String, String> activities = column("naf-rev2", 1, 2);
    lists.put(CODES + "naf-rev2.txt", wrapped(activities.keySet(), WIDE));
    lists.put(FACTS + "naf-rev2-labels.txt", List.copyOf(activities.values()));
    Map<String, String> occupations = column("pcs-ese-2017", 0, 1);
    lists.put(CODES + "pcs-ese-2017.txt", wrapped(occupations.keySet(), NARROW));
    lists.put(FACTS + "pcs-ese-2017-labels.txt", List.copyOf(occupations.values()));
    lists.put(
        FACTS + "pcs-ese-2017-groups.txt",
        SourceTables.rows("pcs-ese-2017-groups").stream().map(r -> r[0] + "\t" + r[1]).toList());
  }

  private static void countries(Map<String, List<String>> lists) {
    Map<String, String> names = column("countries-insee", 0, 2);
    lists.put(CODES + "countries-insee.txt", folded(new TreeSet<>(names.keySet())));
    lists.put(
        FACTS + "countries-insee-names.txt",
        SourceTables.rows("countries-insee").stream()
            .sorted(Comparator.comparing(r -> r[0]))
            .map(
                r ->
                    String.join("\t", r[1], r[2], r[3].equals(r[2]) ? "=" : r[3], r[4], r[5], r[6]))
            .toList());
    lists.put(
        CODES + "countries-iso3166.txt",
        wrapped(column("countries-iso3166", 0, 1).keySet(), NARROW));
    lists.put(
        FACTS + "countries-iso3166-names.txt",
        SourceTables.rows("countries-iso3166").stream()
            .sorted(Comparator.comparing(r -> r[0]))
            .map(r -> String.join("\t", r[1].equals(names.get(r[2])) ? "=" : r[1], r[2], r[3]))
            .toList());
  }

  private static Map<String, String> column(String table, int key, int value) {
    return SourceTables.rows(table).stream()
        .collect(Collectors.toMap(r -> r[key], r -> r[value], (a, b) -> a, TreeMap::new));
  }

  private static List<String> joined(String table) {
    return SourceTables.rows(table).stream().map(r -> String.join("\t", r)).toList();
  }

  /** {@return a line for each two characters: the ends found with them, runs as ranges} */
  static List<String> folded(SortedSet<String> codes) {
    Map<String, TreeSet<Integer>> ends = new TreeMap<>();
    for (String code : codes) {
      ends.computeIfAbsent(code.substring(0, 2), start -> new TreeSet<>())
          .add(Integer.valueOf(code.substring(2)));
    }
    return ends.entrySet().stream().map(e -> e.getKey() + " " + runs(e.getValue())).toList();
  }

  private static String runs(SortedSet<Integer> numbers) {
    StringBuilder text = new StringBuilder();
    int first = -1;
    int last = -1;
    for (int number : numbers) {
      if (last < 0 || number != last + 1) {
        text.append(first < 0 ? "" : run(first, last) + " ");
        first = number;
      }
      last = number;
    }
    return text + run(first, last);
  }

  private static String run(int first, int last) {
    return first == last ? String.format("%03d", first) : String.format("%03d-%03d", first, last);
  }

  private static List<String> wrapped(Collection<String> codes, int width) {
    String text = String.join(" ", codes);
    int each = codes.iterator().next().length() + 1;
    int perLine = (width + 1) / each;
    return Arrays.stream(text.split("(?<=\\G.{" + perLine * each + "})"))
        .map(String::strip)
        .toList();
  }
}
