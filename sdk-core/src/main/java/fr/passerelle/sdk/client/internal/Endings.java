package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.error.AuthenticationException;
import fr.passerelle.sdk.error.AuthenticationException.Kind;
import fr.passerelle.sdk.error.CallContext;
import fr.passerelle.sdk.error.CallInterruptedException;
import fr.passerelle.sdk.error.DeadlineExceededException;
import fr.passerelle.sdk.error.DeadlineExceededException.Phase;
import fr.passerelle.sdk.error.NotSentException;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.error.ProxyAuthenticationException;
import fr.passerelle.sdk.error.ResponseDetails;
import fr.passerelle.sdk.error.ResponseException;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.error.TransportException;
import fr.passerelle.sdk.error.UnreadableResponseException;
import fr.passerelle.sdk.transport.ExchangeException;
import fr.passerelle.sdk.transport.internal.Happening;
import fr.passerelle.sdk.transport.internal.RetryTable;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the exception that ends a call: what the last attempt met, and around it "outcome
 * unknown" when any attempt of an operation that needs its acknowledgement may have acted.
 *
 * @param call the call
 * @param attempt number of the last attempt
 * @param answer the last answer, or null
 * @param failure the last failure without an answer, or null
 * @param earlierDoubt whether an earlier attempt may have acted
 */
record Endings(
    PreparedCall call,
    int attempt,
    @Nullable Answer answer,
    @Nullable ExchangeException failure,
    boolean earlierDoubt) {

  SdkException ended(Happening happening, boolean isOutOfTime) {
    return ended(happening, met(isOutOfTime));
  }

  SdkException ended(Happening happening, SdkException met) {
    if (!RetryTable.isOutcomeUnknown(call.operation().idempotence(), happening, earlierDoubt)) {
      return met;
    }
    return new OutcomeUnknownException(
        "no acknowledgement was read, the service may have acted",
        context(),
        met,
        call.idempotencyKey(),
        call.settlingOperation(),
        call.settlement());
  }

  CallContext context() {
    CallContext context =
        CallContext.of(call.operation().name()).atAttempt(attempt, call.retry().maxAttempts());
    return answer == null ? context : context.answered(answer.status(), answer.requestId());
  }

  private SdkException met(boolean isOutOfTime) {
    CallContext context = context();
    if (failure != null) {
      if (failure.reason() == ExchangeException.Reason.INTERRUPTED) {
        return new CallInterruptedException(context, failure);
      }
      if (failure.reason() == ExchangeException.Reason.PROXY_CREDENTIALS) {
        return new ProxyAuthenticationException(
            "nothing was sent: " + failure.reason().what(), context, failure);
      }
      if (failure.reason() == ExchangeException.Reason.SOURCE) {
        return sourceFailed(context, failure);
      }
      if (failure.isNothingLeft()) {
        return new NotSentException(
            "nothing was sent: " + failure.reason().what(), context, failure);
      }
      return isOutOfTime
          ? new DeadlineExceededException(Phase.AWAITING_ANSWER, context, failure)
          : new TransportException(failure.reason().what(), context, failure);
    }
    if (answer != null && answer.notStored() != null) {
      return answer.notStored();
    }
    if (answer != null && answer.unreadable() != null) {
      BodyFault why = answer.unreadable();
      Throwable cause = why.getCause() == null ? why : why.getCause();
      return new UnreadableResponseException(
          why.what(), why.path(), why.line(), why.column(), context, cause);
    }
    return refused(context);
  }

  /** What cannot be read here was not sent, unless an attempt before or its beginning was. */
  private SdkException sourceFailed(CallContext context, ExchangeException failure) {
    String what = failure.reason().what();
    Throwable fault = failure.getCause() == null ? failure : failure.getCause();
    return failure.isNothingLeft() && !earlierDoubt
        ? new NotSentException("nothing was sent: " + what, context, fault)
        : new TransportException(what, context, fault);
  }

  /** A refused session may be the account's fault: the portal's own words tell. */
  private SdkException refused(CallContext context) {
    ResponseDetails details = answer == null ? null : answer.refusal();
    ResponseException refusal =
        ResponseException.of(context, details == null ? ResponseDetails.ofStatus(0) : details);
    Kind kind = call.session() == null ? null : call.session().judgeRefusal(refusal);
    return kind == null ? refusal : new AuthenticationException(kind, context, refusal);
  }

  /** {@return whether the refusal says that a new session would change nothing} */
  boolean isAccountRefused() {
    return refused(context()) instanceof AuthenticationException;
  }
}
