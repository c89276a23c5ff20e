package fr.passerelle.sdk.table;

import fr.passerelle.sdk.document.DocumentSource;
import java.io.OutputStream;

/** How a table stands in a file: {@link CsvFormat} or {@link XlsxFormat}. */
public interface TableFormat {

  /**
   * Opens a table for reading.
   *
   * @param content the file
   * @return its rows, the header first
   * @throws TableRefusedException if the file cannot be taken
   * @throws fr.passerelle.sdk.document.DocumentRefusedException if a workbook is not a sound one
   * @throws fr.passerelle.sdk.document.ContentAccessException if the file cannot be read
   * @throws fr.passerelle.sdk.error.ConfigurationException if the library for the format is missing
   */
  RowSource read(DocumentSource content);

  /**
   * Opens a table for writing.
   *
   * @param target where the file goes; it stays open when the table is closed
   * @return takes the rows, the header first
   * @throws fr.passerelle.sdk.error.ConfigurationException if the library for the format is missing
   */
  RowSink write(OutputStream target);
}
