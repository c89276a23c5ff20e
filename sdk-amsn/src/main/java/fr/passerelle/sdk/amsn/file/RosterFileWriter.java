package fr.passerelle.sdk.amsn.file;

import fr.passerelle.sdk.amsn.model.roster.RosterEmployee;
import fr.passerelle.sdk.amsn.model.roster.RosterEntry;
import fr.passerelle.sdk.table.RowSink;
import java.io.OutputStream;

/**
 * Writes a roster to a file, line by line, and keeps none: what {@link RosterFileReader}
 * reads with the same layout is equal to what was written.
 *
 * <p>Identifiers are text cells in a workbook, so that a spreadsheet leaves them alone. A text that
 * a spreadsheet would take for a formula ({@code = + - @} and the like at its beginning) gets a
 * leading apostrophe in a CSV; in a workbook it is text as it is. A field without a column in the
 * layout is left out.
 *
 * <p>For one thread. Close it when done: a workbook is complete only then.
 */
public final class RosterFileWriter implements AutoCloseable {
  private final RowSink rows;
  private final LineWriting lines;
  private long line = 1;

  private RosterFileWriter(RowSink rows, LineWriting lines) {
    this.rows = rows;
    this.lines = lines;
  }

  /**
   * Begins a file and writes its header.
   *
   * @param target where it goes; stays open when the writer is closed
   * @param layout the columns
   * @return the writer
   * @throws fr.passerelle.sdk.error.ConfigurationException when the layout cannot work or the
   *     library for workbooks is missing
   * @throws fr.passerelle.sdk.document.ContentAccessException when the file cannot be written
   */
  public static RosterFileWriter open(OutputStream target, RosterFileLayout layout) {
    LayoutRules.require(layout);
    RowSink rows = Formats.of(layout).write(target);
    rows.writeHeader(layout.getColumns().stream().map(RosterColumn::getHeader).toList());
    return new RosterFileWriter(rows, new LineWriting(layout));
  }

  /**
   * Writes an entry.
   *
   * @param entry the entry
   * @throws RosterFileRefusedException when a value would not come back the same: a code that the
   *     layout's words cannot tell, an exposure with the separator of lists in it, a character that
   *     the character set does not have. Nothing of the line is written, and others may follow
   * @throws fr.passerelle.sdk.document.ContentAccessException when the file cannot be written
   */
  public void write(RosterEntry entry) {
    write(LineWriting.of(entry));
  }

  /**
   * Writes a line of the portal. Its number stands there as the portal holds it, wrong ones too.
   *
   * @param employee the line
   * @throws RosterFileRefusedException as for an entry
   * @throws fr.passerelle.sdk.document.ContentAccessException when the file cannot be written
   */
  public void write(RosterEmployee employee) {
    write(LineWriting.of(employee));
  }

  private void write(LineWriting.Source source) {
    rows.write(lines.cells(line + 1, source));
    line++;
  }

  @Override
  public void close() {
    rows.close();
  }
}
