package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.client.Operation;
import fr.passerelle.sdk.error.CallContext;
import fr.passerelle.sdk.error.CallInterruptedException;
import fr.passerelle.sdk.error.DeadlineExceededException;
import fr.passerelle.sdk.error.DeadlineExceededException.Phase;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.transport.CallObserver.Withheld;
import fr.passerelle.sdk.transport.ExchangeException;
import fr.passerelle.sdk.transport.ExchangeException.Departure;
import fr.passerelle.sdk.transport.ExchangeException.Reason;
import fr.passerelle.sdk.transport.Headers;
import fr.passerelle.sdk.transport.TransportRequest;
import fr.passerelle.sdk.transport.auth.AccessToken;
import fr.passerelle.sdk.transport.internal.Backoff;
import fr.passerelle.sdk.transport.internal.Happening;
import fr.passerelle.sdk.transport.internal.RetryTable;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One logical call from its first attempt to its end. All state of the call lives here; the table
 * decides, this loop counts, waits and keeps the deadline.
 */
final class Conversation {
  private final RuntimeCore runtime;
  private final PreparedCall call;
  private final AnswerReader reader;
  private final CallWitness witness;
  private final long started;
  private final long deadline;

  private int attempt;
  private boolean earlierDoubt;
  private boolean hasSignedInAgain;
  private boolean hasSpentBudget;
  private @Nullable Answer answer;
  private @Nullable ExchangeException failure;

  Conversation(RuntimeCore runtime, PreparedCall call, AnswerReader reader) {
    this.runtime = runtime;
    this.call = call;
    this.reader = reader;
    this.witness = CallWitness.of(runtime, call);
    this.started = runtime.nanos();
    this.deadline = started + call.timeouts().total().toNanos();
  }

  /** {@return the success; anything else is thrown} */
  Answer run() {
    try {
      Answer success = attempts();
      runtime.retryBuckets().succeeded(call.url(), hasSpentBudget);
      witness.callEnded(attempt, runtime.nanos() - started, answer, null);
      return success;
    } catch (SdkException e) {
      witness.callEnded(attempt, runtime.nanos() - started, answer, e);
      throw e;
    } catch (RuntimeException | Error e) {
      // A clock or a sleeper of the application, a broken JVM: observers must still see an end.
      SdkException end = new SdkException("failed in a way of its own: " + e.getClass().getName());
      witness.callEnded(attempt, runtime.nanos() - started, answer, end);
      throw e;
    }
  }

  private Answer attempts() {
    attempt = 1;
    while (true) {
      AccessToken token = session();
      Happening happening = attemptOnce(token);
      if (answer != null && happening == Happening.DONE) {
        return answer;
      }
      switch (RetryTable.verdict(call.operation().idempotence(), happening)) {
        case RETRY -> {
          Duration wait = waitBeforeRetry(happening);
          if (wait == null) {
            throw ended(happening);
          }
          earlierDoubt |= happening.mayHaveActed();
          sleep(wait);
          attempt++;
        }
        case SIGN_IN_AGAIN -> {
          if (token == null
              || hasSignedInAgain
              || !call.isReplayable()
              || endings().isAccountRefused()) {
            throw ended(happening);
          }
          hasSignedInAgain = true;
          rejectToken(token);
        }
        case STOP -> throw ended(happening);
      }
    }
  }

  private Happening attemptOnce(@Nullable AccessToken token) {
    long begin = runtime.nanos();
    long left = deadline - begin;
    requireTime(left);
    if (Thread.currentThread().isInterrupted()) {
      throw interrupted(failure);
    }
    TransportRequest request =
        new TransportRequest(
            call.operation().method(),
            call.url(),
            headers(token),
            call.body(),
            call.timeouts().connect(),
            atMost(call.timeouts().attempt(), left));
    answer = null;
    failure = null;
    Happening happening;
    try {
      Answer read = runtime.transport().exchange(request, reader);
      answer = read;
      happening = read.happening();
    } catch (ExchangeException e) {
      failure = e;
      happening = Happening.of(e);
    } catch (SdkException e) {
      // Refused on this side, a closed runtime for instance; an earlier attempt may have arrived.
      throw endings().ended(Happening.NOTHING_LEFT, e);
    } catch (RuntimeException e) {
      // A transport that fails in a way of its own has not said that nothing left.
      failure = new ExchangeException(Departure.MAYBE_LEFT, Reason.BROKEN, e);
      happening = Happening.BROKEN;
    }
    witness.attemptEnded(attempt, happening, answer, failure, runtime.nanos() - begin);
    return happening;
  }

