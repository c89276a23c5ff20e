package fr.passerelle.sdk.table.internal;

import fr.passerelle.sdk.table.TableRefusal;
import fr.passerelle.sdk.table.TableRefusalReason;
import fr.passerelle.sdk.table.TableRefusedException;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes the refusals that concern a line or the whole file. */
public final class Refusals {
  private Refusals() {}

  /**
   * Refuses a line.
   *
   * @param reason why
   * @param line the line, counted from 1
   * @return the exception to throw
   */
  public static TableRefusedException at(TableRefusalReason reason, long line) {
    return new TableRefusedException(
        new TableRefusal(reason, OptionalLong.of(line), Optional.empty()));
  }

  /**
   * Refuses the whole file.
   *
   * @param reason why
   * @return the exception to throw
   */
  public static TableRefusedException of(TableRefusalReason reason) {
    return new TableRefusedException(
        new TableRefusal(reason, OptionalLong.empty(), Optional.empty()));
  }
}
