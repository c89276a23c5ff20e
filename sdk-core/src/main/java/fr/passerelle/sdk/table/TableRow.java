package fr.passerelle.sdk.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One row of data, whose cells are asked for by the title of their column and the type they must
 * have. A blank cell, and a column that the file does not have, give an empty result; whether that
 * is allowed is for the caller to say.
 */
public final class TableRow {
  private static final List<DateTimeFormatter> DATES =
      List.of(strict("uuuu-MM-dd"), strict("dd/MM/uuuu"));
  private static final List<DateTimeFormatter> DATE_TIMES =
      List.of(
          strict("uuuu-MM-dd'T'HH:mm[:ss]"),
          strict("uuuu-MM-dd HH:mm[:ss]"),
          strict("dd/MM/uuuu HH:mm[:ss]"));
  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,30}([.,][0-9]{1,30})?");

  private final Row row;
  private final TableHeader header;
  private final Map<String, Integer> places;

  TableRow(Row row, TableHeader header, Map<String, Integer> places) {
    this.row = row;
    this.header = header;
    this.places = places;
  }

  /** {@return where the row begins, counted from 1} */
  public long line() {
    return row.line();
  }

  /**
   * Reads a text, exactly as it is in the file.
   *
   * @param column the title, as it was given to the header
   * @return the text, or empty when the cell is blank
   * @throws TableRefusedException if the cell is a number or a date
   */
  public Optional<String> text(String column) {
    Cell cell = cell(column);
    if (cell instanceof Cell.Text text) {
      return Optional.of(text.value());
    }
    return blankOr(cell, column, TableRefusalReason.NOT_TEXT);
  }

  /**
   * Reads a date: a date cell, or a text such as {@code 2026-11-21} or {@code 21/11/2026}.
   *
   * @param column the title, as it was given to the header
   * @return the date, or empty when the cell is blank
   * @throws TableRefusedException if the cell is no date, or has a time of day
   */
  public Optional<LocalDate> date(String column) {
    Cell cell = cell(column);
    if (cell instanceof Cell.Date date) {
      return Optional.of(date.value());
    }
    return parsed(cell, DATES, LocalDate::from)
        .or(() -> blankOr(cell, column, TableRefusalReason.NOT_A_DATE));
  }

  /**
   * Reads a date with a time of day: a date cell, or a text such as {@code 2026-11-21T10:30} or
   * {@code 21/11/2026 10:30:00}. A date cell without a time is midnight.
   *
   * @param column the title, as it was given to the header
   * @return the date and time, or empty when the cell is blank
   * @throws TableRefusedException if the cell is neither
   */
  public Optional<LocalDateTime> dateTime(String column) {
    Cell cell = cell(column);
    if (cell instanceof Cell.DateTime dateTime) {
      return Optional.of(dateTime.value());
    }
    if (cell instanceof Cell.Date date) {
      return Optional.of(date.value().atStartOfDay());
    }
    return parsed(cell, DATE_TIMES, LocalDateTime::from)
        .or(() -> blankOr(cell, column, TableRefusalReason.NOT_A_DATE));
  }

  /**
   * Reads a number: a number cell, or a text with a comma or a point before its decimals and
   * without grouping.
   *
   * @param column the title, as it was given to the header
   * @return the number with the scale it has in the file, or empty when the cell is blank
   * @throws TableRefusedException if the cell is no number
   */
  public Optional<BigDecimal> decimal(String column) {
    Cell cell = cell(column);
    if (cell instanceof Cell.Decimal number) {
      return Optional.of(number.value());
    }
    if (cell instanceof Cell.Text text && DECIMAL.matcher(text.value().strip()).matches()) {
      return Optional.of(new BigDecimal(text.value().strip().replace(',', '.')));
    }
    return blankOr(cell, column, TableRefusalReason.NOT_A_NUMBER);
  }

  private static <T> Optional<T> parsed(
      Cell cell, List<DateTimeFormatter> formats, TemporalQuery<T> type) {
    if (cell instanceof Cell.Text text) {
      for (DateTimeFormatter format : formats) {
        try {
          return Optional.of(format.parse(text.value().strip(), type));
        } catch (DateTimeParseException other) {
          // The next format may fit.
        }
      }
    }
    return Optional.empty();
  }

  private Cell cell(String column) {
    Integer place = places.get(column);
    if (place == null && header.titles().noneMatch(column::equals)) {
      throw new IllegalArgumentException("the header has no column of this title");
    }
    return place == null ? Cell.blank() : row.cell(place);
  }

  private <T> Optional<T> blankOr(Cell cell, String column, TableRefusalReason reason) {
    if (cell.isBlank()) {
      return Optional.empty();
    }
    throw Columns.refused(reason, row.line(), column);
  }

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
  }

  /** {@return the line, never a cell} */
  @Override
  public String toString() {
    return "TableRow{line=" + row.line() + "}";
  }
}
