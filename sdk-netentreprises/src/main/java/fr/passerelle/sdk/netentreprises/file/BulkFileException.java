package fr.passerelle.sdk.netentreprises.file;

import fr.passerelle.sdk.error.SdkException;

/** A bulk file that the portal would reject, or cannot be made sense of. Never holds a value. */
public final class BulkFileException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Reason {
    /** The same right is granted and removed, or the same establishment added and removed. */
    CONTRADICTION,
    /** The file holds no line of data. */
    EMPTY,
    /** The template has no line of titles. */
    NO_TITLES,
    /** Two columns of the template have the same title. */
    SAME_TITLE,
    /** The template has no column of that title. */
    UNKNOWN_COLUMN,
    /** The column holds a key, not a right. */
    KEY_COLUMN,
    /** A line has more or fewer cells than the titles. */
    CELLS,
    /** A SIRET is not 14 digits with sound keys. */
    SIRET,
    /** A cell that says grant or remove holds something else than 1, 0 or nothing. */
    FLAG,
    /** A key column has no value. */
    KEY_MISSING,
    /** A value holds the separator, a quote or a line break. */
    CHARACTER,
    /** The name of the portfolio cannot be the name of a file. */
    NAME,
    /** The bytes are neither UTF-8 nor Windows-1252, or there are too many of them. */
    CONTENT
  }

  /** What is wrong. */
  private final Reason reason;

  /** Line, from 1, or 0. */
  private final int line;

  /**
   * Creates the exception.
   *
   * @param reason what is wrong
   * @param line line of the file from 1, or 0 when it is about none
   */
  BulkFileException(Reason reason, int line) {
    super("bulk file: " + reason + (line > 0 ? " at line " + line : ""));
    this.reason = reason;
    this.line = line;
  }

  /** {@return what is wrong} */
  public Reason reason() {
    return reason;
  }

  /** {@return the line, from 1, or 0 when it is about none} */
  public int line() {
    return line;
  }
}
