package fr.passerelle.sdk.table;

import java.util.List;

/**
 * One row of a table as it stands in the file.
 *
 * @param line where it begins, counted from 1: the line of a text file, the row number of a sheet
 * @param cells its cells from the first column on
 */
public record Row(long line, List<Cell> cells) {

  /**
   * Keeps the cells as they are now.
   *
   * @param line where it begins, counted from 1: the line of a text file, the row number of a sheet
   * @param cells its cells from the first column on
   */
  public Row {
    cells = List.copyOf(cells);
  }

  /**
   * Gives a cell.
   *
   * @param index the column, counted from 0
   * @return the cell, blank when the row ends before it
   */
  public Cell cell(int index) {
    return index < cells.size() ? cells.get(index) : Cell.blank();
  }

  /** {@return whether no cell has a value} */
  public boolean isBlank() {
    return cells.stream().allMatch(Cell::isBlank);
  }
}
