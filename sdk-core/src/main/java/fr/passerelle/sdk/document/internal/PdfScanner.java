package fr.passerelle.sdk.document.internal;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads as much of the PDF syntax as a trailer dictionary needs (ISO 32000-1, 7.2 and 7.3). It goes
 * no further than {@value #REACH} bytes and {@value #DEPTH} levels, so that damaged documents end
 * quickly.
 */
final class PdfScanner {
  private static final int REACH = 65_536;
  private static final int DEPTH = 32;

  private final Bytes bytes;
  private final int limit;
  private int at;

  PdfScanner(Bytes bytes, int start) {
    this.bytes = bytes;
    this.at = start;
    this.limit = Math.min(bytes.length(), start + REACH);
  }

  int position() {
    return at;
  }

  /** Steps over a keyword if it stands here. */
  boolean accept(String keyword) {
    skipSpace();
    if (!bytes.startsWith(at, keyword)) {
      return false;
    }
    at += keyword.length();
    return true;
  }

  long integer() throws ContentFault {
    skipSpace();
    int start = at;
    long value = 0;
    while (isDigit(peek()) && at - start < 11) {
      value = value * 10 + (next() - '0');
    }
    if (at == start) {
      throw ContentFault.mismatch("a number is missing");
    }
    return value;
  }

  /** {@return whether an object number or a dictionary stands here} */
  boolean startsValue() {
    int from = at;
    skipSpace();
    return (at > from && isDigit(peek())) || bytes.startsWith(at, "<<");
  }

  /**
   * Reads a dictionary: its keys, each with its value when that is a name and with an empty text
   * otherwise. A key whose value is null counts as absent.
   */
  Map<String, String> dictionary() throws ContentFault {
    return dictionary(DEPTH);
  }

  private Map<String, String> dictionary(int depth) throws ContentFault {
    if (depth == 0 || !accept("<<")) {
      throw ContentFault.mismatch("a dictionary is missing");
    }
    Map<String, String> entries = new HashMap<>();
    while (!accept(">>")) {
      String key = name();
      if (!accept("null")) {
        entries.put(key, value(depth));
      }
    }
    return entries;
  }

  private String value(int depth) throws ContentFault {
    skipSpace();
    int first = peek();
    if (first == '/') {
      return name();
    }
    if (bytes.startsWith(at, "<<")) {
      dictionary(depth - 1);
    } else if (first == '<') {
      skipPast('>');
    } else if (first == '(') {
      literal();
    } else if (first == '[') {
      array(depth);
    } else {
      plain();
    }
    return "";
  }

  private void array(int depth) throws ContentFault {
    if (depth == 0) {
      throw ContentFault.mismatch("the nesting is too deep");
    }
    next();
    while (!accept("]")) {
      value(depth - 1);
    }
  }

  /** Numbers, references and keywords: everything up to the next key or end. */
  private void plain() throws ContentFault {
    int start = at;
    while (!isDelimiter(peek())) {
      next();
    }
    if (at == start) {
      throw ContentFault.mismatch("a value is missing");
    }
  }

  private String name() throws ContentFault {
    skipSpace();
    if (next() != '/') {
      throw ContentFault.mismatch("a name is missing");
    }
    StringBuilder name = new StringBuilder();
    while (!isSpace(peek()) && !isDelimiter(peek())) {
      int character = next();
      if (character == '#') {
        character = Character.digit(next(), 16) << 4 | Character.digit(next(), 16);
      }
      name.append((char) (character & 0xFF));
    }
    return name.toString();
  }

  private void literal() throws ContentFault {
    int open = 0;
    do {
      int character = next();
      if (character == '\\') {
        next();
      } else if (character == '(') {
        open++;
      } else if (character == ')') {
        open--;
      }
    } while (open > 0);
  }

  private void skipPast(int wanted) throws ContentFault {
    int character = next();
    while (character != wanted) {
      character = next();
    }
  }

  private void skipSpace() {
    while (at < limit && (isSpace(peek()) || peek() == '%')) {
      if (peek() == '%') {
        while (at < limit && peek() != '\r' && peek() != '\n') {
          at++;
        }
      } else {
        at++;
      }
    }
  }

  /** {@return the byte here, or -1 at the end} */
  private int peek() {
    return at < limit ? bytes.data()[at] & 0xFF : -1;
  }

  private int next() throws ContentFault {
    if (at >= limit) {
      throw ContentFault.mismatch("the dictionary has no end");
    }
    return bytes.data()[at++] & 0xFF;
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  private static boolean isSpace(int character) {
    return character == 0 || character == ' ' || (character >= '\t' && character <= '\r');
  }

  /** The end of the reach delimits too. */
  private static boolean isDelimiter(int character) {
    return character < 0 || "()<>[]{}/%".indexOf(character) >= 0;
  }
}
