package fr.passerelle.sdk.json;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A JSON number with its spelling: {@code 100.00}, {@code 1E+2} and {@code 100} are three, since
 * what was read must be written back as it was. Compare {@link #value()} to compare amounts.
 *
 * @param spelling as in the document, for example {@code 100.00}
 */
public record JsonNumber(String spelling) implements JsonValue {
  private static final Pattern GRAMMAR =
      Pattern.compile("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][+-]?[0-9]++)?");

  /**
   * Refuses what JSON does not take for a number; the message does not quote it.
   *
   * @param spelling as in the document, for example {@code 100.00}
   */
  public JsonNumber {
    if (!GRAMMAR.matcher(spelling).matches()) {
      throw new IllegalArgumentException("not a JSON number");
    }
  }

  /**
   * A number from Java, written in full with its scale.
   *
   * @param value for example {@code new BigDecimal("100.00")}
   * @return the number
   */
  public static JsonNumber of(BigDecimal value) {
    return new JsonNumber(value.toPlainString());
  }

  /**
   * A whole number from Java.
   *
   * @param value any
   * @return the number
   */
  public static JsonNumber of(long value) {
    return new JsonNumber(Long.toString(value));
  }

  /**
   * {@return the number with the scale of its spelling}
   *
   * @throws ArithmeticException when its exponent has more than ten digits or so: the spelling is
   *     kept all the same
   */
  public BigDecimal value() {
    try {
      return new BigDecimal(spelling);
    } catch (NumberFormatException e) {
      throw new ArithmeticException("a number beyond BigDecimal");
    }
  }

  /** {@return the kind; never the digits} */
  @Override
  public String toString() {
    return "JsonNumber";
  }
}
