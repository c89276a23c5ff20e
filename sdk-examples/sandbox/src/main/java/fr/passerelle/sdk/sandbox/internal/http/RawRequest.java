package fr.passerelle.sdk.sandbox.internal.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request as the listener received it.
 *
 * @param method HTTP method
 * @param target path and query, percent-encoded
 * @param headers values by header name
 * @param body bytes, decompressed when they came in gzip; empty when there was none
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record RawRequest(
    String method, String target, Map<String, List<String>> headers, byte[] body) {

  /** {@return the path without query} */
  public String path() {
    int mark = target.indexOf('?');
    return mark < 0 ? target : target.substring(0, mark);
  }

  /**
   * Looks up a header.
   *
   * @param name its name, case ignored
   * @return its first value
   */
  public Optional<String> header(String name) {
    List<String> values = headers.get(name.toLowerCase(Locale.ROOT));
    return values == null || values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
  }

  @Override
  public String toString() {
    return "RawRequest(" + method + ")";
  }
}
