package fr.passerelle.sdk.sandbox.apidsn;

import java.time.Instant;

/**
 * A deposit that the sandbox registered.
 *
 * @param flux its identifier
 * @param at when it arrived
 * @param content the bytes, decompressed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record ApiDsnDeposit(String flux, Instant at, byte[] content) {
  /** {@return the identifier only} */
  @Override
  public String toString() {
    return "ApiDsnDeposit(" + flux + ")";
  }
}
