package fr.passerelle.sdk.table;

/** Why a table, or a row or cell of it, is refused. The list is closed. */
public enum TableRefusalReason {
  /** There is no row with a value, so no header. */
  NO_HEADER,
  /** Two columns have the same title. */
  DUPLICATE_COLUMN,
  /** A column that must be there is not. */
  MISSING_COLUMN,
  /** A column has a title that nothing is known about, or none. */
  UNKNOWN_COLUMN,
  /** A row has more or fewer cells than the header. */
  RAGGED_ROW,
  /** A quote is opened and never closed. */
  UNCLOSED_QUOTE,
  /** Something stands between a closing quote and the separator. */
  TEXT_AFTER_QUOTE,
  /** The bytes are not those of the character set. */
  MALFORMED_BYTES,
  /** A NUL, or on output a character that the format cannot hold. */
  FORBIDDEN_CHARACTER,
  /** A cell is longer than the limit, perhaps because its quote is never closed. */
  CELL_TOO_LONG,
  /** A row is longer than the limit. */
  ROW_TOO_LONG,
  /** A row has more cells than the limit. */
  TOO_MANY_COLUMNS,
  /** The table has more rows than the limit. */
  TOO_MANY_ROWS,
  /** A cell holds a formula or the error that one left. */
  FORMULA,
  /** A cell that must be text is a number or a date; as such it may have lost leading zeros. */
  NOT_TEXT,
  /** A cell that must be a date is none. */
  NOT_A_DATE,
  /** A cell that must be a number is none. */
  NOT_A_NUMBER,
  /** The workbook has no sheet of the name asked for, or no sheet at all. */
  NO_SHEET,
  /** The sheet is damaged. */
  UNREADABLE;

  /** {@return whether the rows after the refused one can still be read} */
  public boolean concernsOneRow() {
    return switch (this) {
      case RAGGED_ROW, FORMULA, NOT_TEXT, NOT_A_DATE, NOT_A_NUMBER -> true;
      default -> false;
    };
  }
}
