package fr.passerelle.sdk.reference;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Finds rows by name. Names are compared without accents, case and punctuation: {@code
 * Saint-Étienne} is {@code SAINT ETIENNE}. The rows stand in the order of their folded names for
 * prefixes; a table of hashes leads to the first row of a whole name.
 */
final class PlaceNames {
  private static final int SLOTS = 1 << 17;
  private static final char NONE = '\uFFFF';

  private final CommuneRows rows;
  private final char[] ordered;
  private final char[] slots = new char[SLOTS];

  PlaceNames(CommuneRows rows) {
    this.rows = rows;
    String[] names = new String[rows.size()];
    Arrays.setAll(names, row -> fold(rows.name(row)));
    int[] order =
        IntStream.range(0, names.length)
            .boxed()
            .sorted(Comparator.comparing((Integer row) -> names[row]))
            .mapToInt(row -> row)
            .toArray();
    ordered = new char[order.length];
    Arrays.fill(slots, NONE);
    for (int place = 0; place < order.length; place++) {
      ordered[place] = (char) order[place];
      if (place == 0 || !names[order[place]].equals(names[order[place - 1]])) {
        int slot = slot(names[order[place]]);
        while (slots[slot] != NONE) {
          slot = (slot + 1) % SLOTS;
        }
        slots[slot] = (char) place;
      }
    }
  }

  /** {@return rows of this name, in the order of their codes} */
  IntStream named(String name) {
    String folded = fold(name);
    for (int slot = slot(folded); slots[slot] != NONE; slot = (slot + 1) % SLOTS) {
      int first = slots[slot];
      if (foldedAt(first).equals(folded)) {
        return from(first).takeWhile(row -> fold(rows.name(row)).equals(folded));
      }
    }
    return IntStream.empty();
  }

  /** {@return rows whose name begins like this, in the order of their names} */
  IntStream startingWith(String prefix) {
    String folded = fold(prefix);
    int low = 0;
    int high = ordered.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (foldedAt(middle).compareTo(folded) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return from(low).takeWhile(row -> fold(rows.name(row)).startsWith(folded));
  }

  private IntStream from(int place) {
    return IntStream.range(place, ordered.length).map(i -> ordered[i]);
  }

  private String foldedAt(int place) {
    return fold(rows.name(ordered[place]));
  }

  private static int slot(String folded) {
    int hash = folded.hashCode();
    return (hash ^ (hash >>> 15)) & (SLOTS - 1);
  }

  /** {@return the name as letters a to z and digits, words one blank apart} */
  static String fold(String name) {
    boolean plain = name.chars().allMatch(c -> c < 128);
    String text = plain ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      if (Character.isLetterOrDigit(c)) {
        append(folded, c);
      } else if (!isMark(c) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().stripTrailing();
  }

  private static void append(StringBuilder folded, char letter) {
    switch (letter) {
      case '\u0153' -> folded.append("oe");
      case '\u00E6' -> folded.append("ae");
      default -> folded.append(letter);
    }
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
