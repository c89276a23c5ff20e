package fr.passerelle.sdk.table.internal.xlsx;

import fr.passerelle.sdk.document.ContentAccessException;
import fr.passerelle.sdk.table.Cell;
import fr.passerelle.sdk.table.RowSink;
import fr.passerelle.sdk.table.TableLimits;
import fr.passerelle.sdk.table.internal.RowShape;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook of one sheet. Rows go out in portions; text is written into its cell and not
 * into the table of shared texts, which would be kept in memory to the end.
 */
public final class XlsxRowSink implements RowSink {
  private static final int PORTION = 500;
  private static final String DATE = "dd/mm/yyyy";
  private static final String DATE_TIME = "dd/mm/yyyy hh:mm:ss";

  /** Before it a sheet counts a 29 February 1900 that never was. */
  private static final LocalDate FIRST_SOUND_DATE = LocalDate.of(1900, 3, 1);

  private final Workbook workbook;
  private final Worksheet sheet;
  private final RowShape shape;
  private int row;

  /**
   * Opens a workbook for writing.
   *
   * @param target where it goes
   * @param name the name of the sheet
   * @param limits how large the table may be
   */
  public XlsxRowSink(OutputStream target, Optional<String> name, TableLimits limits) {
    workbook = new Workbook(new Unclosed(target), "Passerelle", "1.0");
    sheet = workbook.newWorksheet(name.orElse("Feuil1"));
    shape = new RowShape(limits);
  }

  @Override
  public void write(List<Cell> cells) {
    shape.check(cells);
    for (int column = 0; column < cells.size(); column++) {
      put(column, cells.get(column));
    }
    row++;
    if (row % PORTION == 0) {
      try {
        sheet.flush();
      } catch (IOException failed) {
        throw unwritable(failed);
      }
    }
  }

  private void put(int column, Cell cell) {
    if (cell instanceof Cell.Text text) {
      text(column, text.value());
    } else if (cell instanceof Cell.Decimal number) {
      sheet.value(row, column, new BigDecimal(number.value().toPlainString()));
    } else if (cell instanceof Cell.Date date) {
      date(column, date.value());
    } else if (cell instanceof Cell.DateTime dateTime) {
      dateTime(column, dateTime.value());
    }
  }

  /** Outer spaces survive in a shared text only: the library does not mark them in a cell. */
  private void text(int column, String text) {
    if (text.strip().length() == text.length()) {
      sheet.inlineString(row, column, text);
    } else {
      sheet.value(row, column, text);
    }
  }

  private void date(int column, LocalDate date) {
    if (date.isBefore(FIRST_SOUND_DATE)) {
      text(column, DateTimeFormatter.ofPattern("dd/MM/uuuu").format(date));
    } else {
      sheet.value(row, column, date);
      sheet.style(row, column).format(DATE).set();
    }
  }

  private void dateTime(int column, LocalDateTime dateTime) {
    if (dateTime.toLocalDate().isBefore(FIRST_SOUND_DATE)) {
      text(column, DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss").format(dateTime));
    } else {
      sheet.value(row, column, dateTime);
      sheet.style(row, column).format(DATE_TIME).set();
    }
  }

  @Override
  public void close() {
    try {
      workbook.finish();
    } catch (IOException failed) {
      throw unwritable(failed);
    }
  }

  private static ContentAccessException unwritable(IOException failure) {
    return new ContentAccessException("the table could not be written", failure);
  }

  /** Keeps the library from closing a stream that is not its own. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream target) {
      super(target);
    }

    @Override
    public void write(byte[] data, int offset, int length) throws IOException {
      out.write(data, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
