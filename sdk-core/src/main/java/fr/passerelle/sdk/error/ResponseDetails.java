package fr.passerelle.sdk.error;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ResponseException} keeps of the answer: allow-listed headers and a bounded body.
 */
public final class ResponseDetails {
  private final int status;
  private final Map<String, String> headers;
  private final @Nullable Problem problem;
  private final byte[] body;
  private final @Nullable Duration retryAfter;

  /**
   * Keeps an answer.
   *
   * @param status HTTP status
   * @param headers the headers that may be kept, first value of each
   * @param problem the problem that the service described, or null
   * @param body the body as far as it was read
   * @param retryAfter the delay that the service asked for, or null
   */
  public ResponseDetails(
      int status,
      Map<String, String> headers,
      @Nullable Problem problem,
      byte[] body,
      @Nullable Duration retryAfter) {
    this.status = status;
    Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(headers);
    this.headers = Collections.unmodifiableMap(copy);
    this.problem = problem;
    this.body = body.clone();
    this.retryAfter = retryAfter;
  }

  /**
   * An answer of which only the status is known; handy for fakes in tests.
   *
   * @param status HTTP status
   * @return the details
   */
  public static ResponseDetails ofStatus(int status) {
    return new ResponseDetails(status, Map.of(), null, new byte[0], null);
  }

  /** {@return the HTTP status} */
  public int status() {
    return status;
  }

  /** {@return the headers that were kept, by name whatever the case} */
  public Map<String, String> headers() {
    return headers;
  }

  /** {@return the problem that the service described} */
  public Optional<Problem> problem() {
    return Optional.ofNullable(problem);
  }

  /** {@return a copy of the body, cut at 64 KiB} */
  public byte[] body() {
    return body.clone();
  }

  /** {@return the body read as UTF-8, cut at 64 KiB} */
  public String bodyText() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** {@return the delay that the service asked for before another call} */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /** {@return the status and the size, never a header or the body} */
  @Override
  public String toString() {
    return "HTTP " + status + ", " + body.length + " bytes";
  }
}