  private @Nullable AccessToken session() {
    SessionAuthentication session = call.session();
    if (session == null) {
      return null;
    }
    long left = deadline - runtime.nanos();
    requireTime(left);
    try {
      return session.token(CallContext.of(call.operation().name()), Duration.ofNanos(left));
    } catch (DeadlineExceededException e) {
      throw outOfTime(e);
    } catch (CallInterruptedException e) {
      throw interrupted(e);
    } catch (SdkException e) {
      throw endings().ended(Happening.UNAUTHORIZED, e);
    } catch (TimeoutException e) {
      throw outOfTime(failure);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interrupted(failure);
    }
  }

  private void rejectToken(AccessToken token) {
    SessionAuthentication session = call.session();
    if (session != null) {
      session.reject(token);
    }
  }

  private Headers headers(@Nullable AccessToken token) {
    if (token == null && !witness.isWatched()) {
      return call.headers();
    }
    Headers.Builder headers = call.headers().toBuilder();
    SessionAuthentication session = call.session();
    if (token != null && session != null) {
      session.sign(token, headers);
    }
    witness.attemptStarting(attempt, headers);
    return headers.build();
  }

  /** {@return the wait, or null when there may be no further attempt} */
  private @Nullable Duration waitBeforeRetry(Happening happening) {
    if (attempt >= call.retry().maxAttempts()) {
      return withhold(Withheld.ATTEMPTS_USED);
    }
    if (!call.isReplayable()) {
      return withhold(Withheld.BODY_USED);
    }
    if (!reader.mayReadAgain()) {
      return withhold(Withheld.ANSWER_USED);
    }
    Duration stated = answer == null ? null : answer.retryAfter();
    if (stated != null && stated.compareTo(call.retry().maxRetryAfter()) > 0) {
      return withhold(Withheld.DELAY_TOO_LONG);
    }
    Duration wait =
        stated != null
            ? stated
            : Backoff.delay(call.retry(), attempt - 1, runtime.settings().random());
    if (wait.toNanos() >= deadline - runtime.nanos()) {
      return withhold(Withheld.NO_TIME_LEFT);
    }
    // A service that limits and says for how long has planned the repetition itself.
    if (happening != Happening.RATE_LIMITED || stated == null) {
      if (!runtime.retryBuckets().trySpend(call.url())) {
        return withhold(Withheld.BUDGET_SPENT);
      }
      hasSpentBudget = true;
    }
    return wait;
  }

  private @Nullable Duration withhold(Withheld reason) {
    witness.retryWithheld(attempt, reason);
    return null;
  }

  private void sleep(Duration wait) {
    witness.waiting(attempt, wait);
    try {
      runtime.settings().sleeper().sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interrupted(failure);
    }
  }

  private void requireTime(long left) {
    if (left < TimeUnit.MILLISECONDS.toNanos(1)) {
      throw outOfTime(failure);
    }
  }

  private SdkException outOfTime(@Nullable Throwable cause) {
    CallContext context = endings().context();
    Phase phase = earlierDoubt ? Phase.AWAITING_ANSWER : Phase.BEFORE_SENDING;
    return endings()
        .ended(Happening.NOTHING_LEFT, new DeadlineExceededException(phase, context, cause));
  }

  private SdkException interrupted(@Nullable Throwable cause) {
    return endings()
        .ended(Happening.INTERRUPTED, new CallInterruptedException(endings().context(), cause));
  }

  private SdkException ended(Happening happening) {
    if (failure != null && failure.reason() == Reason.INTERRUPTED) {
      Thread.currentThread().interrupt();
    }
    boolean isOutOfTime = deadline - runtime.nanos() <= 0;
    return endings().ended(happening, isOutOfTime);
  }

  private Endings endings() {
    return new Endings(call, attempt, answer, failure, earlierDoubt);
  }

  private static Duration atMost(Duration attempt, long leftNanos) {
    return attempt.toNanos() <= leftNanos ? attempt : Duration.ofNanos(leftNanos);
  }

  /** {@return the operation, for the debugger} */
  @Override
  public String toString() {
    Operation operation = call.operation();
    return operation.name() + ", attempt " + attempt;
  }
}
