package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.error.DeadlineExceededException;
import fr.passerelle.sdk.error.RateLimitedException;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.error.ServerErrorException;
import fr.passerelle.sdk.error.TransportException;
import fr.passerelle.sdk.error.UnexpectedStatusException;
import fr.passerelle.sdk.error.UnreadableResponseException;
import fr.passerelle.sdk.transport.CallObserver;
import fr.passerelle.sdk.transport.CallObserver.AttemptReport;
import fr.passerelle.sdk.transport.CallObserver.CallReport;
import fr.passerelle.sdk.transport.CallObserver.Withheld;
import fr.passerelle.sdk.transport.ExchangeException;
import fr.passerelle.sdk.transport.Headers;
import fr.passerelle.sdk.transport.SdkObserver;
import fr.passerelle.sdk.transport.SdkObserver.CallInfo;
import fr.passerelle.sdk.transport.TransportBody;
import fr.passerelle.sdk.transport.internal.Happening;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells what happens to a call, to the log and to the observers. Writes the operation, the template
 * of the path, the status, times, sizes, the request id; nothing else exists here to be written.
 */
final class CallWitness {
  private static final Logger HTTP = LoggerFactory.getLogger("fr.passerelle.sdk.http");
  private static final Logger RETRY = LoggerFactory.getLogger("fr.passerelle.sdk.retry");
  private static final Logger OBSERVER = LoggerFactory.getLogger("fr.passerelle.sdk.observer");

  private final CallInfo info;
  private final int maxAttempts;
  private final long requestBytes;
  private final List<CallObserver> observers;
  private Duration waited = Duration.ZERO;
  private @Nullable Withheld withheld;

  private CallWitness(
      CallInfo info, int maxAttempts, long requestBytes, List<CallObserver> observers) {
    this.info = info;
    this.maxAttempts = maxAttempts;
    this.requestBytes = requestBytes;
    this.observers = observers;
  }

  static CallWitness of(RuntimeCore runtime, PreparedCall call) {
    CallInfo info = call.operation().info();
    TransportBody body = call.body();
    return new CallWitness(
        info,
        call.retry().maxAttempts(),
        body == null ? 0 : body.length(),
        start(runtime.settings().observers(), info));
  }

  boolean isWatched() {
    return !observers.isEmpty();
  }

  void attemptStarting(int attempt, Headers.Builder headers) {
    tell(
        observer ->
            observer.attemptStarting(
                attempt,
                (name, value) -> {
                  ReservedHeaders.refuse(name);
                  headers.add(name, value);
                }));
  }

  void attemptEnded(
      int attempt,
      Happening happening,
      @Nullable Answer answer,
      @Nullable ExchangeException failure,
      long nanos) {
    int status = answer == null ? 0 : answer.status();
    String requestId = answer == null ? null : answer.requestId();
    if (HTTP.isDebugEnabled()) {
      HTTP.debug(
          "{} {} {}: {} {} in {} ms, attempt {}/{}, {} bytes sent, request {}",
          info.operation(),
          info.method(),
          info.pathTemplate(),
          status == 0 ? "no answer" : status,
          failure == null ? happening : failure.reason(),
          nanos / 1_000_000,
          attempt,
          maxAttempts,
          requestBytes,
          requestId == null ? "-" : requestId);
    }
    if (isWatched()) {
      AttemptReport report =
          new AttemptReport(
              attempt,
              status,
              happening.name(),
              Duration.ofNanos(nanos),
              requestBytes,
              Optional.ofNullable(requestId));
      tell(observer -> observer.attemptEnded(report));
    }
  }

  void waiting(int attempt, Duration wait) {
    RETRY.debug(
        "{}: waiting {} ms after attempt {}/{}",
        info.operation(),
        wait.toMillis(),
        attempt,
        maxAttempts);
    waited = waited.plus(wait);
    tell(observer -> observer.waiting(attempt, wait));
  }

  void retryWithheld(int attempt, Withheld reason) {
    withheld = reason;
    tell(observer -> observer.retryWithheld(attempt, reason));
  }

  void callEnded(
      int attempts, long nanos, @Nullable Answer answer, @Nullable SdkException failure) {
    if (failure != null && isTrouble(failure)) {
      RETRY.warn(
          "given up{}: {}: {}",
          withheld == null ? "" : ", " + withheld.what(),
          failure.getClass().getSimpleName(),
          failure.getMessage());
    }
    if (isWatched()) {
      CallReport report =
          new CallReport(
              attempts,
              Duration.ofNanos(nanos),
              waited,
              answer == null ? 0 : answer.status(),
              Optional.ofNullable(answer == null ? null : answer.requestId()),
              Optional.ofNullable(failure));
      tell(observer -> observer.callEnded(report));
    }
  }

  /** Something is wrong between here and the service; a plain refusal concerns the caller only. */
  private static boolean isTrouble(SdkException failure) {
    return failure instanceof TransportException
        || failure instanceof DeadlineExceededException
        || failure instanceof ServerErrorException
        || failure instanceof RateLimitedException
        || failure instanceof UnexpectedStatusException
        || failure instanceof UnreadableResponseException;
  }

  private static List<CallObserver> start(List<SdkObserver> observers, CallInfo info) {
    if (observers.isEmpty()) {
      return List.of();
    }
    List<CallObserver> started = new ArrayList<>(observers.size());
    for (SdkObserver observer : observers) {
      try {
        started.add(observer.callStarted(info));
      } catch (Throwable e) {
        warn(e);
      }
    }
    return started;
  }

  private void tell(Consumer<CallObserver> news) {
    for (CallObserver observer : observers) {
      try {
        news.accept(observer);
      } catch (Throwable e) {
        warn(e);
      }
    }
  }

  /**
   * An observer's message is not ours to vouch for: only its type is written. Errors are caught
   * too: a missing class of a tracing library must not hide that a declaration arrived.
   */
  private static void warn(Throwable e) {
    OBSERVER.warn("an observer failed: {}", e.getClass().getName());
  }
}
