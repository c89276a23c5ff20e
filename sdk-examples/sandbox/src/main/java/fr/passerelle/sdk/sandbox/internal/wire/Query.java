package fr.passerelle.sdk.sandbox.internal.wire;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the query of a request target. */
public final class Query {
  private Query() {}

  /**
   * Splits the query.
   *
   * @param target path and query, percent-encoded
   * @return values by name; of a repeated name the first counts
   */
  public static Map<String, String> of(String target) {
    Map<String, String> values = new LinkedHashMap<>();
    int mark = target.indexOf('?');
    if (mark < 0) {
      return values;
    }
    for (String pair : target.substring(mark + 1).split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      if (!name.isEmpty()) {
        values.putIfAbsent(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
      }
    }
    return values;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
