package fr.passerelle.sdk.rule;

import fr.passerelle.sdk.error.SdkException;
import java.time.LocalDate;

/**
 * A parameter of the law has no known value at a date: the tables of this version of the SDK do not
 * reach so far.
 *
 * <p>What to do: update the SDK, or give the value yourself where the rule takes it.
 */
public final class NoValueAtDateException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** Name of the parameter. */
  private final String parameter;

  /** The date that was asked for. */
  private final LocalDate date;

  /**
   * Creates the exception.
   *
   * @param parameter name of the parameter
   * @param date the date that was asked for
   */
  public NoValueAtDateException(String parameter, LocalDate date) {
    super("no value of " + parameter + " is known on " + date);
    this.parameter = parameter;
    this.date = date;
  }

  /** {@return the name of the parameter} */
  public String parameter() {
    return parameter;
  }

  /** {@return the date that was asked for} */
  public LocalDate date() {
    return date;
  }
}
