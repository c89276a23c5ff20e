package fr.passerelle.sdk.netentreprises.dsn;

import fr.passerelle.sdk.error.SdkException;

/**
 * The source is no DSN at all: the first line that holds anything is not a rubrique.
 *
 * <p>What to do: look at {@link #content()}; a compressed file must be decompressed first.
 */
public final class NotADsnException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** What the bytes look like. */
  public enum Content {
    /** Nothing but blank lines, or nothing at all. */
    EMPTY,
    /** A gzip stream. */
    GZIP,
    /** A zip archive, office documents included. */
    ZIP,
    /** XML or HTML. */
    XML,
    /** UTF-16 or another two-byte text. */
    UTF16,
    /** Other bytes that no text holds. */
    BINARY,
    /** Text of another kind. */
    TEXT
  }

  /** What the bytes look like. */
  private final Content content;

  /** Line, from 1. */
  private final long line;

  /** Byte offset, from 0. */
  private final long offset;

  /**
   * Creates the exception.
   *
   * @param content what the bytes look like
   * @param line the line that is no rubrique, from 1
   * @param offset where it starts in the source, in bytes from 0
   */
  NotADsnException(Content content, long line, long offset) {
    super("not a DSN: " + content + " found at line " + line + ", byte " + offset);
    this.content = content;
    this.line = line;
    this.offset = offset;
  }

  /** {@return what the bytes look like} */
  public Content content() {
    return content;
  }

  /** {@return the line that is no rubrique, from 1} */
  public long line() {
    return line;
  }

  /** {@return where that line starts, in bytes from 0} */
  public long offset() {
    return offset;
  }
}
