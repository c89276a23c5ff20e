package fr.passerelle.sdk.table.internal;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import fr.passerelle.sdk.table.Cell;
import fr.passerelle.sdk.table.Row;
import fr.passerelle.sdk.table.TableLimits;
import fr.passerelle.sdk.table.TableRefusalReason;
import java.util.ArrayList;
import java.util.List;

/** Turns the fields of a record into a row, within the limits. */
final class RecordCollector extends AbstractBaseCsvCallbackHandler<Row> {
  private final StrictReader reader;
  private final TableLimits limits;
  private final List<Cell> cells = new ArrayList<>();
  private long line = 1;
  private int length;

  RecordCollector(StrictReader reader, TableLimits limits) {
    this.reader = reader;
    this.limits = limits;
  }

  /** {@return where the record being read begins} */
  long line() {
    return line;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    line = startingLineNumber;
    cells.clear();
    length = 0;
    reader.startCounting();
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int size, boolean quoted) {
    reader.startCounting();
    length += size;
    if (index >= limits.maxColumns()) {
      throw Refusals.at(TableRefusalReason.TOO_MANY_COLUMNS, line);
    }
    if (size > limits.maxCellLength()) {
      throw Refusals.at(TableRefusalReason.CELL_TOO_LONG, line);
    }
    if (length > limits.maxRowLength()) {
      throw Refusals.at(TableRefusalReason.ROW_TOO_LONG, line);
    }
    cells.add(Cell.text(new String(buffer, offset, size)));
  }

  @Override
  protected Row buildRecord() {
    return new Row(line, cells);
  }
}
