package fr.passerelle.sdk.netentreprises.apidsn.sync;

import java.time.Duration;

/** Whose returns a walk goes through. */
public enum SyncScope {
  /** Those of one <i>déclarant</i>. */
  DECLARANT(Duration.ofMinutes(60)),
  /** Those of every client of a <i>concentrateur</i>. */
  CONCENTRATEUR(Duration.ofMinutes(10));

  private final Duration firstWidth;

  SyncScope(Duration firstWidth) {
    this.firstWidth = firstWidth;
  }

  /** {@return width of the first window; afterwards the service says how wide the next may be} */
  public Duration firstWidth() {
    return firstWidth;
  }
}
