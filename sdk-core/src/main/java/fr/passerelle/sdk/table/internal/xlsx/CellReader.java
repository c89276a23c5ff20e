package fr.passerelle.sdk.table.internal.xlsx;

import fr.passerelle.sdk.table.Cell;
import fr.passerelle.sdk.table.TableLimits;
import fr.passerelle.sdk.table.TableRefusalReason;
import fr.passerelle.sdk.table.internal.Refusals;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Turns the cells of the library into ours. */
final class CellReader {
  /** The day after 31 December 9999, the last one a sheet knows. */
  private static final BigDecimal END_OF_DATES = BigDecimal.valueOf(2_958_466);

  private final TableLimits limits;

  CellReader(TableLimits limits) {
    this.limits = limits;
  }

  List<Cell> read(Row row, long line) {
    List<Cell> cells = new ArrayList<>(row.getCellCount());
    int length = 0;
    int blanks = 0;
    for (org.dhatim.fastexcel.reader.Cell source : row) {
      Cell cell = cell(source, line);
      if (cell.isBlank()) {
        // Cells that only carry a format follow the last value in many sheets.
        blanks++;
        continue;
      }
      for (; blanks > 0; blanks--) {
        cells.add(Cell.blank());
      }
      cells.add(cell);
      if (cells.size() > limits.maxColumns()) {
        throw Refusals.at(TableRefusalReason.TOO_MANY_COLUMNS, line);
      }
      length += cell instanceof Cell.Text text ? text.value().length() : 0;
      if (length > limits.maxRowLength()) {
        throw Refusals.at(TableRefusalReason.ROW_TOO_LONG, line);
      }
    }
    return cells;
  }

  private static Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell source, long line) {
    if (source == null) {
      return Cell.blank();
    }
    Object value = source.getValue();
    if (source.getFormula() != null || (source.getType() == CellType.ERROR && value != null)) {
      throw Refusals.at(TableRefusalReason.FORMULA, line);
    }
    if (source.getType() == CellType.ERROR) {
      // The library could not read the value as what the cell says it is.
      throw Refusals.at(TableRefusalReason.UNREADABLE, line);
    }
    if (value == null) {
      return Cell.blank();
    }
    // Some programs write plain text with the type of a formula's result.
    return source.getType() == CellType.NUMBER ? number(source) : Cell.text(value.toString());
  }

  private static Cell number(org.dhatim.fastexcel.reader.Cell source) {
    BigDecimal value = source.asNumber();
    if (!isDate(source) || value.signum() <= 0 || value.compareTo(END_OF_DATES) >= 0) {
      return Cell.decimal(value);
    }
    LocalDateTime dateTime = source.asDate();
    return dateTime.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? Cell.date(dateTime.toLocalDate())
        : Cell.dateTime(dateTime);
  }

  private static boolean isDate(org.dhatim.fastexcel.reader.Cell source) {
    Integer number = source.getDataFormatId();
    String format = source.getDataFormatString();
    return (number != null && DateFormats.isBuiltIn(number))
        || (format != null && DateFormats.isDate(format));
  }
}
