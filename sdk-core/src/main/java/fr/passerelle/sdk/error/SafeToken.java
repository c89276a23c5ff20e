package fr.passerelle.sdk.error;

import java.util.Optional;

/**
 * Decides whether a word that a service chose may be written into a message. A service can put
 * anything into a code, a person's number included, so only what looks like a code goes through.
 */
final class SafeToken {
  private static final int LONGEST = 64;
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
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!digit && !letter && c != '.' && c != '-' && c != '_') {
        return Optional.empty();
      }
      digits += digit ? 1 : 0;
    }
    return digits > MOST_DIGITS ? Optional.empty() : Optional.of(text);
  }
}
