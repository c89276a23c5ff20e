package fr.passerelle.sdk.table;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The columns that a table must and may have, by their titles. Two titles are the same when they
 * differ only in case, in outer and repeated spaces, or in how their accents are encoded. The order
 * of the columns in a file does not matter.
 */
public final class TableHeader {
  private final List<String> required;
  private final List<String> optional;

  private TableHeader(List<String> required, List<String> optional) {
    this.required = required;
    this.optional = optional;
    Set<String> keys = new java.util.HashSet<>();
    titles()
        .forEach(
            title -> {
              if (!keys.add(key(title)) || key(title).isEmpty()) {
                throw new IllegalArgumentException("a title is empty or given twice");
              }
            });
  }

  /**
   * Names the columns that a table must have.
   *
   * @param titles their titles
   * @return a header without optional columns
   */
  public static TableHeader of(String... titles) {
    return new TableHeader(List.of(titles), List.of());
  }

  /**
   * Derives a header with columns that may be missing, added to those it has.
   *
   * @param titles their titles
   * @return the new header
   */
  public TableHeader withOptional(String... titles) {
    return new TableHeader(
        required, Stream.concat(optional.stream(), Arrays.stream(titles)).toList());
  }

  /** {@return every title, those that must be there first} */
  public Stream<String> titles() {
    return Stream.concat(required.stream(), optional.stream());
  }

  /** Finds the place of each column in the first row of a file. */
  Map<String, Integer> bind(Row first) {
    Map<String, String> known = new LinkedHashMap<>();
    titles().forEach(title -> known.put(key(title), title));
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int index = 0; index < width(first); index++) {
      String title =
          first.cell(index) instanceof Cell.Text text ? known.get(key(text.value())) : null;
      if (title == null) {
        throw refused(TableRefusalReason.UNKNOWN_COLUMN, first, Columns.letters(index));
      }
      if (places.put(title, index) != null) {
        throw refused(TableRefusalReason.DUPLICATE_COLUMN, first, title);
      }
    }
    for (String title : required) {
      if (!places.containsKey(title)) {
        throw refused(TableRefusalReason.MISSING_COLUMN, first, title);
      }
    }
    return places;
  }

  /** Spreadsheets leave blank cells after the last title; they are no columns. */
  static int width(Row row) {
    int width = row.cells().size();
    while (width > 0 && row.cell(width - 1).isBlank()) {
      width--;
    }
    return width;
  }

  private static TableRefusedException refused(TableRefusalReason reason, Row row, String column) {
    return Columns.refused(reason, row.line(), column);
  }

  private static String key(String title) {
    return Normalizer.normalize(title, Normalizer.Form.NFC)
        .replace('\u00A0', ' ')
        .replace('\u202F', ' ')
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
