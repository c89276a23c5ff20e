package fr.passerelle.sdk.client;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A success with what came around the value: status, version, place, request id.
 *
 * @param <T> type of the value
 */
public final class ApiResponse<T> {
  private final T value;
  private final int status;
  private final @Nullable String etag;
  private final @Nullable String location;
  private final @Nullable String requestId;
  private final @Nullable Duration retryAfter;

  /**
   * Creates a response; fakes in tests need it too.
   *
   * @param value what was read
   * @param status HTTP status
   * @param etag version of the resource, quotes included, or null
   * @param location place of a created resource, or null
   * @param requestId the service's request id, or null
   * @param retryAfter when to look again, or null
   */
  public ApiResponse(
      T value,
      int status,
      @Nullable String etag,
      @Nullable String location,
      @Nullable String requestId,
      @Nullable Duration retryAfter) {
    this.value = value;
    this.status = status;
    this.etag = etag;
    this.location = location;
    this.requestId = requestId;
    this.retryAfter = retryAfter;
  }

  /** {@return what was read} */
  public T value() {
    return value;
  }

  /** {@return the HTTP status; 202 when the service only took the request} */
  public int status() {
    return status;
  }

  /** {@return the version of the resource ({@code ETag}), quotes included, for a later change} */
  public Optional<String> etag() {
    return Optional.ofNullable(etag);
  }

  /** {@return the place of a created or tracking resource ({@code Location})} */
  public Optional<String> location() {
    return Optional.ofNullable(location);
  }

  /** {@return the service's request id, to quote to its support} */
  public Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }

  /** {@return when the service asks to be looked at again} */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /** {@return the status; never the value} */
  @Override
  public String toString() {
    return "HTTP " + status;
  }
}
