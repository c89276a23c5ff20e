package fr.passerelle.sdk.sandbox.contract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request and its answer as they went over the wire. Its text form shows method and status only:
 * paths, headers and bodies may hold personal data.
 */
public final class Exchange {
  private final String method;
  private final String target;
  private final Map<String, String> requestHeaders;
  private final byte[] requestBody;
  private final int status;
  private final Map<String, String> responseHeaders;
  private final byte[] responseBody;

  private Exchange(Builder builder) {
    this.method = builder.method;
    this.target = builder.target;
    this.requestHeaders = builder.requestHeaders;
    this.requestBody = builder.requestBody;
    this.status = builder.status;
    this.responseHeaders = builder.responseHeaders;
    this.responseBody = builder.responseBody;
  }

  /**
   * Starts from the request.
   *
   * @param method HTTP method
   * @param target path relative to the contract's server URL, with its query if any, still
   *     percent-encoded
   * @return a builder
   */
  public static Builder of(String method, String target) {
    return new Builder(method, target);
  }

  /** {@return the HTTP method, upper case} */
  public String method() {
    return method;
  }

  /** {@return path and query relative to the contract's server URL, percent-encoded} */
  public String target() {
    return target;
  }

  /**
   * Looks up a request header.
   *
   * @param name its name, case ignored
   * @return its first value
   */
  public Optional<String> requestHeader(String name) {
    return Optional.ofNullable(requestHeaders.get(name));
  }

  /** {@return a copy of the request body, empty when there was none} */
  public byte[] requestBody() {
    return requestBody.clone();
  }

  /** {@return the status of the answer} */
  public int status() {
    return status;
  }

  /**
   * Looks up a response header.
   *
   * @param name its name, case ignored
   * @return its first value
   */
  public Optional<String> responseHeader(String name) {
    return Optional.ofNullable(responseHeaders.get(name));
  }

  /** {@return a copy of the response body, empty when there was none} */
  public byte[] responseBody() {
    return responseBody.clone();
  }

  /** {@return method and status} */
  @Override
  public String toString() {
    return "Exchange(" + method + " -> " + status + ")";
  }

  /** Collects an exchange. */
  public static final class Builder {
    private final String method;
    private final String target;
    private Map<String, String> requestHeaders = Map.of();
    private byte[] requestBody = {};
    private int status;
    private Map<String, String> responseHeaders = Map.of();
    private byte[] responseBody = {};

    private Builder(String method, String target) {
      this.method = method.toUpperCase(Locale.ROOT);
      this.target = target;
    }

    /**
     * Sets what was sent.
     *
     * @param headers request headers; of several values the first counts
     * @param body request body, empty when there was none
     * @return this builder
     */
    public Builder sent(Map<String, List<String>> headers, byte[] body) {
      this.requestHeaders = firstValues(headers);
      this.requestBody = body.clone();
      return this;
    }

    /**
     * Sets what was answered and builds the exchange.
     *
     * @param status status of the answer
     * @param headers response headers; of several values the first counts
     * @param body response body, empty when there was none
     * @return the exchange
     */
    public Exchange answered(int status, Map<String, List<String>> headers, byte[] body) {
      this.status = status;
      this.responseHeaders = firstValues(headers);
      this.responseBody = body.clone();
      return new Exchange(this);
    }

    private static Map<String, String> firstValues(Map<String, List<String>> headers) {
      Map<String, String> first = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      headers.forEach(
          (name, values) -> {
            if (!values.isEmpty()) {
              first.putIfAbsent(name, values.get(0));
            }
          });
      return first;
    }
  }
}
