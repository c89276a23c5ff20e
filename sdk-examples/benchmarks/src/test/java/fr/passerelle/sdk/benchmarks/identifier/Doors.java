package fr.passerelle.sdk.benchmarks.identifier;

import fr.passerelle.sdk.identifier.Checked;
import fr.passerelle.sdk.identifier.Identifier;
import fr.passerelle.sdk.identifier.InvalidIdentifierException;
import fr.passerelle.sdk.identifier.Reason;
import java.util.function.Function;
import java.util.function.Predicate;

/** The three ways into an identifier type, which must agree on every text. */
record Doors<T extends Identifier>(
    Function<CharSequence, T> of,
    Function<CharSequence, Checked<T>> parse,
    Predicate<CharSequence> isValid) {

  /**
   * Asks all three. What costs most is done for a part of the texts: one in eight that is accepted
   * is printed and read again, one in four that is refused is refused by exception too.
   */
  boolean accept(String text) {
    boolean valid = isValid.test(text);
    Checked<T> parsed = parse.apply(text);
    if (valid != parsed.isValid()) {
      throw new AssertionError("isValid and parse disagree");
    }
    if (valid) {
      T value = of.apply(text);
      boolean same = value.equals(parsed.orElseThrow());
      if (text.hashCode() % 8 == 0) {
        same &= value.equals(of.apply(value.format())) && value.equals(of.apply(value.value()));
      }
      if (!same) {
        throw new AssertionError("of, parse and format disagree");
      }
    } else if (text.hashCode() % 4 == 0 && refusal(text) != parsed.reason().orElseThrow()) {
      throw new AssertionError("of and parse give different reasons");
    }
    return valid;
  }

  private Reason refusal(String text) {
    T value;
    try {
      value = of.apply(text);
    } catch (InvalidIdentifierException refused) {
      return refused.reason();
    }
    throw new AssertionError("parse refuses what of accepts: " + value);
  }
}
