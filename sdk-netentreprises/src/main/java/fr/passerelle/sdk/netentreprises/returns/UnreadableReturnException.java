package fr.passerelle.sdk.netentreprises.returns;

import fr.passerelle.sdk.error.SdkException;

/**
 * A return is not the document that it should be: no XML, cut, another root, or larger than is read
 * here. Names the place, never a value.
 *
 * <p>What to do: keep the return as it came; fetching it again helps when it was cut on the way.
 */
public final class UnreadableReturnException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** Where. */
  private final String path;

  /** Line, from 1, or 0. */
  private final int line;

  /**
   * Creates the exception.
   *
   * @param what what is wrong, without any value of the document
   * @param path names of the elements from the root, separated by slashes
   * @param line line from 1, or 0 when it is not known
   */
  UnreadableReturnException(String what, String path, int line) {
    super("unreadable return: " + what + " at " + path + (line > 0 ? ", line " + line : ""));
    this.path = path;
    this.line = line;
  }

  /** {@return names of the elements from the root, separated by slashes} */
  public String path() {
    return path;
  }

  /** {@return the line, from 1, or 0 when it is not known} */
  public int line() {
    return line;
  }
}
