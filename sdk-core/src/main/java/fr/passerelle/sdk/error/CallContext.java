package fr.passerelle.sdk.error;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Which call failed, as far as it may be written down: the operation's name, the attempt, the
 * status and the service's request id. Immutable; holds no value of the request.
 */
public final class CallContext implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Name of the operation. */
  private final String operation;

  /** Number of the last attempt, 0 when none was made. */
  private final int attempt;

  /** Attempts that were allowed. */
  private final int maxAttempts;

  /** Status of the answer, 0 when none was read. */
  private final int status;

  /** The service's request id. */
  private final @Nullable String requestId;

  private CallContext(
      String operation, int attempt, int maxAttempts, int status, @Nullable String requestId) {
    this.operation = operation;
    this.attempt = attempt;
    this.maxAttempts = maxAttempts;
    this.status = status;
    this.requestId = requestId;
  }

  /**
   * Context of a call of which no attempt was made yet.
   *
   * @param operation name of the operation, for example {@code amsn.roster.declareEntry}
   * @return the context
   */
  public static CallContext of(String operation) {
    return new CallContext(operation, 0, 0, 0, null);
  }

  /**
   * The same call at an attempt.
   *
   * @param attempt number of the attempt, from 1
   * @param maxAttempts attempts that are allowed
   * @return the context
   */
  public CallContext atAttempt(int attempt, int maxAttempts) {
    return new CallContext(operation, attempt, maxAttempts, status, requestId);
  }

  /**
   * The same call with the answer that was read.
   *
   * @param status HTTP status
   * @param requestId the service's request id, or null when it gave none
   * @return the context
   */
  public CallContext answered(int status, @Nullable String requestId) {
    return new CallContext(operation, attempt, maxAttempts, status, requestId);
  }

  /** {@return the name of the operation} */
  public String operation() {
    return operation;
  }

  /**
   * {@return the attempts made out of those allowed, for example {@code 2/3}; empty before the
   * first}
   */
  public Optional<String> attempts() {
    return attempt == 0 ? Optional.empty() : Optional.of(attempt + "/" + maxAttempts);
  }

  /** {@return the HTTP status, or empty when no answer was read} */
  public OptionalInt status() {
    return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /** {@return the service's request id, to quote to its support} */
  public Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }

  /**
   * Writes the message of an exception.
   *
   * @param what what happened, without any personal value
   * @return {@code operation: what (HTTP 409, request id, attempt 2/3)}
   */
  String describe(String what) {
    StringBuilder text = new StringBuilder(operation).append(": ").append(what);
    String separator = " (";
    if (status != 0) {
      text.append(separator).append("HTTP ").append(status);
      separator = ", ";
    }
    if (requestId != null) {
      text.append(separator).append("request ").append(requestId);
      separator = ", ";
    }
    if (attempt != 0) {
      text.append(separator).append("attempt ").append(attempt).append('/').append(maxAttempts);
      separator = ", ";
    }
    return ", ".equals(separator) ? text.append(')').toString() : text.toString();
  }

  @Override
  public String toString() {
    return describe("call");
  }
}
