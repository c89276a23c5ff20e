package fr.passerelle.sdk.error;

import java.util.Optional;

/**
 * Decides whether a word that a service chose may be written into a message. A service can put
 * anything into a code, a person's number included, so only what looks like a code goes through.
 */
final class SafeToken {
  private static final int LONGEST = 64;
  private static final int LONGEST_POINTER = 256;
  private static final int MOST_DIGITS = 6;

  private SafeToken() {}

  /**
   * Lets a code through.
   *
   * @param text any text
   * @return the same text when it is 1 to 64 letters, digits, dots, dashes and underscores with at
   *     most six digits
   */
  static Optional<String> code(String text) {
    return text.isEmpty() || text.length() > LONGEST || !isWord(text, "")
        ? Optional.empty()
        : Optional.of(text);
  }

  /**
   * Lets a JSON pointer through.
   *
   * @param text any text
   * @return the same text when it is up to 256 of the characters that {@link #code} lets through,
   *     slashes, tildes and number signs, with at most six digits
   */
  static Optional<String> pointer(String text) {
    return text.length() > LONGEST_POINTER || !isWord(text, "/#~")
        ? Optional.empty()
        : Optional.of(text);
  }

  private static boolean isWord(String text, String alsoAllowed) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!digit && !letter && ".-_".indexOf(c) < 0 && alsoAllowed.indexOf(c) < 0) {
        return false;
      }
      digits += digit ? 1 : 0;
    }
    return digits <= MOST_DIGITS;
  }
}
