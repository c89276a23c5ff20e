package fr.passerelle.sdk.transport.retry;

/**
 * What repeating an operation does, as the operation declares it. Retry is granted from this, never
 * from the HTTP method.
 */
public enum Idempotence {
  /** Reads; changes nothing. */
  SAFE,
  /**
   * Leaves the same state when repeated: replaces, removes. After a lost answer the repetition may
   * be answered differently from the first (removed: then not found).
   */
  IDEMPOTENT,
  /**
   * Carries an {@code Idempotency-Key}: the service acts once per key. Repeated like an idempotent
   * operation; when no acknowledgement is read in the end, the outcome is unknown.
   */
  KEYED,
  /** Acts again when repeated: never repeated once a byte may have left. */
  NON_IDEMPOTENT;

  /** {@return whether the same request may be sent again although it may have arrived} */
  public boolean isRepeatable() {
    return this != NON_IDEMPOTENT;
  }

  /** {@return whether a missing acknowledgement must be reported as an unknown outcome} */
  public boolean needsAcknowledgement() {
    return this == KEYED || this == NON_IDEMPOTENT;
  }
}
