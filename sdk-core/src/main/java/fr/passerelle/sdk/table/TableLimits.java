package fr.passerelle.sdk.table;

import fr.passerelle.sdk.error.ConfigurationException;

/**
 * How large a table may be. Rows are read one by one, so that memory depends on the size of one row
 * and not on their number.
 *
 * @param maxColumns cells of a row
 * @param maxRows rows, the header included
 * @param maxCellLength characters of a cell
 * @param maxRowLength characters of all cells of a row
 */
public record TableLimits(int maxColumns, int maxRows, int maxCellLength, int maxRowLength) {

  /** 256 columns, and what a sheet of Excel holds: 1 048 576 rows, 32 767 characters in a cell. */
  public static final TableLimits DEFAULT = new TableLimits(256, 1_048_576, 32_767, 262_144);

  /**
   * Refuses limits that cannot be.
   *
   * @param maxColumns cells of a row
   * @param maxRows rows, the header included
   * @param maxCellLength characters of a cell
   * @param maxRowLength characters of all cells of a row
   */
  public TableLimits {
    if (maxColumns < 1 || maxRows < 1 || maxCellLength < 1 || maxRowLength < maxCellLength) {
      throw new ConfigurationException(
          "the limits of a table must be positive, and a row at least as long as a cell");
    }
  }

  /**
   * Derives limits with another number of columns.
   *
   * @param columns the most cells of a row
   * @return the new limits
   */
  public TableLimits withMaxColumns(int columns) {
    return new TableLimits(columns, maxRows, maxCellLength, maxRowLength);
  }

  /**
   * Derives limits with another number of rows.
   *
   * @param rows the most rows, the header included
   * @return the new limits
   */
  public TableLimits withMaxRows(int rows) {
    return new TableLimits(maxColumns, rows, maxCellLength, maxRowLength);
  }

  /**
   * Derives limits with another length of a cell.
   *
   * @param characters the most characters of a cell
   * @return the new limits
   */
  public TableLimits withMaxCellLength(int characters) {
    return new TableLimits(maxColumns, maxRows, characters, Math.max(maxRowLength, characters));
  }
}
