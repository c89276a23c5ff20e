package fr.passerelle.sdk.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * An amount of money in euros, to the cent; it may be negative. Immutable. {@code 100}, {@code
 * 100.0} and {@code 100.00} are the same amount; nothing is ever rounded. On the wire it is a JSON
 * number with two decimals.
 */
public final class Money implements Comparable<Money> {
  /** No money at all. */
  public static final Money ZERO = new Money(BigDecimal.valueOf(0, 2));

  private static final int CENTS = 2;

  /** Larger than any bill, and shorter than any person's number: the text of an amount is shown. */
  private static final BigDecimal BOUND = BigDecimal.valueOf(1_000_000_000L);

  private static final Pattern TEXT = Pattern.compile("-?[0-9]{1,9}(?:\\.[0-9]{1,2})?");

  private final BigDecimal amount;

  private Money(BigDecimal amount) {
    this.amount = amount;
  }

  /**
   * Takes an amount.
   *
   * @param amount euros, at most two decimals, below one thousand million either way
   * @return the amount
   * @throws IllegalArgumentException when it has a fraction of a cent or is out of bounds; the
   *     message does not repeat it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Money of(BigDecimal amount) {
    if (amount.abs().compareTo(BOUND) >= 0) {
      throw new IllegalArgumentException("an amount is below one thousand million euros");
    }
    try {
      return new Money(amount.setScale(CENTS, RoundingMode.UNNECESSARY));
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("an amount has at most two decimals", e);
    }
  }

  /**
   * Reads an amount.
   *
   * @param text digits with a point before the cents, for example {@code 1392.00}
   * @return the amount
   * @throws IllegalArgumentException when it is no amount
   */
  public static Money of(String text) {
    if (!TEXT.matcher(text).matches()) {
      throw new IllegalArgumentException("not an amount in euros and cents");
    }
    return of(new BigDecimal(text));
  }

  /** {@return euros, with exactly two decimals} */
  @JsonValue
  public BigDecimal amount() {
    return amount;
  }

  /**
   * Adds.
   *
   * @param other what is added
   * @return the sum
   */
  public Money plus(Money other) {
    return of(amount.add(other.amount));
  }

  /**
   * Subtracts.
   *
   * @param other what is taken away
   * @return the difference, possibly negative
   */
  public Money minus(Money other) {
    return of(amount.subtract(other.amount));
  }

  /** {@return whether it is neither owed nor due} */
  public boolean isZero() {
    return amount.signum() == 0;
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(other.amount);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Money money && amount.equals(money.amount);
  }

  @Override
  public int hashCode() {
    return amount.hashCode();
  }

  /** {@return the amount and the currency, for example {@code 1392.00 EUR}} */
  @Override
  public String toString() {
    return amount.toPlainString() + " EUR";
  }
}
