package fr.passerelle.sdk.amsn.file;

import fr.passerelle.sdk.table.Cell;
import fr.passerelle.sdk.table.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Which cell of a row holds which field. What is wrong with a header is said all at once. */
final class HeaderBinding {
  private static final int ALPHABET = 26;

  private final Map<RosterField, Integer> places = new EnumMap<>(RosterField.class);
  private final Map<Integer, String> others = new LinkedHashMap<>();
  private final List<RosterFileError> errors = new ArrayList<>();
  private final int width;

  private HeaderBinding(Row first, RosterFileLayout layout) {
    this.width = width(first);
    Map<String, RosterColumn> known = new HashMap<>();
    layout.getColumns().forEach(column -> known.put(LayoutRules.key(column.getHeader()), column));
    for (int index = 0; index < width; index++) {
      String title = first.cell(index) instanceof Cell.Text text ? text.value() : "";
      RosterColumn column = known.get(LayoutRules.key(title));
      if (column == null) {
        other(first.line(), index, title, layout.getUnknownColumns());
      } else if (places.putIfAbsent(column.getField(), index) != null) {
        add(first.line(), column.getHeader(), RosterFileReason.DUPLICATE_COLUMN);
      }
    }
    for (RosterColumn column : layout.getColumns()) {
      if (column.getField().isMandatory() && !places.containsKey(column.getField())) {
        add(first.line(), column.getHeader(), RosterFileReason.MISSING_COLUMN);
      }
    }
  }

  /**
   * Binds a header.
   *
   * @param first the first row with a value
   * @param layout what the columns mean
   * @return the binding
   * @throws RosterFileRefusedException with everything that is wrong
   */
  static HeaderBinding of(Optional<Row> first, RosterFileLayout layout) {
    if (first.isEmpty()) {
      throw new RosterFileRefusedException(
          List.of(
              new RosterFileError(
                  OptionalLong.empty(), Optional.empty(), RosterFileReason.NO_HEADER)));
    }
    HeaderBinding binding = new HeaderBinding(first.get(), layout);
    if (!binding.errors.isEmpty()) {
      throw new RosterFileRefusedException(binding.errors);
    }
    return binding;
  }

  private void other(long line, int index, String title, UnknownColumns policy) {
    // A column without a title cannot be kept by it; one without a title and without cells is none.
    boolean isNamed = !LayoutRules.key(title).isEmpty();
    if (policy == UnknownColumns.REFUSE) {
      add(line, letters(index), RosterFileReason.UNKNOWN_COLUMN);
    } else if (policy == UnknownColumns.KEEP) {
      if (isNamed && others.containsValue(title)) {
        add(line, letters(index), RosterFileReason.DUPLICATE_COLUMN);
      }
      others.put(index, isNamed ? title : letters(index));
    }
  }

  private void add(long line, String column, RosterFileReason reason) {
    errors.add(new RosterFileError(OptionalLong.of(line), Optional.of(column), reason));
  }

  /** {@return the cell of a field, blank when the file has no such column} */
  Cell cell(Row row, RosterField field) {
    @Nullable Integer place = places.get(field);
    return place == null ? Cell.blank() : row.cell(place);
  }

  /** {@return places of the columns to keep, with their titles} */
  Map<Integer, String> others() {
    return others;
  }

  /** {@return whether a value stands beyond the last column} */
  boolean isTooWide(Row row) {
    return width(row) > width;
  }

  private static int width(Row row) {
    int width = row.cells().size();
    while (width > 0 && row.cell(width - 1).isBlank()) {
      width--;
    }
    return width;
  }

  private static String letters(int index) {
    StringBuilder letters = new StringBuilder();
    for (int rest = index; rest >= 0; rest = rest / ALPHABET - 1) {
      letters.insert(0, (char) ('A' + rest % ALPHABET));
    }
    return letters.toString();
  }
}
