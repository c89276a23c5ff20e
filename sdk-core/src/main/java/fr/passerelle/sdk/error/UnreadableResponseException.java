package fr.passerelle.sdk.error;

import org.jspecify.annotations.Nullable;

/**
 * The service answered with success, but the answer is not what was agreed: not JSON, a mandatory
 * attribute missing, a number that is none, a cursor that turns in a circle. Names the place, never
 * the value.
 *
 * <p>What to do: report {@link #path()} and the request id; calling again rarely helps.
 */
public final class UnreadableResponseException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** Where in the document. */
  private final String path;

  /** Line, from 1, or 0. */
  private final int line;

  /** Column, from 1, or 0. */
  private final int column;

  /**
   * Creates the exception.
   *
   * @param what what is wrong, without any value of the answer
   * @param path where in the document, for example {@code $.items[3].birthDate}
   * @param line line from 1, or 0 when it is not known
   * @param column column from 1, or 0 when it is not known
   * @param context the call
   * @param cause the failure behind it, whose own message must be safe too, or null
   */
  public UnreadableResponseException(
      String what,
      String path,
      int line,
      int column,
      CallContext context,
      @Nullable Throwable cause) {
    super("unreadable answer: " + what + " at " + path, context, cause);
    this.path = path;
    this.line = line;
    this.column = column;
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
