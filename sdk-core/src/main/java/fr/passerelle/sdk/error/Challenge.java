package fr.passerelle.sdk.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a service asks for when it refuses a session ({@code WWW-Authenticate}, RFC 9110, section
 * 11.6.1). Some services say in the realm why: password expired, token invalid, not registered.
 *
 * @param scheme the scheme in lower case, for example {@code basic}
 * @param realm the realm, in the service's words
 */
public record Challenge(String scheme, Optional<String> realm) {
  /**
   * Reads a header. What cannot be understood is left out.
   *
   * @param header the header, several challenges separated by commas, or null
   * @return the challenges in order
   */
  public static List<Challenge> parse(@Nullable String header) {
    return header == null ? List.of() : new Parser(header).all();
  }

  /** {@return the scheme; the realm is the service's text} */
  @Override
  public String toString() {
    return "Challenge{" + scheme + "}";
  }

  /** A word before an equals sign is a parameter; any other word opens a challenge. */
  private static final class Parser {
    private final String text;
    private final List<Challenge> found = new ArrayList<>();
    private int at;

    Parser(String text) {
      this.text = text;
    }

    List<Challenge> all() {
      while (at < text.length()) {
        skipSpaces();
        String word = word();
        skipSpaces();
        if (word.isEmpty()) {
          at++;
        } else if (at < text.length() && text.charAt(at) == '=') {
          at++;
          parameter(word);
        } else {
          found.add(new Challenge(word.toLowerCase(Locale.ROOT), Optional.empty()));
        }
      }
      return List.copyOf(found);
    }

    private void parameter(String name) {
      skipSpaces();
      String value = at < text.length() && text.charAt(at) == '"' ? quoted() : word();
      if (!found.isEmpty() && name.equalsIgnoreCase("realm")) {
        Challenge last = found.remove(found.size() - 1);
        found.add(new Challenge(last.scheme(), Optional.of(value)));
      }
    }

    private String word() {
      int start = at;
      while (at < text.length() && " \t,=\"".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(start, at);
    }

    private String quoted() {
      StringBuilder value = new StringBuilder();
      at++;
      while (at < text.length() && text.charAt(at) != '"') {
        if (text.charAt(at) == '\\' && at + 1 < text.length()) {
          at++;
        }
        value.append(text.charAt(at++));
      }
      at++;
      return value.toString();
    }

    private void skipSpaces() {
      while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
        at++;
      }
    }
  }
}
