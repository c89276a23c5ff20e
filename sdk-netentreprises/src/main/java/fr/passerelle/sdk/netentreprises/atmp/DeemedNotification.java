package fr.passerelle.sdk.netentreprises.atmp;

/** When a decision that nobody opened within fifteen days counts as notified. */
public enum DeemedNotification {
  /** On the day on which it became available (arrêté of 17 October 1995, art. 5). */
  AVAILABILITY,
  /** Fifteen days after it became available, which L242-5 says is the latest day. */
  END_OF_DELAY
}
