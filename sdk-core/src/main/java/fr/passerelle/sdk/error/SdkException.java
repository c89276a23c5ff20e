package fr.passerelle.sdk.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Root of every exception that the SDK throws on purpose.
 *
 * <p>Messages and causes are safe to log: they name operations, attributes, positions and codes,
 * never the value that was refused.
 */
public class SdkException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The call that failed, or null outside a call. */
  private final @Nullable CallContext context;

  /**
   * Creates an exception without a cause.
   *
   * @param message what happened, without any personal value
   */
  public SdkException(String message) {
    this(message, (Throwable) null);
  }

  /**
   * Creates an exception with its cause.
   *
   * @param message what happened, without any personal value
   * @param cause the cause, whose own message must be safe too, or null
   */
  public SdkException(String message, @Nullable Throwable cause) {
    super(message, cause);
    this.context = null;
  }

  /**
   * Creates an exception of a call. The message reads {@code operation: what (HTTP 409, request id,
   * attempt 2/3)}.
   *
   * @param what what happened, without any personal value
   * @param context the call
   * @param cause the cause, whose own message must be safe too, or null
   */
  protected SdkException(String what, CallContext context, @Nullable Throwable cause) {
    super(context.describe(what), cause);
    this.context = context;
  }

  /**
   * {@return the call that failed: operation, attempts, status, request id; empty outside a call}
   */
  public Optional<CallContext> context() {
    return Optional.ofNullable(context);
  }

  /**
   * {@return the name of the operation that failed, for example {@code amsn.roster.declareEntry}}
   */
  public Optional<String> operation() {
    return context().map(CallContext::operation);
  }

  /** {@return the attempts made out of those allowed, for example {@code 2/3}} */
  public Optional<String> attempts() {
    return context().flatMap(CallContext::attempts);
  }

  /** {@return the service's request id, to quote to its support} */
  public Optional<String> requestId() {
    return context().flatMap(CallContext::requestId);
  }
}
