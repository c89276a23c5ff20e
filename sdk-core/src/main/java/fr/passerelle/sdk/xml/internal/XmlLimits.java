package fr.passerelle.sdk.xml.internal;

/**
 * What a document may be at most; beyond, it is refused while it is read.
 *
 * @param bytes bytes of the whole document
 * @param elements elements and attributes of the whole document
 * @param depth elements inside one another
 * @param text characters of the text of one element, or of one attribute
 */
public record XmlLimits(long bytes, int elements, int depth, int text) {
  /** Enough for a report on a declaration of a hundred thousand people. */
  public static final XmlLimits USUAL = new XmlLimits(64L << 20, 1_000_000, 64, 1 << 20);

  /**
   * Sets the limits.
   *
   * @param bytes bytes of the whole document
   * @param elements elements and attributes of the whole document
   * @param depth elements inside one another
   * @param text characters of the text of one element, or of one attribute
   * @throws IllegalArgumentException when one of them is not positive
   */
  public XmlLimits {
    if (bytes <= 0 || elements <= 0 || depth <= 0 || text <= 0) {
      throw new IllegalArgumentException("limits are positive");
    }
  }
}
