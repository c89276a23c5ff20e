package fr.passerelle.sdk.document;

import fr.passerelle.sdk.error.ConfigurationException;

/**
 * How much a ZIP container (xlsx, docx, odt) may unfold to. A workbook of 85 000 rows, the most
 * that fits under 4 MB, has nine entries and unfolds to 30 to 50 MB at a ratio of about 7; the
 * defaults stand well above that.
 *
 * @param maxEntries entries of the container and of the containers inside it, together
 * @param maxEntrySize bytes that one entry may unfold to
 * @param maxTotalSize bytes that all entries together may unfold to
 * @param maxRatio unfolded bytes for each byte of the document, all entries together, once more
 *     than {@value #RATIO_GRACE} bytes have come out. A single entry is not held to it: the preview
 *     pictures that Office adds are honest at 170
 * @param maxNesting how many containers may stand inside one another; 0 allows none inside the
 *     document
 */
public record ZipLimits(
    int maxEntries, long maxEntrySize, long maxTotalSize, int maxRatio, int maxNesting) {

  /** Bytes that may come out before the ratio is looked at. */
  public static final int RATIO_GRACE = 100_000;

  /**
   * The safe defaults: 200 entries, 64 MB for one entry and for all, ratio 100, and two levels of
   * containers inside the document (a chart in a text carries a workbook).
   */
  public static final ZipLimits DEFAULT = new ZipLimits(200, 64_000_000L, 64_000_000L, 100, 2);

  /**
   * Refuses limits that cannot be.
   *
   * @param maxEntries entries of the container and of the containers inside it, together
   * @param maxEntrySize bytes that one entry may unfold to
   * @param maxTotalSize bytes that all entries together may unfold to
   * @param maxRatio unfolded bytes for each byte of the document, all entries together, once more
   *     than {@value #RATIO_GRACE} bytes have come out. A single entry is not held to it: the
   *     preview pictures that Office adds are honest at 170
   * @param maxNesting how many containers may stand inside one another; 0 allows none inside the
   *     document
   */
  public ZipLimits {
    if (maxEntries < 1 || maxEntrySize < 1 || maxTotalSize < 1 || maxRatio < 1 || maxNesting < 0) {
      throw new ConfigurationException("every limit of a ZIP container must be positive");
    }
  }

  /**
   * Derives limits with another number of entries.
   *
   * @param entries the most entries
   * @return the new limits
   */
  public ZipLimits withMaxEntries(int entries) {
    return new ZipLimits(entries, maxEntrySize, maxTotalSize, maxRatio, maxNesting);
  }

  /**
   * Derives limits with another unfolded size of one entry.
   *
   * @param bytes the most bytes of one entry
   * @return the new limits
   */
  public ZipLimits withMaxEntrySize(long bytes) {
    return new ZipLimits(maxEntries, bytes, maxTotalSize, maxRatio, maxNesting);
  }

  /**
   * Derives limits with another unfolded size of all entries.
   *
   * @param bytes the most bytes of all entries
   * @return the new limits
   */
  public ZipLimits withMaxTotalSize(long bytes) {
    return new ZipLimits(maxEntries, maxEntrySize, bytes, maxRatio, maxNesting);
  }

  /**
   * Derives limits with another ratio.
   *
   * @param ratio the most unfolded bytes for each byte of the document
   * @return the new limits
   */
  public ZipLimits withMaxRatio(int ratio) {
    return new ZipLimits(maxEntries, maxEntrySize, maxTotalSize, ratio, maxNesting);
  }

  /**
   * Derives limits with another depth of containers in containers.
   *
   * @param levels how many containers may stand inside one another
   * @return the new limits
   */
  public ZipLimits withMaxNesting(int levels) {
    return new ZipLimits(maxEntries, maxEntrySize, maxTotalSize, maxRatio, levels);
  }
}
