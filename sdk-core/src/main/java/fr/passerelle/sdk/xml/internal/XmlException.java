package fr.passerelle.sdk.xml.internal;

import java.io.IOException;

/** A document is not the XML that was agreed. Says what and where, never a value. */
public final class XmlException extends IOException {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  private final String what;

  /** Names of the elements from the root, separated by slashes. */
  private final String path;

  /** Line, from 1, or 0. */
  private final int line;

  /** Column, from 1, or 0. */
  private final int column;

  /**
   * Creates the exception.
   *
   * @param what what is wrong, without any value of the document
   * @param path names of the elements from the root, separated by slashes
   * @param line line from 1, or 0 when it is not known
   * @param column column from 1, or 0 when it is not known
   */
  public XmlException(String what, String path, int line, int column) {
    super(what + " at " + path + (line > 0 ? ", line " + line : ""));
    this.what = what;
    this.path = path;
    this.line = line;
    this.column = column;
  }

  /** {@return what is wrong} */
  public String what() {
    return what;
  }

  /** {@return names of the elements from the root, separated by slashes} */
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
