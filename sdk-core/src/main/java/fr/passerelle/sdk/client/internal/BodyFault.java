package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.json.JsonException;
import java.io.IOException;

/**
 * The body of an answer is not what was agreed. Thrown by a {@link BodyReader}; the call then ends
 * as an unreadable answer, or as an unknown outcome where an acknowledgement was needed.
 */
public final class BodyFault extends IOException {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  private final String what;

  /** Where. */
  private final String path;

  /** Line, from 1, or 0. */
  private final int line;

  /** Column, from 1, or 0. */
  private final int column;

  /**
   * Creates a fault at a place.
   *
   * @param what what is wrong, without any value of the answer
   * @param path where in the document
   * @param line line from 1, or 0 when it is not known
   * @param column column from 1, or 0 when it is not known
   */
  public BodyFault(String what, String path, int line, int column) {
    super(what);
    this.what = what;
    this.path = path;
    this.line = line;
    this.column = column;
  }

  /**
   * Creates a fault of the whole body.
   *
   * @param what what is wrong, without any value of the answer
   */
  public BodyFault(String what) {
    this(what, "$", 0, 0);
  }

  static BodyFault of(JsonException e) {
    BodyFault fault = new BodyFault(e.what(), e.path(), e.line(), e.column());
    fault.initCause(e);
    return fault;
  }

  /** Only the kind and the place of a failure are kept: its text may quote the answer. */
  static BodyFault of(RuntimeException e) {
    BodyFault fault = new BodyFault("not what was expected (" + e.getClass().getSimpleName() + ")");
    fault.setStackTrace(e.getStackTrace());
    return fault;
  }

  String what() {
    return what;
  }

  String path() {
    return path;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }
}
