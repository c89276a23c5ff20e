package fr.passerelle.sdk.transport;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One attempt to be made: everything a {@link Transport} needs, nothing about retry. */
public final class TransportRequest {
  private final HttpMethod method;
  private final String url;
  private final Headers headers;
  private final @Nullable TransportBody body;
  private final Duration connectTimeout;
  private final Duration timeout;

  /**
   * Describes an attempt.
   *
   * @param method the HTTP method
   * @param url absolute URL, percent-encoded, query included
   * @param headers the headers; {@code Content-Type} comes from the body
   * @param body the body, or null
   * @param connectTimeout time to connect, TLS not included
   * @param timeout time for the whole attempt, from the first look-up to the last byte read
   */
  public TransportRequest(
      HttpMethod method,
      String url,
      Headers headers,
      @Nullable TransportBody body,
      Duration connectTimeout,
      Duration timeout) {
    this.method = Objects.requireNonNull(method, "method");
    this.url = Objects.requireNonNull(url, "url");
    this.headers = Objects.requireNonNull(headers, "headers");
    this.body = body;
    this.connectTimeout = Objects.requireNonNull(connectTimeout, "connectTimeout");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
  }

  /** {@return the HTTP method} */
  public HttpMethod method() {
    return method;
  }

  /** {@return the absolute URL, percent-encoded; may hold personal data} */
  public String url() {
    return url;
  }

  /** {@return the headers; may hold secrets} */
  public Headers headers() {
    return headers;
  }

  /** {@return the body, or null when there is none} */
  public @Nullable TransportBody body() {
    return body;
  }

  /** {@return the time to connect} */
  public Duration connectTimeout() {
    return connectTimeout;
  }

  /** {@return the time for the whole attempt} */
  public Duration timeout() {
    return timeout;
  }

  /** {@return the method only: a URL may hold personal data} */
  @Override
  public String toString() {
    return method.name();
  }
}
