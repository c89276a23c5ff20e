package fr.passerelle.sdk.identifier.internal;

import java.util.ArrayList;
import java.util.List;

/** The two-letter codes of ISO 3166-1 and XK, one bit each. */
public final class CountryTable {
  private static final int LETTERS = 26;
  private static final boolean[] KNOWN = read();

  private CountryTable() {}

  /**
   * Looks a country up.
   *
   * @param first first letter, upper case
   * @param second second letter, upper case
   * @return true when the table holds the code
   */
  public static boolean contains(char first, char second) {
    return KNOWN[(first - 'A') * LETTERS + second - 'A'];
  }

  /** {@return every code, in alphabetical order} */
  public static List<String> codes() {
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < KNOWN.length; i++) {
      if (KNOWN[i]) {
        codes.add("" + (char) ('A' + i / LETTERS) + (char) ('A' + i % LETTERS));
      }
    }
    return List.copyOf(codes);
  }

  private static boolean[] read() {
    boolean[] known = new boolean[LETTERS * LETTERS];
    for (String line : Resource.lines("countries-iso3166.txt")) {
      for (int at = 0; at < line.length(); at += 3) {
        known[(line.charAt(at) - 'A') * LETTERS + line.charAt(at + 1) - 'A'] = true;
      }
    }
    return known;
  }
}
