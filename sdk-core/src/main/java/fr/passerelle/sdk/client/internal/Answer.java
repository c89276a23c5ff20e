package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.client.ApiResponse;
import fr.passerelle.sdk.error.ResponseDetails;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.identifier.Iban;
import fr.passerelle.sdk.identifier.Nir;
import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.transport.TransportResponse;
import fr.passerelle.sdk.transport.internal.Happening;
import fr.passerelle.sdk.transport.internal.RetryAfter;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An answer that was read, whatever it says; nothing in it refers to the connection any more. */
final class Answer {
  private static final int LONGEST_REQUEST_ID = 128;

  private final Happening happening;
  private final int status;
  private final @Nullable String requestId;
  private final @Nullable String etag;
  private final @Nullable String location;
  private final @Nullable Duration retryAfter;
  private final @Nullable Object value;
  private final @Nullable ResponseDetails refusal;
  private final @Nullable BodyFault unreadable;
  private final @Nullable SdkException notStored;

  private Answer(
      Happening happening,
      TransportResponse response,
      Clock clock,
      @Nullable Object value,
      @Nullable ResponseDetails refusal,
      @Nullable BodyFault unreadable,
      @Nullable SdkException notStored) {
    this.happening = happening;
    this.status = response.status();
    this.requestId = requestId(response);
    this.etag = response.header("ETag");
    this.location = response.header("Location");
    this.retryAfter = retryAfter(response, clock);
    this.value = value;
    this.refusal = refusal;
    this.unreadable = unreadable;
    this.notStored = notStored;
  }

  static Answer success(TransportResponse response, Clock clock, @Nullable Object value) {
    return new Answer(Happening.DONE, response, clock, value, null, null, null);
  }

  static Answer unreadable(TransportResponse response, Clock clock, BodyFault why) {
    return new Answer(Happening.UNREADABLE, response, clock, null, null, why, null);
  }

  /** A success whose content found no place on this side. */
  static Answer notStored(TransportResponse response, Clock clock, SdkException why) {
    return new Answer(Happening.UNREADABLE, response, clock, null, null, null, why);
  }

  static Answer refusal(
      TransportResponse response, Clock clock, Happening happening, ResponseDetails details) {
    return new Answer(happening, response, clock, null, details, null, null);
  }

  static @Nullable Duration retryAfter(TransportResponse response, Clock clock) {
    String header = response.header("Retry-After");
    return header == null ? null : RetryAfter.parse(header, clock.instant());
  }

  Happening happening() {
    return happening;
  }

  int status() {
    return status;
  }

  @Nullable String requestId() {
    return requestId;
  }

  @Nullable Duration retryAfter() {
    return retryAfter;
  }

  @Nullable Object value() {
    return value;
  }

  @Nullable ResponseDetails refusal() {
    return refusal;
  }

  @Nullable BodyFault unreadable() {
    return unreadable;
  }

  @Nullable SdkException notStored() {
    return notStored;
  }

  <T> ApiResponse<T> around(T decoded) {
    return new ApiResponse<>(decoded, status, etag, location, requestId, retryAfter);
  }

  /** Kept only when it looks like an identifier, and not a person's: it goes into logs. */
  private static @Nullable String requestId(TransportResponse response) {
    String id = response.header("X-Request-Id");
    if (id == null || id.isEmpty() || id.length() > LONGEST_REQUEST_ID) {
      return null;
    }
    for (int i = 0; i < id.length(); i++) {
      if (id.charAt(i) <= ' ' || id.charAt(i) > '~') {
        return null;
      }
    }
    return Nir.isValid(id) || Nir13.isValid(id) || Iban.isValid(id) ? null : id;
  }
}
