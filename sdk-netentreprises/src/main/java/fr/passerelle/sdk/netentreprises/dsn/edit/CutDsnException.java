package fr.passerelle.sdk.netentreprises.dsn.edit;

import fr.passerelle.sdk.error.SdkException;

/**
 * A DSN file cannot be taken apart: its totals (S90.G00.90) are missing or disagree with what it
 * holds, so that something of it may be missing.
 *
 * <p>What to do: have the file made again.
 */
public final class CutDsnException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** Line, from 1. */
  private final long line;

  /**
   * Creates the exception.
   *
   * @param line the last line that was read, from 1
   */
  CutDsnException(long line) {
    super("the DSN is cut or its totals disagree, at line " + line);
    this.line = line;
  }

  /** {@return the last line that was read, from 1} */
  public long line() {
    return line;
  }
}
