package fr.passerelle.sdk.table.internal.xlsx;

import fr.passerelle.sdk.document.CheckedDocument;
import fr.passerelle.sdk.document.ContentAccessException;
import fr.passerelle.sdk.document.ZipLimits;
import fr.passerelle.sdk.table.Row;
import fr.passerelle.sdk.table.RowSource;
import fr.passerelle.sdk.table.TableLimits;
import fr.passerelle.sdk.table.TableRefusalReason;
import fr.passerelle.sdk.table.TableRefusedException;
import fr.passerelle.sdk.table.internal.Refusals;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Rows of one sheet of a workbook that was checked and screened before. */
public final class XlsxRowSource implements RowSource {
  private final ReadableWorkbook workbook;
  private final Stream<org.dhatim.fastexcel.reader.Row> stream;
  private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
  private final CellReader cells;
  private final TableLimits limits;
  private @Nullable TableRefusedException failure;
  private long line;
  private int count;

  private XlsxRowSource(
      ReadableWorkbook workbook,
      Stream<org.dhatim.fastexcel.reader.Row> stream,
      TableLimits limits) {
    this.workbook = workbook;
    this.stream = stream;
    this.rows = stream.iterator();
    this.cells = new CellReader(limits);
    this.limits = limits;
  }

  /**
   * Opens a sheet.
   *
   * @param document the workbook, which passed the policy
   * @param sheet the name of the sheet, or empty for the first visible one
   * @param zipLimits how much the workbook may unfold to
   * @param limits how large the table may be
   * @return its rows
   */
  public static RowSource open(
      CheckedDocument document, Optional<String> sheet, ZipLimits zipLimits, TableLimits limits) {
    WorkbookScreen.Outcome screened = WorkbookScreen.look(document, sheet, zipLimits, limits);
    ReadableWorkbook workbook = null;
    try {
      workbook =
          new ReadableWorkbook(document.open(), new ReadingOptions(screened.hasFormats(), true));
      Sheet found =
          workbook
              .getSheet(screened.sheet())
              .filter(sheetRead -> screened.relation().equals(sheetRead.getId()))
              .orElseThrow(() -> Refusals.of(TableRefusalReason.UNREADABLE));
      return new XlsxRowSource(workbook, found.openStream(), limits);
    } catch (TableRefusedException refused) {
      close(workbook);
      throw refused;
    } catch (IOException | RuntimeException damaged) {
      // The document is in memory, so what fails is its structure; the library's words quote it.
      close(workbook);
      throw Refusals.of(TableRefusalReason.UNREADABLE);
    }
  }

  @Override
  public Optional<Row> next() {
    if (failure != null) {
      throw failure;
    }
    try {
      Optional<Row> row = read();
      while (row.isPresent() && row.get().isBlank()) {
        row = read();
      }
      return row;
    } catch (TableRefusedException refused) {
      if (!refused.reason().concernsOneRow()) {
        failure = refused;
      }
      throw refused;
    }
  }

  private Optional<Row> read() {
    org.dhatim.fastexcel.reader.Row row = advance();
    if (row == null) {
      return Optional.empty();
    }
    line = Math.max(line + 1, row.getRowNum());
    if (++count > limits.maxRows()) {
      throw Refusals.at(TableRefusalReason.TOO_MANY_ROWS, line);
    }
    return Optional.of(new Row(line, cells.read(row, line)));
  }

  private org.dhatim.fastexcel.reader.@Nullable Row advance() {
    try {
      return rows.hasNext() ? rows.next() : null;
    } catch (RuntimeException damaged) {
      // Any exception of the library; its words quote the cell.
      throw Refusals.at(TableRefusalReason.UNREADABLE, line + 1);
    }
  }

  @Override
  public void close() {
    stream.close();
    close(workbook);
  }

  private static void close(@Nullable ReadableWorkbook workbook) {
    if (workbook != null) {
      try {
        workbook.close();
      } catch (IOException failed) {
        throw new ContentAccessException("the table could not be closed", failed);
      }
    }
  }
}
