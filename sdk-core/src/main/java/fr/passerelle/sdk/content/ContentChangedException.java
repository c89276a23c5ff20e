package fr.passerelle.sdk.content;

import fr.passerelle.sdk.error.SdkException;

/**
 * A content is not what it was when the call began: its length, its mark or its bytes differ. The
 * attempt that would have sent other bytes was broken off before it was complete.
 *
 * <p>It comes as the cause of the exception that ends the call, which tells whether the service can
 * have acted. What to do: send a copy that nobody writes to.
 */
public final class ContentChangedException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** What was found to differ. */
  public enum Difference {
    /** There are fewer or more bytes than announced. */
    LENGTH("its length is not the announced one"),
    /** The file was written to. */
    VERSION("it was written to"),
    /** A further attempt would have sent other bytes than the one before. */
    BYTES("its bytes are not those of the attempt before");

    private final String what;

    Difference(String what) {
      this.what = what;
    }
  }

  /** What was found to differ. */
  private final Difference difference;

  /**
   * Creates the exception.
   *
   * @param difference what was found to differ
   */
  public ContentChangedException(Difference difference) {
    super("the content changed while the call lasted: " + difference.what);
    this.difference = difference;
  }

  /** {@return what was found to differ} */
  public Difference difference() {
    return difference;
  }
}
