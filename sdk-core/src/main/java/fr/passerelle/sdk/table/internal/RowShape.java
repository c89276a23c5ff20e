package fr.passerelle.sdk.table.internal;

import fr.passerelle.sdk.table.Cell;
import fr.passerelle.sdk.table.TableLimits;
import fr.passerelle.sdk.table.TableRefusalReason;
import java.util.List;

/**
 * What a row must be to be written: as wide as the first one, within the limits, and free of
 * characters that cannot be read back.
 */
public final class RowShape {
  private final TableLimits limits;
  private int width = -1;
  private int rows;

  /**
   * Expects a first row.
   *
   * @param limits how large the table may be
   */
  public RowShape(TableLimits limits) {
    this.limits = limits;
  }

  /**
   * Checks the next row.
   *
   * @param cells its cells
   * @throws fr.passerelle.sdk.table.TableRefusedException if it cannot be written
   */
  public void check(List<Cell> cells) {
    int line = ++rows;
    if (line > limits.maxRows()) {
      throw Refusals.at(TableRefusalReason.TOO_MANY_ROWS, line);
    }
    if (cells.size() > limits.maxColumns()) {
      throw Refusals.at(TableRefusalReason.TOO_MANY_COLUMNS, line);
    }
    if (width < 0) {
      width = cells.size();
    } else if (cells.size() != width) {
      throw Refusals.at(TableRefusalReason.RAGGED_ROW, line);
    }
    for (Cell cell : cells) {
      if (cell instanceof Cell.Text text) {
        check(text.value(), line);
      }
    }
  }

  private void check(String text, int line) {
    if (text.length() > limits.maxCellLength()) {
      throw Refusals.at(TableRefusalReason.CELL_TOO_LONG, line);
    }
    if (text.codePoints().anyMatch(RowShape::isForbidden)) {
      throw Refusals.at(TableRefusalReason.FORBIDDEN_CHARACTER, line);
    }
  }

  /** What XML 1.0 cannot hold; the surrogates that are left have lost their other half. */
  private static boolean isForbidden(int character) {
    return (character < ' ' && character != '\t' && character != '\r' && character != '\n')
        || Character.getType(character) == Character.SURROGATE
        || character == 0xFFFE
        || character == 0xFFFF;
  }
}
