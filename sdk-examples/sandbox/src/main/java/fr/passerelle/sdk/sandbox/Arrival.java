package fr.passerelle.sdk.sandbox;

import java.time.Instant;
import java.util.Optional;

/**
 * A request that reached the sandbox. Holds nothing personal: no path, no header, no body.
 *
 * @param number rank of arrival, from 1
 * @param at moment of arrival, by the sandbox's clock
 * @param portal name of the portal, empty when the path belongs to none
 * @param operation operationId, empty when none was recognised
 * @param status status of the answer, sent or swallowed; 0 when the connection broke before
 *     anything was done
 * @param keyHash hash of the Idempotency-Key, when the request had one
 * @param replayed whether the answer repeated an earlier one
 * @param fate what became of the request
 */
public record Arrival(
    long number,
    Instant at,
    String portal,
    String operation,
    int status,
    Optional<String> keyHash,
    boolean replayed,
    Fate fate) {

  /** What became of a request. */
  public enum Fate {
    /** It was answered. */
    ANSWERED,
    /** The connection was broken and nothing was done. */
    RESET_BEFORE_EFFECT,
    /** It was carried out and the connection was broken instead of the answer. */
    RESET_AFTER_EFFECT
  }
}
