package fr.passerelle.sdk.transport.auth;

import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.transport.Headers;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A session at a service: the value of the {@code Authorization} header and how long it lasts. */
public final class AccessToken {
  private final String authorization;
  private final Instant obtained;
  private final @Nullable Instant expiry;

  private AccessToken(String authorization, Instant obtained, @Nullable Instant expiry) {
    this.authorization = authorization;
    this.obtained = obtained;
    this.expiry = expiry;
  }

  /**
   * A bearer token (RFC 6750).
   *
   * @param token the token
   * @param obtained when it was obtained
   * @param expiry when it ends, or null when the service does not say
   * @return the session
   * @throws ConfigurationException when the token cannot be sent in a header
   */
  public static AccessToken bearer(Secret token, Instant obtained, @Nullable Instant expiry) {
    return withPrefix("Bearer ", token, obtained, expiry);
  }

  /**
   * A token in a scheme of the operator's own, for example {@code DSNLogin jeton=}.
   *
   * @param prefix what comes before the token, its space or sign included
   * @param token the token
   * @param obtained when it was obtained
   * @param expiry when it ends, or null when the service does not say
   * @return the session
   * @throws ConfigurationException when the token cannot be sent in a header
   */
  public static AccessToken withPrefix(
      String prefix, Secret token, Instant obtained, @Nullable Instant expiry) {
    String value = token.reveal(chars -> prefix + String.valueOf(chars));
    Headers.builder().add("Authorization", value);
    return new AccessToken(value, obtained, expiry);
  }

  /**
   * Signs a request.
   *
   * @param headers receives the header
   */
  public void addTo(Headers.Builder headers) {
    headers.add("Authorization", authorization);
  }

  /**
   * Signs a request, with a parameter of the request's own behind the token.
   *
   * @param headers receives the header
   * @param tail what comes behind, its separator included, for example {@code ,declarant=…}
   * @throws ConfigurationException when the tail cannot be sent in a header
   */
  public void addTo(Headers.Builder headers, String tail) {
    headers.add("Authorization", authorization + tail);
  }

  /** {@return when it was obtained} */
  public Instant obtained() {
    return obtained;
  }

  /** {@return when it ends, or empty when the service does not say} */
  public Optional<Instant> expiry() {
    return Optional.ofNullable(expiry);
  }

  /** {@return when it ends; never the token} */
  @Override
  public String toString() {
    return "AccessToken{expiry=" + (expiry == null ? "unknown" : expiry) + "}";
  }
}
