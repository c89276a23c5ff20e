package fr.passerelle.sdk.document.internal;

import java.io.ByteArrayOutputStream;

/**
 * Keeps the unfolded bytes of an entry only when they open like a ZIP container, and only up to a
 * limit: a container inside a container hardly compresses, so a large one is not honest.
 */
final class NestedContainer {
  private final long limit;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream(64);
  private boolean undecided = true;
  private boolean container;

  NestedContainer(long limit) {
    this.limit = limit;
  }

  void add(byte[] chunk, int length) throws ContentFault {
    if (!undecided && !container) {
      return;
    }
    kept.write(chunk, 0, length);
    if (undecided && kept.size() >= Signature.ZIP.length()) {
      undecided = false;
      container = Signature.ZIP.opens(new Bytes(kept.toByteArray()));
    }
    if (!undecided && !container) {
      kept.reset();
    } else if (kept.size() > limit) {
      throw InflationBudget.bomb("a container inside the document is too large");
    }
  }

  boolean isContainer() {
    return container;
  }

  byte[] content() {
    return kept.toByteArray();
  }
}
