package fr.passerelle.sdk.identifier.internal;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * A dated list of five-character places: five digits, or 2A or 2B and three digits. One bit per
 * possible code, so that a look-up is one read.
 */
public final class PlaceList {
  /** Every code as a number is below this one. */
  public static final int CODES = 102_000;

  /** How many codes there may be with the same two first characters. */
  public static final int ENDS = 1000;

  private static final int CORSICA = 100;

  private final BitSet known;

  private PlaceList(BitSet known) {
    this.known = known;
  }

  /** {@return codes of communes, present and former, of the <i>Code officiel géographique</i>} */
  public static PlaceList communes() {
    return Communes.LIST;
  }

  /** {@return INSEE codes of countries and foreign territories, present and former} */
  public static PlaceList countries() {
    return Countries.LIST;
  }

  /** {@return postal codes of communes} */
  public static PlaceList postalCodes() {
    return PostalCodes.LIST;
  }

  /**
   * Looks a place up.
   *
   * @param text holds the canonical code
   * @param from where the five characters start
   * @return true when the list holds the code
   */
  public boolean contains(CharSequence text, int from) {
    return known.get(codeNumber(text, from));
  }

  /** {@return the codes of the list as numbers, in ascending order} */
  public IntStream codeNumbers() {
    return known.stream();
  }

  /**
   * Turns a code into a number by which arrays can be indexed: what five digits write, and 100 000
   * on for Corsica's letters.
   *
   * @param text holds the canonical code
   * @param from where the five characters start
   * @return a number below {@link #CODES}
   */
  public static int codeNumber(CharSequence text, int from) {
    return index(text, from) * ENDS + number(text, from + 2, from + 5);
  }

  /**
   * Turns a number back into its code.
   *
   * @param codeNumber a number that {@link #codeNumber} gave
   * @return the five characters
   */
  public static String codeText(int codeNumber) {
    char[] text = new char[5];
    int rest = codeNumber;
    for (int i = text.length - 1; i >= 0; i--) {
      text[i] = (char) ('0' + rest % 10);
      rest /= 10;
    }
    if (codeNumber >= CORSICA * ENDS) {
      text[0] = '2';
      text[1] = (char) ('A' + codeNumber / ENDS - CORSICA);
    }
    return new String(text);
  }

  private static int index(CharSequence text, int from) {
    char second = text.charAt(from + 1);
    return second > '9' ? CORSICA + second - 'A' : number(text, from, from + 2);
  }

  private static int number(CharSequence text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }

  private static PlaceList read(String resource) {
    BitSet known = new BitSet();
    for (String line : Resource.lines(resource)) {
      int base = index(line, 0) * ENDS;
      for (int at = 3; at < line.length(); at = line.indexOf(' ', at) + 1) {
        int first = number(line, at, at + 3);
        boolean range = at + 3 < line.length() && line.charAt(at + 3) == '-';
        int last = range ? number(line, at + 4, at + 7) : first;
        known.set(base + first, base + last + 1);
        if (line.indexOf(' ', at) < 0) {
          break;
        }
      }
    }
    return new PlaceList(known);
  }

  private static final class Communes {
    static final PlaceList LIST = read("communes.txt");
  }

  private static final class Countries {
    static final PlaceList LIST = read("countries-insee.txt");
  }

  private static final class PostalCodes {
    static final PlaceList LIST = read("postal-codes.txt");
  }
}
