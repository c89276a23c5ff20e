package fr.passerelle.sdk.table;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table whose header has been read and bound: every further row is reached by the titles of its
 * columns. Rows are read one by one and none is kept. Close it when done.
 */
public final class Table implements AutoCloseable {
  private final RowSource rows;
  private final TableHeader header;
  private final Map<String, Integer> places;
  private final int width;

  private Table(RowSource rows, TableHeader header, Row first) {
    this.rows = rows;
    this.header = header;
    this.places = header.bind(first);
    this.width = TableHeader.width(first);
  }

  /**
   * Reads the first row that is not empty as the header.
   *
   * @param rows the rows, which belong to the table from now on
   * @param header the columns that must and may be there
   * @return the table, standing before its first row of data
   * @throws TableRefusedException if the header is missing, has a column twice, lacks one that must
   *     be there or has one that is not known
   */
  public static Table open(RowSource rows, TableHeader header) {
    try {
      Row first =
          rows.next()
              .orElseThrow(
                  () ->
                      new TableRefusedException(
                          new TableRefusal(
                              TableRefusalReason.NO_HEADER,
                              OptionalLong.empty(),
                              Optional.empty())));
      return new Table(rows, header, first);
    } catch (RuntimeException refused) {
      rows.close();
      throw refused;
    }
  }

  /** {@return the titles of the columns that the file has, as the caller wrote them} */
  public Set<String> columns() {
    return Set.copyOf(places.keySet());
  }

  /**
   * Reads the next row in which a cell has a value.
   *
   * @return the row, or empty at the end of the table
   * @throws TableRefusedException as {@link RowSource#next()} does, and with {@link
   *     TableRefusalReason#RAGGED_ROW} if a value stands beyond the last column
   */
  public Optional<TableRow> next() {
    Optional<Row> row = rows.next();
    while (row.isPresent() && row.get().isBlank()) {
      row = rows.next();
    }
    row.ifPresent(this::refuseBeyondHeader);
    return row.map(present -> new TableRow(present, header, places));
  }

  /**
   * Reads the remaining rows as a stream, lazily; the first refused row ends it with an exception.
   *
   * @return the rows, in order
   */
  public Stream<TableRow> stream() {
    return Stream.generate(this::next).takeWhile(Optional::isPresent).flatMap(Optional::stream);
  }

  private void refuseBeyondHeader(Row row) {
    if (TableHeader.width(row) > width) {
      throw Columns.refused(TableRefusalReason.RAGGED_ROW, row.line(), Columns.letters(width));
    }
  }

  @Override
  public void close() {
    rows.close();
  }
}
