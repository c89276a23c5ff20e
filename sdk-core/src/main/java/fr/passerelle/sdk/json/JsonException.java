package fr.passerelle.sdk.json;

import fr.passerelle.sdk.error.SdkException;

/**
 * A document could not be read or a model could not be written. Names the place and what was
 * expected there, never the value; the mapper's own exception is not kept, since its text quotes
 * the value.
 *
 * <p>What to do: look at {@link #path()} in the document.
 */
public final class JsonException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  private final String what;

  /** Where in the document. */
  private final String path;

  /** Line, from 1, or 0. */
  private final int line;

  /** Column, from 1, or 0. */
  private final int column;

  /**
   * Creates the exception.
   *
   * @param what what is wrong, without any value
   * @param path where in the document, for example {@code $.items[3].birthDate}
   * @param line line from 1, or 0 when it is not known
   * @param column column from 1, or 0 when it is not known
   */
  public JsonException(String what, String path, int line, int column) {
    super(what + " at " + path + (line > 0 ? " (line " + line + ", column " + column + ")" : ""));
    this.what = what;
    this.path = path;
    this.line = line;
    this.column = column;
  }

  /** {@return what is wrong, without the place} */
  public String what() {
    return what;
  }

  /** {@return where in the document, for example {@code $.items[3].birthDate}} */
  public String path() {
    return path;
  }

  /** {@return the line, from 1, or 0 when it is not known} */
  public int line() {
    return line;
  }

  /** {@return the column, from 1, or 0 when it is not known} */
  public int column() {
    return column;
  }
}
