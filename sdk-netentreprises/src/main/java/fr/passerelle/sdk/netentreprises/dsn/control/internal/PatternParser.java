package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads the dialect of patterns that the norm uses: literals, classes, {@code \d}, {@code \s},
 * groups, alternatives, quantifiers. A pattern that needs more is refused when the tables are
 * loaded. Anchors mean nothing, for the whole value is matched anyway.
 */
final class PatternParser {
  private static final int BYTES = 256;

  private final String text;
  private int at;

  PatternParser(String text) {
    this.text = text;
  }

  Pattern parse() {
    Pattern pattern = choice();
    if (at != text.length()) {
      throw unsupported();
    }
    return pattern;
  }

  private Pattern choice() {
    List<Pattern> parts = new ArrayList<>();
    parts.add(sequence());
    while (at < text.length() && text.charAt(at) == '|') {
      at++;
      parts.add(sequence());
    }
    return parts.size() == 1 ? parts.get(0) : Pattern.choice(parts);
  }

  private Pattern sequence() {
    List<Pattern> parts = new ArrayList<>();
    while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
      parts.add(quantified(atom()));
    }
    return Pattern.sequence(parts);
  }

  private Pattern atom() {
    char c = text.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> Pattern.oneOf(bytesOfClass());
      case '\\' -> Pattern.oneOf(escaped());
      case '.' -> Pattern.oneOf(range(0, BYTES - 1));
      case '^', '$' -> Pattern.empty();
      case '?', '*', '+', '{' -> throw unsupported();
      default -> Pattern.oneOf(range(c, c));
    };
  }

  private Pattern group() {
    if (text.startsWith("?:", at)) {
      at += 2;
    }
    Pattern inner = choice();
    if (at == text.length()) {
      throw unsupported();
    }
    at++;
    return inner;
  }

  private BitSet bytesOfClass() {
    if (text.charAt(at) == '^') {
      throw unsupported();
    }
    BitSet bytes = new BitSet();
    while (text.charAt(at) != ']') {
      char c = text.charAt(at++);
      if (c == '\\') {
        bytes.or(escaped());
      } else if (text.charAt(at) == '-' && text.charAt(at + 1) != ']') {
        bytes.or(range(c, text.charAt(at + 1)));
        at += 2;
      } else {
        bytes.set(c);
      }
    }
    at++;
    return bytes;
  }

  private BitSet escaped() {
    char c = text.charAt(at++);
    if (c == 'd') {
      return range('0', '9');
    }
    if (c == 's') {
      BitSet blanks = range('\t', '\r');
      blanks.set(' ');
      return blanks;
    }
    if (Character.isLetterOrDigit(c)) {
      throw unsupported();
    }
    return range(c, c);
  }

  private Pattern quantified(Pattern part) {
    if (at == text.length()) {
      return part;
    }
    return switch (text.charAt(at)) {
      case '?' -> repeat(part, 0, 1);
      case '*' -> repeat(part, 0, -1);
      case '+' -> repeat(part, 1, -1);
      case '{' -> counted(part);
      default -> part;
    };
  }

  private Pattern repeat(Pattern part, int least, int most) {
    at++;
    return Pattern.repeat(part, least, most);
  }

  private Pattern counted(Pattern part) {
    int close = text.indexOf('}', at);
    String[] bounds = text.substring(at + 1, close).split(",", -1);
    at = close;
    int least = Integer.parseInt(bounds[0]);
    int most = bounds.length == 1 ? least : bounds[1].isEmpty() ? -1 : Integer.parseInt(bounds[1]);
    return repeat(part, least, most);
  }

  private static BitSet range(int first, int last) {
    BitSet bytes = new BitSet();
    bytes.set(first, last + 1);
    return bytes;
  }

  private IllegalArgumentException unsupported() {
    return new IllegalArgumentException("pattern of the norm not supported at " + at + ": " + text);
  }
}
