package fr.passerelle.sdk.netentreprises.apidsn.sync;

import fr.passerelle.sdk.error.ConfigurationException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Where a walk starts and what it remembers. Immutable; each setting gives a new one. */
public final class SyncSettings {
  private static final int REMEMBERED = 100_000;

  private final Optional<Instant> start;
  private final Optional<String> token;
  private final ReturnMemory memory;
  private final Consumer<String> keeper;
  private final Duration behind;

  private SyncSettings(
      Optional<Instant> start,
      Optional<String> token,
      ReturnMemory memory,
      Consumer<String> keeper,
      Duration behind) {
    this.start = start;
    this.token = token;
    this.memory = memory;
    this.keeper = keeper;
    this.behind = behind;
  }

  /**
   * Starts at a moment.
   *
   * @param start publication of the first returns that are wanted; the service keeps three months
   * @return the settings
   */
  public static SyncSettings from(Instant start) {
    return new SyncSettings(
        Optional.of(start),
        Optional.empty(),
        ReturnMemory.inProcess(REMEMBERED),
        kept -> {},
        Duration.ofMinutes(1));
  }

  /**
   * Goes on where an earlier walk stopped, perhaps on another machine.
   *
   * @param token what {@link #keeping} received last
   * @return the settings
   */
  public static SyncSettings resuming(String token) {
    return new SyncSettings(
        Optional.empty(),
        Optional.of(token),
        ReturnMemory.inProcess(REMEMBERED),
        kept -> {},
        Duration.ofMinutes(1));
  }

  /**
   * Remembers elsewhere what was handed over.
   *
   * @param memory asked for each return; by default one that ends with the process
   * @return the settings
   */
  public SyncSettings remembering(ReturnMemory memory) {
    return new SyncSettings(start, token, memory, keeper, behind);
  }

  /**
   * Keeps the position.
   *
   * @param keeper receives an opaque text after each window that was dealt with entirely; what it
   *     throws ends the run
   * @return the settings
   */
  public SyncSettings keeping(Consumer<String> keeper) {
    return new SyncSettings(start, token, memory, keeper, behind);
  }

  /**
   * Sets how far behind the clock the walk stays, so that nothing is passed over that is listed a
   * little after its own publication date, or by a clock that is a little late.
   *
   * @param delay 1 minute by default
   * @return the settings
   * @throws ConfigurationException when it is negative or longer than a day
   */
  public SyncSettings stayingBehind(Duration delay) {
    if (delay.isNegative() || delay.compareTo(Duration.ofDays(1)) > 0) {
      throw new ConfigurationException("a walk stays between nothing and a day behind the clock");
    }
    return new SyncSettings(start, token, memory, keeper, delay);
  }

  Optional<Instant> start() {
    return start;
  }

  Optional<String> token() {
    return token;
  }

  ReturnMemory memory() {
    return memory;
  }

  Consumer<String> keeper() {
    return keeper;
  }

  Duration behind() {
    return behind;
  }
}
