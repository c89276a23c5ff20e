package fr.passerelle.sdk.table;

import java.util.Optional;

/**
 * Rows read one by one from a file. Not safe for use by several threads. Close it when done, even
 * after a refusal.
 */
public interface RowSource extends AutoCloseable {

  /**
   * Reads the next row that is not empty.
   *
   * @return the row, or empty at the end of the table
   * @throws TableRefusedException if the row, or the file from here on, cannot be taken; after a
   *     reason that {@linkplain TableRefusalReason#concernsOneRow() concerns one row} the next call
   *     goes on with the following row
   * @throws fr.passerelle.sdk.document.ContentAccessException if the file cannot be read
   */
  Optional<Row> next();

  @Override
  void close();
}
