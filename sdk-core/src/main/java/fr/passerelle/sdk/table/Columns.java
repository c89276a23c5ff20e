package fr.passerelle.sdk.table;

import java.util.Optional;
import java.util.OptionalLong;

/** Names columns and makes refusals that point at them. */
final class Columns {
  private static final int ALPHABET = 26;

  private Columns() {}

  /** {@return the letters of a column as a spreadsheet shows them, {@code A} for 0} */
  static String letters(int index) {
    StringBuilder letters = new StringBuilder();
    for (int rest = index; rest >= 0; rest = rest / ALPHABET - 1) {
      letters.insert(0, (char) ('A' + rest % ALPHABET));
    }
    return letters.toString();
  }

  static TableRefusedException refused(TableRefusalReason reason, long line, String column) {
    return new TableRefusedException(
        new TableRefusal(reason, OptionalLong.of(line), Optional.of(column)));
  }
}
