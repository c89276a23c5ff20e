package fr.passerelle.sdk.table.internal;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.passerelle.sdk.document.ContentAccessException;
import fr.passerelle.sdk.document.DocumentSource;
import fr.passerelle.sdk.table.Row;
import fr.passerelle.sdk.table.RowSource;
import fr.passerelle.sdk.table.TableLimits;
import fr.passerelle.sdk.table.TableRefusalReason;
import fr.passerelle.sdk.table.TableRefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a text table, read as plain records: the first one decides how many cells the others
 * have.
 */
public final class CsvRowSource implements RowSource {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** More than the library reads ahead, so that its buffer never is what refuses a cell. */
  private static final int READ_AHEAD = 65_536;

  private final StrictReader reader;
  private final RecordCollector collector;
  private final CloseableIterator<Row> records;
  private final TableLimits limits;
  private @Nullable TableRefusedException failure;
  private int width = -1;
  private int rows;

  private CsvRowSource(StrictReader reader, char separator, TableLimits limits) {
    this.reader = reader;
    this.limits = limits;
    this.collector = new RecordCollector(reader, limits);
    this.records =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(2 * limits.maxCellLength() + READ_AHEAD)
            .build(collector, reader)
            .iterator();
  }

  /**
   * Opens a text table.
   *
   * @param content the file
   * @param separator what stands between two cells
   * @param windows1252Allowed whether a file that is not UTF-8 is read as windows-1252
   * @param limits how large the table may be
   * @return its rows
   */
  public static RowSource open(
      DocumentSource content, char separator, boolean windows1252Allowed, TableLimits limits) {
    try {
      Charset charset =
          windows1252Allowed && !isUtf8(content) ? WINDOWS_1252 : StandardCharsets.UTF_8;
      return new CsvRowSource(new StrictReader(content.open(), charset), separator, limits);
    } catch (IOException failure) {
      throw unreadable(failure);
    }
  }

  private static boolean isUtf8(DocumentSource content) throws IOException {
    char[] chunk = new char[8_192];
    try (InputStream in = content.open();
        StrictReader reader = new StrictReader(in, StandardCharsets.UTF_8)) {
      int count = reader.read(chunk, 0, chunk.length);
      while (count >= 0) {
        count = reader.read(chunk, 0, chunk.length);
      }
      return true;
    } catch (TableRefusedException refused) {
      return refused.reason() != TableRefusalReason.MALFORMED_BYTES;
    }
  }

  @Override
  public Optional<Row> next() {
    if (failure != null) {
      throw failure;
    }
    Optional<Row> row;
    try {
      row = read();
    } catch (TableRefusedException refused) {
      failure = refused;
      throw refused;
    }
    row.ifPresent(this::refuseRagged);
    return row;
  }

  private Optional<Row> read() {
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      Row row = records.next();
      if (++rows > limits.maxRows()) {
        throw Refusals.at(TableRefusalReason.TOO_MANY_ROWS, row.line());
      }
      return Optional.of(row);
    } catch (CsvParseException refused) {
      throw reason(refused);
    } catch (UncheckedIOException failed) {
      throw unreadable(failed);
    }
  }

  private void refuseRagged(Row row) {
    if (width < 0) {
      width = row.cells().size();
    } else if (row.cells().size() != width) {
      throw Refusals.at(TableRefusalReason.RAGGED_ROW, row.line());
    }
  }

  /**
   * The library refuses three things and tells them apart in words only, so the state of the reader
   * decides: at the end of the file a quote was open; past the length of a cell the cell was too
   * long; otherwise something followed a closing quote.
   */
  private TableRefusedException reason(CsvParseException refused) {
    if (refused.getCause() instanceof TableRefusedException ours) {
      return ours;
    }
    TableRefusalReason reason = TableRefusalReason.TEXT_AFTER_QUOTE;
    if (reader.hasEnded()) {
      reason = TableRefusalReason.UNCLOSED_QUOTE;
    } else if (reader.counted() > 2L * limits.maxCellLength() + READ_AHEAD / 2) {
      reason = TableRefusalReason.CELL_TOO_LONG;
    }
    return Refusals.at(reason, collector.line());
  }

  private static ContentAccessException unreadable(Exception failure) {
    return new ContentAccessException("the table could not be read", failure);
  }

  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException failed) {
      throw unreadable(failed);
    }
  }
}
