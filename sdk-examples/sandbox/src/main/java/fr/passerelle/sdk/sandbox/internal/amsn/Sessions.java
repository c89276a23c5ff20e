package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.internal.http.Call;
import fr.passerelle.sdk.sandbox.internal.http.Refusal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens in use. Safe for many threads. */
final class Sessions {
  private static final String SCHEME = "Bearer ";
  private static final int TOKEN_BYTES = 24;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Session> open = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Duration lifetime;

  Sessions(Clock clock, Duration lifetime) {
    this.clock = clock;
    this.lifetime = lifetime;
  }

  record Session(String token, String memberNumber, Instant expiresAt) {
    @Override
    public String toString() {
      return "Session(" + expiresAt + ")";
    }
  }

  Session open(String memberNumber) {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Session session = new Session(token, memberNumber, clock.instant().plus(lifetime));
    open.put(token, session);
    return session;
  }

  /** Finds the session of a call; refuses with 401 when there is none. */
  Session of(Call call) {
    String header = call.header("Authorization").orElse("");
    Session session =
        header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
            ? open.get(header.substring(SCHEME.length()).strip())
            : null;
    if (session != null && session.expiresAt().isAfter(clock.instant())) {
      return session;
    }
    if (session != null) {
      open.remove(session.token());
    }
    throw Refusal.of(401, "not-signed-in", "No session, or one that has ended")
        .header("WWW-Authenticate", "Bearer");
  }

  void end(Call call) {
    open.remove(of(call).token());
  }

  void endAll() {
    open.clear();
  }
}
