package fr.passerelle.sdk.plan.internal;

import java.text.Normalizer;
import java.util.Locale;

/** Names of people, brought to a form in which two spellings of one name are equal. */
public final class Names {
  private Names() {}

  /**
   * Takes away what differs from one keyboard to the next: case, accents, hyphens, apostrophes,
   * double spaces.
   *
   * @param name a name as somebody typed it
   * @return lower-case words, separated by one space
   */
  public static String normalise(String name) {
    String plain = isAscii(name) ? name : decompose(name);
    StringBuilder words = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && words.length() > 0) {
          words.append(' ');
        }
        gap = false;
        words.append(Character.toLowerCase(c));
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        gap = true;
      }
    }
    return words.toString();
  }

  /**
   * First word of a normalised name: sources disagree on how many first names they keep.
   *
   * @param normalised a normalised name
   * @return its first word
   */
  public static String firstWord(String normalised) {
    int end = normalised.indexOf(' ');
    return end < 0 ? normalised : normalised.substring(0, end);
  }

  /** Letters that Unicode does not decompose but that people type in two ways are spelt out. */
  private static String decompose(String name) {
    return Normalizer.normalize(name.toUpperCase(Locale.ROOT), Normalizer.Form.NFKD)
        .replace("Œ", "OE")
        .replace("Æ", "AE")
        .replace("Ø", "O")
        .replace("Ł", "L")
        .replace("Đ", "D");
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
