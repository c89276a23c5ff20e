package fr.passerelle.sdk.benchmarks.identifier;

/** A class of texts on which we and others disagree, and why. */
interface Difference {
  /** Who accepts the texts of the class. */
  enum Side {
    WE_ACCEPT,
    THEY_ACCEPT
  }

  /** What is known about the class. */
  record Known(Side side, int least, String because, Membership test) {}

  /** Tells from a text alone whether it belongs to the class; asks neither side. */
  interface Membership {
    boolean holds(String text);
  }

  Known known();

  String name();
}
