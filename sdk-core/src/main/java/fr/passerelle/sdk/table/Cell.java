package fr.passerelle.sdk.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One cell of a table. A CSV holds text and blanks only; a workbook tells numbers and dates apart.
 * An identifier is always {@link Text}: as a number it would lose its leading zeros.
 */
public sealed interface Cell {
  /** {@return whether the cell has no value} */
  default boolean isBlank() {
    return this instanceof Blank;
  }

  /** {@return a cell without a value} */
  static Cell blank() {
    return new Blank();
  }

  /**
   * Makes a text cell.
   *
   * @param value the text; an empty one gives a blank cell
   * @return the cell
   */
  static Cell text(String value) {
    return value.isEmpty() ? blank() : new Text(value);
  }

  /**
   * Makes a number cell, for amounts and counts.
   *
   * @param value the number
   * @return the cell
   */
  static Cell decimal(BigDecimal value) {
    return new Decimal(value);
  }

  /**
   * Makes a date cell.
   *
   * @param value the date
   * @return the cell
   */
  static Cell date(LocalDate value) {
    return new Date(value);
  }

  /**
   * Makes a cell with a date and a time of day.
   *
   * @param value the date and time, without a zone
   * @return the cell
   */
  static Cell dateTime(LocalDateTime value) {
    return new DateTime(value);
  }

  /** A cell without a value. */
  record Blank() implements Cell {}

  /**
   * A text.
   *
   * @param value the text, as it is in the file
   */
  record Text(String value) implements Cell {
    /** {@return the kind of cell, never its value} */
    @Override
    public String toString() {
      return "Text";
    }
  }

  /**
   * A number.
   *
   * @param value the number, as it is in the file
   */
  record Decimal(BigDecimal value) implements Cell {
    /** {@return the kind of cell, never its value} */
    @Override
    public String toString() {
      return "Decimal";
    }
  }

  /**
   * A date.
   *
   * @param value the date
   */
  record Date(LocalDate value) implements Cell {
    /** {@return the kind of cell, never its value} */
    @Override
    public String toString() {
      return "Date";
    }
  }

  /**
   * A date with a time of day.
   *
   * @param value the date and time, without a zone
   */
  record DateTime(LocalDateTime value) implements Cell {
    /** {@return the kind of cell, never its value} */
    @Override
    public String toString() {
      return "DateTime";
    }
  }
}
