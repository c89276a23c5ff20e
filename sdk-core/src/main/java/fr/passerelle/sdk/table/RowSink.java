package fr.passerelle.sdk.table;

import java.util.List;

/**
 * Rows written one by one to a file. The first row decides the number of columns. Not safe for use
 * by several threads.
 */
public interface RowSink extends AutoCloseable {

  /**
   * Writes a row.
   *
   * @param cells its cells, as many as in the first row
   * @throws TableRefusedException if the row has another number of cells or a cell cannot be
   *     written
   * @throws fr.passerelle.sdk.document.ContentAccessException if the file cannot be written
   */
  void write(List<Cell> cells);

  /**
   * Writes a row of titles.
   *
   * @param titles the titles of the columns
   */
  default void writeHeader(List<String> titles) {
    write(titles.stream().map(Cell::text).toList());
  }

  /** Completes the table. The stream it was written to stays open. */
  @Override
  void close();
}
