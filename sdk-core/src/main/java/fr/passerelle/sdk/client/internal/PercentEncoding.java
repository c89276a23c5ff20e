package fr.passerelle.sdk.client.internal;

import java.nio.charset.StandardCharsets;

/**
 * Percent-encoding of what may stand anywhere in a path segment or a query (RFC 3986, section 2.3):
 * everything but the unreserved characters is encoded, as UTF-8.
 */
final class PercentEncoding {
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private PercentEncoding() {}

  /**
   * Encodes a value.
   *
   * @param value any text
   * @return the encoded text; the same instance when nothing had to be encoded
   */
  static String encode(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (!isUnreserved(value.charAt(i))) {
        return encodeAll(value);
      }
    }
    return value;
  }

  private static String encodeAll(String value) {
    StringBuilder encoded = new StringBuilder(value.length() + 16);
    for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (isUnreserved(c)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX[c >> 4]).append(HEX[c & 0xF]);
      }
    }
    return encoded.toString();
  }

  private static boolean isUnreserved(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == '_'
        || c == '~';
  }
}
