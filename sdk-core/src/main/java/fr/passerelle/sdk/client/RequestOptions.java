package fr.passerelle.sdk.client;

import fr.passerelle.sdk.client.internal.ReservedHeaders;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.transport.Headers;
import fr.passerelle.sdk.transport.Timeouts;
import fr.passerelle.sdk.transport.retry.RetryPolicy;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one call, or one client, does differently from its runtime. Immutable; what is left out
 * stays as it is.
 */
public final class RequestOptions {
  private static final RequestOptions NONE = new RequestOptions(new Builder());
  private static final int LONGEST_KEY = 255;

  private final @Nullable Timeouts timeouts;
  private final @Nullable Duration total;
  private final @Nullable RetryPolicy retry;
  private final @Nullable String idempotencyKey;
  private final Headers headers;

  private RequestOptions(Builder builder) {
    this.timeouts = builder.timeouts;
    this.total = builder.total;
    this.retry = builder.retry;
    this.idempotencyKey = builder.idempotencyKey;
    this.headers = builder.headers.build();
  }

  /** {@return options that change nothing} */
  public static RequestOptions none() {
    return NONE;
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds these options} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.timeouts = timeouts;
    builder.total = total;
    builder.retry = retry;
    builder.idempotencyKey = idempotencyKey;
    builder.headers = headers.toBuilder();
    return builder;
  }

  /**
   * The timeouts of a call.
   *
   * @param inherited those of the runtime
   * @return these where given, else the inherited ones
   */
  public Timeouts timeouts(Timeouts inherited) {
    Timeouts chosen = timeouts == null ? inherited : timeouts;
    return total == null ? chosen : chosen.withTotal(total);
  }

  /**
   * The retry policy of a call.
   *
   * @param inherited that of the runtime
   * @return this one where given, else the inherited one
   */
  public RetryPolicy retry(RetryPolicy inherited) {
    return retry == null ? inherited : retry;
  }

  /** {@return the key that the caller chose for a keyed operation} */
  public Optional<String> idempotencyKey() {
    return Optional.ofNullable(idempotencyKey);
  }

  /** {@return headers to add} */
  public Headers headers() {
    return headers;
  }

  /**
   * These options on top of others.
   *
   * @param base the options of the client
   * @return the union; these win, headers add up
   */
  public RequestOptions over(RequestOptions base) {
    if (base == NONE) {
      return this;
    }
    if (this == NONE && base.idempotencyKey == null) {
      return base;
    }
    Builder merged = base.toBuilder();
    merged.timeouts = timeouts == null ? base.timeouts : timeouts;
    // A total that comes with whole timeouts of this call is newer than the base's.
    merged.total = total == null && timeouts == null ? base.total : total;
    merged.retry = retry == null ? base.retry : retry;
    merged.idempotencyKey = idempotencyKey;
    merged.headers.addAll(headers);
    return merged.build();
  }

  /** {@return a fixed text: headers and keys stay out} */
  @Override
  public String toString() {
    return "RequestOptions";
  }

  /** Collects options. */
  public static final class Builder {
    private @Nullable Timeouts timeouts;
    private @Nullable Duration total;
    private @Nullable RetryPolicy retry;
    private @Nullable String idempotencyKey;
    private Headers.Builder headers = Headers.builder();

    private Builder() {}

    /**
     * Replaces the timeouts.
     *
     * @param timeouts connect, attempt, total
     * @return this
     */
    public Builder timeouts(Timeouts timeouts) {
      this.timeouts = timeouts;
      return this;
    }

    /**
     * Replaces the total time only.
     *
     * @param total time for the whole call, waits and sign-in included
     * @return this
     */
    public Builder total(Duration total) {
      Timeouts.defaults().withTotal(total);
      this.total = total;
      return this;
    }

    /**
     * Replaces the retry policy.
     *
     * @param retry attempts and waits
     * @return this
     */
    public Builder retry(RetryPolicy retry) {
      this.retry = retry;
      return this;
    }

    /**
     * Chooses the key of a keyed operation, so that a later call, even from another process, is the
     * same logical call to the service. Without it each call draws a random key.
     *
     * @param key 1 to 255 visible ASCII characters, without personal data
     * @return this
     * @throws ConfigurationException when the key cannot be sent
     */
    public Builder idempotencyKey(String key) {
      if (key.isEmpty()
          || key.length() > LONGEST_KEY
          || !key.chars().allMatch(c -> c > ' ' && c <= '~')) {
        throw new ConfigurationException(
            "an idempotency key has 1 to 255 visible ASCII characters");
      }
      this.idempotencyKey = key;
      return this;
    }

    /**
     * Adds a header of the application, for example for a gateway.
     *
     * @param name its name; not one that the SDK sets itself
     * @param value its value, visible ASCII
     * @return this
     * @throws ConfigurationException when the name is one of ours or the header cannot be sent
     */
    public Builder header(String name, String value) {
      ReservedHeaders.refuse(name);
      headers.add(name, value);
      return this;
    }

    /** {@return the options} */
    public RequestOptions build() {
      return new RequestOptions(this);
    }
  }
}
