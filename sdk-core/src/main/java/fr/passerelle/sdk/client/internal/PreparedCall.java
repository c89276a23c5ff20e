package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.client.Operation;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.Outcome;
import fr.passerelle.sdk.transport.Headers;
import fr.passerelle.sdk.transport.Timeouts;
import fr.passerelle.sdk.transport.TransportBody;
import fr.passerelle.sdk.transport.retry.Idempotence;
import fr.passerelle.sdk.transport.retry.RetryPolicy;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A call that is valid and written: what every attempt sends alike. The body was encoded once and
 * the idempotency key drawn once.
 *
 * @param operation the operation
 * @param session the session that signs it, or null
 * @param url absolute URL
 * @param headers the headers of every attempt, the session's excepted
 * @param body the body, or null
 * @param timeouts connect, attempt, total
 * @param retry attempts and waits
 * @param idempotencyKey the key of a keyed operation, or null
 * @param settlingOperation name of the operation that settles an unknown outcome, or null
 * @param settlement runs it, or null
 */
record PreparedCall(
    Operation operation,
    @Nullable SessionAuthentication session,
    String url,
    Headers headers,
    @Nullable TransportBody body,
    Timeouts timeouts,
    RetryPolicy retry,
    @Nullable String idempotencyKey,
    @Nullable String settlingOperation,
    @Nullable Supplier<Outcome> settlement) {

  static PreparedCall of(
      ServiceCaller caller,
      Operation operation,
      String url,
      @Nullable SessionAuthentication session,
      @Nullable Sendable content,
      String accept,
      @Nullable String ifMatch,
      RequestOptions options,
      @Nullable String settlingOperation,
      @Nullable Supplier<Outcome> settlement) {
    RuntimeCore runtime = caller.runtime();
    String key = key(operation, options);
    Headers.Builder headers =
        Headers.builder()
            .add("User-Agent", caller.userAgent())
            .add("Accept", accept)
            .add("Accept-Encoding", "gzip");
    if (key != null) {
      headers.add("Idempotency-Key", key);
    }
    if (ifMatch != null) {
      headers.add("If-Match", ifMatch);
    }
    headers.addAll(options.headers());
    // Last, since a content may hold a temporary file from here on.
    TransportBody body = content == null ? null : content.write(runtime, operation);
    if (body instanceof ContentBody coded && coded.coding().isPresent()) {
      headers.add("Content-Encoding", coded.coding().get());
    }
    return new PreparedCall(
        operation,
        session,
        url,
        headers.build(),
        body,
        options.timeouts(runtime.settings().timeouts()),
        options.retry(runtime.settings().retry()),
        key,
        settlingOperation,
        settlement);
  }

  PreparedCall withUrl(String other) {
    return new PreparedCall(
        operation,
        session,
        other,
        headers,
        body,
        timeouts,
        retry,
        idempotencyKey,
        settlingOperation,
        settlement);
  }

  boolean isReplayable() {
    return body == null || body.isReplayable();
  }

  /** Gives back what the body holds, when the call is over. */
  void release() {
    if (body instanceof ContentBody content) {
      content.close();
    }
  }

  static void validate(RuntimeCore runtime, Operation operation, Object model) {
    runtime.validator().check(model, runtime.settings().validation(), operation.name());
  }

  /** {@return the operation only: URL and headers may hold personal data} */
  @Override
  public String toString() {
    return "PreparedCall{" + operation.name() + "}";
  }

  private static @Nullable String key(Operation operation, RequestOptions options) {
    if (operation.idempotence() == Idempotence.KEYED) {
      return options.idempotencyKey().orElseGet(() -> UUID.randomUUID().toString());
    }
    if (options.idempotencyKey().isPresent()) {
      throw new ConfigurationException(operation.name() + " takes no idempotency key");
    }
    return null;
  }
}
