package fr.passerelle.sdk.error;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The request may have reached the service and no acknowledgement was read: it may have acted, or
 * not. The cause says how the conversation ended.
 *
 * <p>What to do: do not send it again; call {@link #reconcile()}, now or later, which asks the
 * service through another operation. When {@link #idempotencyKey()} is present, the same request
 * may also be repeated under the same key.
 */
public final class OutcomeUnknownException extends TransportException {
  private static final long serialVersionUID = 1L;

  /** Name of the operation that settles the question, or null. */
  private final @Nullable String settlingOperation;

  /** The key under which the request was sent, or null. */
  private final @Nullable String idempotencyKey;

  private final transient @Nullable Supplier<Outcome> settlement;

  /**
   * Creates the exception of an operation that nothing can settle.
   *
   * @param what what happened, without any personal value
   * @param context the call
   * @param cause how the conversation ended, or null
   */
  public OutcomeUnknownException(String what, CallContext context, @Nullable Throwable cause) {
    this(what, context, cause, null, null, null);
  }

  /**
   * Creates the exception with the operation that settles the question.
   *
   * @param what what happened, without any personal value
   * @param context the call
   * @param cause how the conversation ended, or null
   * @param idempotencyKey the key under which the request was sent, or null
   * @param settlingOperation name of the operation that can tell, or null
   * @param settlement runs that operation, or null
   */
  public OutcomeUnknownException(
      String what,
      CallContext context,
      @Nullable Throwable cause,
      @Nullable String idempotencyKey,
      @Nullable String settlingOperation,
      @Nullable Supplier<Outcome> settlement) {
    super(what, context, cause);
    this.idempotencyKey = idempotencyKey;
    this.settlingOperation = settlingOperation;
    this.settlement = settlement;
  }

  /** {@return the name of the operation that can tell what happened} */
  public Optional<String> settlingOperation() {
    return Optional.ofNullable(settlingOperation);
  }

  /** {@return the idempotency key under which the request was sent} */
  public Optional<String> idempotencyKey() {
    return Optional.ofNullable(idempotencyKey);
  }

  /**
   * Asks the service what became of the request. Sends only the settling operation, never the
   * request itself, and may be called again.
   *
   * @return what is known now; {@link Outcome#STILL_UNKNOWN} also when the service cannot be asked,
   *     when no operation can tell, or when this exception was read back from its serial form
   * @throws AuthenticationException when no session could be obtained to ask
   * @throws CallInterruptedException when the thread was interrupted while asking
   */
  public Outcome reconcile() {
    if (settlement == null) {
      return Outcome.STILL_UNKNOWN;
    }
    try {
      return settlement.get();
    } catch (TransportException
        | DeadlineExceededException
        | ResponseException
        | UnreadableResponseException e) {
      return Outcome.STILL_UNKNOWN;
    }
  }
}
