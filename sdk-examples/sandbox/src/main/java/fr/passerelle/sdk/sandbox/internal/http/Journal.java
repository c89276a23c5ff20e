package fr.passerelle.sdk.sandbox.internal.http;

import java.util.Optional;

/** Told of every request, after it was dealt with and before the answer leaves. */
@FunctionalInterface
public interface Journal {
  /** What became of a request. */
  enum Fate {
    /** It was answered. */
    ANSWERED,
    /** The connection was broken and nothing was done. */
    RESET_BEFORE_EFFECT,
    /** It was carried out and the connection was broken instead of the answer. */
    RESET_AFTER_EFFECT
  }

  /**
   * A request was dealt with.
   *
   * @param portal name of the portal, empty when the path belongs to none
   * @param operation operationId, empty when none was recognised
   * @param status status of the answer, sent or swallowed; 0 when nothing was done
   * @param keyHash hash of the Idempotency-Key, when it had one
   * @param replayed whether the answer repeats an earlier one
   * @param fate what became of it
   */
  void arrived(
      String portal,
      String operation,
      int status,
      Optional<String> keyHash,
      boolean replayed,
      Fate fate);
}
