package fr.passerelle.sdk.transport.retry;

import java.time.Duration;

/** Waits between two attempts. Replaceable, so that tests do not wait. */
@FunctionalInterface
public interface Sleeper {
  /**
   * Waits.
   *
   * @param delay how long
   * @throws InterruptedException when the thread is interrupted; no further attempt is then made
   */
  void sleep(Duration delay) throws InterruptedException;

  /** {@return the sleeper that puts the calling thread to sleep} */
  static Sleeper system() {
    return delay -> Thread.sleep(delay.toMillis());
  }
}
