package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import org.jspecify.annotations.Nullable;

/** Two dates held against one another. A date that is missing or not fully known is right. */
final class DateChecks {
  private static final int UNKNOWN = -1;
  private static final int DAYS = 100;

  /** Compares two numbers that are both known. */
  private interface Order {
    boolean holds(int one, int other);
  }

  /** Takes a number out of a date. */
  private interface Part {
    int of(Slots slots, int slot);
  }

  private DateChecks() {}

  /** {@return the check that a word asks for, null when the word is none of dates} */
  static @Nullable Check find(String word, int at, int other) {
    return switch (word) {
      case ">=" -> compare(Slots::day, at, other, (a, b) -> a >= b);
      case ">" -> compare(Slots::day, at, other, (a, b) -> a > b);
      case "<=" -> compare(Slots::day, at, other, (a, b) -> a <= b);
      case "<=end" -> compare(Slots::month, at, other, (a, b) -> a <= b);
      case "<=next" -> compare(Slots::month, at, other, (a, b) -> a <= Days.next(b));
      case "month<=" -> compare(Slots::month, at, other, (a, b) -> a <= b);
      case "month<" -> compare(Slots::month, at, other, (a, b) -> a < b);
      case "year<=" -> compare(Slots::year, at, other, (a, b) -> a <= b);
      case "same-year" -> compare(Slots::year, at, other, (a, b) -> a == b);
      case "month-start-or" -> compare(Slots::day, at, other, (a, b) -> a % DAYS == 1 || a == b);
      default -> null;
    };
  }

  private static Check compare(Part part, int at, int other, Order order) {
    return slots -> {
      int one = part.of(slots, at);
      int two = part.of(slots, other);
      return one == UNKNOWN || two == UNKNOWN || order.holds(one, two);
    };
  }
}
