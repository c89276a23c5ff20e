package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.error.Problem;
import fr.passerelle.sdk.error.ResponseDetails;
import fr.passerelle.sdk.json.JsonException;
import fr.passerelle.sdk.json.SdkJson;
import fr.passerelle.sdk.transport.ResponseReader;
import fr.passerelle.sdk.transport.TransportResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer inside the exchange: a success into the wanted type, anything else into its
 * status, allow-listed headers, bounded body and problem. Throws only when the connection breaks.
 */
final class AnswerReader implements ResponseReader<Answer> {
  private static final int LARGEST_REFUSAL = 64 * 1024;
  private static final List<String> KEPT_HEADERS =
      List.of(
          "Content-Type",
          "Date",
          "ETag",
          "Location",
          "Retry-After",
          "WWW-Authenticate",
          "X-Request-Id");

  private final SdkJson json;
  private final Clock clock;
  private final @Nullable Type type;

  /**
   * Creates a reader.
   *
   * @param json the mapper
   * @param clock measures a {@code Retry-After} date
   * @param type the wanted type, or null when the body does not matter
   */
  AnswerReader(SdkJson json, Clock clock, @Nullable Type type) {
    this.json = json;
    this.clock = clock;
    this.type = type;
  }

  @Override
  public Answer read(TransportResponse response) throws IOException {
    if (response.status() < 200 || response.status() > 299) {
      return refusal(response);
    }
    return type == null ? Answer.success(response, clock, null) : success(response, type);
  }

  private Answer success(TransportResponse response, Type wanted) throws IOException {
    if (!isJson(response.header("Content-Type"))) {
      return Answer.unreadable(
          response, clock, new JsonException("expected application/json", "$", 0, 0));
    }
    try {
      return Answer.success(response, clock, json.read(response.body(), wanted));
    } catch (JsonException e) {
      return Answer.unreadable(response, clock, e);
    }
  }

  private Answer refusal(TransportResponse response) {
    byte[] body = head(response.body());
    Map<String, String> headers = new TreeMap<>();
    for (String name : KEPT_HEADERS) {
      String value = response.header(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    return Answer.refusal(
        response,
        clock,
        new ResponseDetails(
            response.status(),
            headers,
            problem(response, body),
            body,
            Answer.retryAfter(response, clock)));
  }

  /** The status is known already: a body that breaks off is kept as far as it came. */
  private static byte[] head(InputStream body) {
    ByteArrayOutputStream head = new ByteArrayOutputStream(1024);
    byte[] buffer = new byte[4096];
    try {
      int read = 0;
      while (read >= 0 && head.size() < LARGEST_REFUSAL) {
        head.write(buffer, 0, read);
        read = body.read(buffer, 0, Math.min(buffer.length, LARGEST_REFUSAL - head.size()));
      }
    } catch (IOException e) {
      return head.toByteArray();
    }
    return head.toByteArray();
  }

  private @Nullable Problem problem(TransportResponse response, byte[] body) {
    String contentType = response.header("Content-Type");
    if (contentType == null
        || !contentType.toLowerCase(Locale.ROOT).startsWith("application/problem+json")) {
      return null;
    }
    try {
      return Problem.of(json.readMembers(body));
    } catch (JsonException e) {
      return null;
    }
  }

  private static boolean isJson(@Nullable String contentType) {
    if (contentType == null) {
      return false;
    }
    if (contentType.startsWith("application/json")) {
      return true;
    }
    int semicolon = contentType.indexOf(';');
    String media =
        (semicolon < 0 ? contentType : contentType.substring(0, semicolon))
            .strip()
            .toLowerCase(Locale.ROOT);
    return media.equals("application/json") || media.endsWith("+json");
  }
}
