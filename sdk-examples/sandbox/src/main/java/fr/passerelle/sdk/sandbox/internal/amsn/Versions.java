package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.internal.http.Call;
import fr.passerelle.sdk.sandbox.internal.http.Refusal;

/** Changes rest on the version that was read. */
final class Versions {
  private Versions() {}

  /** Refuses a call that names another version than the present one. */
  static void require(Call call, String etag) {
    if (!call.header("If-Match").orElseThrow().equals(etag)) {
      throw Refusal.of(412, "stale", "It changed since it was read");
    }
  }
}
