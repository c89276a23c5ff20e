package fr.passerelle.sdk.table.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.passerelle.sdk.document.ContentAccessException;
import fr.passerelle.sdk.table.Cell;
import fr.passerelle.sdk.table.RowSink;
import fr.passerelle.sdk.table.TableLimits;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes a text table. */
public final class CsvRowSink implements RowSink {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss");

  private final Writer text;
  private final CsvWriter records;
  private final RowShape shape;

  /**
   * Opens a table for writing.
   *
   * @param target where it goes
   * @param separator what stands between two cells
   * @param charset its character set
   * @param byteOrderMark whether the file begins with a byte order mark
   * @param limits how large the table may be
   */
  public CsvRowSink(
      OutputStream target,
      char separator,
      Charset charset,
      boolean byteOrderMark,
      TableLimits limits) {
    text =
        new BufferedWriter(
            new OutputStreamWriter(
                target,
                charset
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    records =
        CsvWriter.builder().fieldSeparator(separator).quoteStrategy(new FormulaGuard()).build(text);
    shape = new RowShape(limits);
    if (byteOrderMark) {
      try {
        text.write('\uFEFF');
      } catch (IOException failed) {
        throw unwritable(failed);
      }
    }
  }

  @Override
  public void write(List<Cell> cells) {
    shape.check(cells);
    try {
      records.writeRecord(cells.stream().map(CsvRowSink::text).toList());
    } catch (UncheckedIOException failed) {
      throw unwritable(failed);
    }
  }

  private static String text(Cell cell) {
    if (cell instanceof Cell.Text text) {
      return FormulaGuard.neutralise(text.value());
    }
    if (cell instanceof Cell.Decimal number) {
      return number.value().toPlainString().replace('.', ',');
    }
    if (cell instanceof Cell.Date date) {
      return DATE.format(date.value());
    }
    if (cell instanceof Cell.DateTime dateTime) {
      return DATE_TIME.format(dateTime.value());
    }
    return "";
  }

  @Override
  public void close() {
    try {
      records.flush();
      text.flush();
    } catch (IOException failed) {
      throw unwritable(failed);
    }
  }

  private static ContentAccessException unwritable(Exception failure) {
    return new ContentAccessException("the table could not be written", failure);
  }
}
