package fr.passerelle.sdk.document.internal;

import fr.passerelle.sdk.document.DocumentRefusalReason;
import fr.passerelle.sdk.document.ZipLimits;

/**
 * Counts what comes out of a document's containers, all levels together, and stops at the limits.
 */
final class InflationBudget {
  private final ZipLimits limits;
  private final long documentSize;
  private int entries;
  private long total;
  private long entry;

  InflationBudget(ZipLimits limits, long documentSize) {
    this.limits = limits;
    this.documentSize = documentSize;
  }

  int entriesLeft() {
    return limits.maxEntries() - entries;
  }

  void addEntries(int count) {
    entries += count;
  }

  void enter() {
    entry = 0;
  }

  void add(long bytes) throws ContentFault {
    entry += bytes;
    total += bytes;
    if (entry > limits.maxEntrySize() || total > limits.maxTotalSize()) {
      throw bomb("the container unfolds to more bytes than allowed");
    }
    if (total > ZipLimits.RATIO_GRACE && total > documentSize * limits.maxRatio()) {
      throw bomb("the container unfolds at a higher ratio than allowed");
    }
  }

  static ContentFault bomb(String detail) {
    return new ContentFault(DocumentRefusalReason.ZIP_BOMB, detail);
  }

  /** {@return the largest container inside the document that is unfolded in memory} */
  long nestedLimit() {
    return limits.maxEntrySize() / 4;
  }
}
