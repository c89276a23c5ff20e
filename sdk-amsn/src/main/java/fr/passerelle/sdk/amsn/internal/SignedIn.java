package fr.passerelle.sdk.amsn.internal;

import fr.passerelle.sdk.amsn.model.SessionState;
import fr.passerelle.sdk.transport.auth.AccessToken;
import fr.passerelle.sdk.transport.auth.Secret;
import java.time.Instant;

/**
 * Answer of the sign-in. The one answer of which unknown fields are not kept: what stands beside a
 * token may be a secret too.
 */
record SignedIn(Secret token, Instant expiresAt, boolean passwordPersonalised) {
  AccessToken toAccessToken(Instant now) {
    return AccessToken.bearer(token, now, expiresAt);
  }

  SessionState toState() {
    return new SessionState(expiresAt, passwordPersonalised);
  }

  @Override
  public String toString() {
    return "SignedIn{expiresAt=" + expiresAt + "}";
  }
}
