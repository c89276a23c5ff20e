package fr.passerelle.sdk.plan;

import fr.passerelle.sdk.error.AuthenticationException;
import fr.passerelle.sdk.error.CallInterruptedException;
import fr.passerelle.sdk.error.CallNotStartedException;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.DeadlineExceededException;
import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.error.NotSentException;
import fr.passerelle.sdk.error.Problem;
import fr.passerelle.sdk.error.ProxyAuthenticationException;
import fr.passerelle.sdk.error.RateLimitedException;
import fr.passerelle.sdk.error.ResponseException;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.error.TransportException;
import fr.passerelle.sdk.error.UnauthorizedException;
import fr.passerelle.sdk.error.UnreadableResponseException;
import fr.passerelle.sdk.json.IncompleteModelException;
import fr.passerelle.sdk.plan.Attempt.Service;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads an exception of the SDK as the end of an action. What cannot be told apart from an applied
 * action is in doubt, whatever the exception's name suggests: a plan is full of operations that
 * must not be doubled.
 */
final class Failures {
  private Failures() {}

  /**
   * The end that an exception stands for.
   *
   * @return the attempt; its outcome is {@link ActionOutcome.Unknown} when the action is in doubt
   */
  static Attempt read(RuntimeException failure) {
    if (failure instanceof InvalidModelException invalid) {
      List<String> breaches =
          invalid.violations().stream().map(v -> v.path() + ": " + v.constraint()).toList();
      return refused(OptionalInt.empty(), Optional.of("INVALID_MODEL"), invalid, breaches);
    }
    if (failure instanceof IncompleteModelException incomplete) {
      return refused(
          OptionalInt.empty(), Optional.of("INCOMPLETE_MODEL"), incomplete, incomplete.missing());
    }
    if (isNotSent(failure)) {
      return new Attempt(
          new ActionOutcome.NotSent(message(failure)), Service.FAILS, stopAfter(failure));
    }
    if (failure instanceof ResponseException response && isRefusal(response.status())) {
      return refused(
          OptionalInt.of(response.status()),
          response.problem().flatMap(Problem::safeCode),
          response,
          response.problem().stream()
              .flatMap(problem -> problem.errors().stream())
              .map(Problem.Entry::toString)
              .toList());
    }
    if (failure instanceof ConfigurationException || failure instanceof AuthenticationException) {
      return new Attempt(
          new ActionOutcome.NotSent(message(failure)), Service.FAILS, stopAfter(failure));
    }
    Service service = speaksOfTheService(failure) ? Service.FAILS : Service.NOT_ASKED;
    return new Attempt(new ActionOutcome.Unknown(message(failure)), service, stopAfter(failure));
  }

  /** Why no other action should be tried after this failure, or null. */
  static @Nullable StopReason stopAfter(RuntimeException failure) {
    if (failure instanceof CallInterruptedException) {
      return StopReason.INTERRUPTED;
    }
    if (failure instanceof ConfigurationException
        || failure instanceof ProxyAuthenticationException) {
      return StopReason.MISCONFIGURED;
    }
    return failure instanceof AuthenticationException refusal && refusal.kind().isFinal()
        ? StopReason.SIGN_IN_REFUSED
        : null;
  }

  /** What may be written down about a failure: only the SDK's own messages are known to be safe. */
  static String message(RuntimeException failure) {
    String text = failure instanceof SdkException ? failure.getMessage() : null;
    return text == null ? failure.getClass().getSimpleName() : text;
  }

  private static boolean isNotSent(RuntimeException failure) {
    return failure instanceof NotSentException
        || failure instanceof CallNotStartedException
        || failure instanceof RateLimitedException
        || failure instanceof UnauthorizedException
        || (failure instanceof DeadlineExceededException deadline
            && deadline.phase() == DeadlineExceededException.Phase.BEFORE_SENDING);
  }

  /** A 408 may come from a proxy that had passed the request on. */
  private static boolean isRefusal(int status) {
    return status >= 400 && status <= 499 && status != 408;
  }

  private static boolean speaksOfTheService(RuntimeException failure) {
    return failure instanceof TransportException
        || failure instanceof ResponseException
        || failure instanceof DeadlineExceededException
        || failure instanceof UnreadableResponseException;
  }

  private static Attempt refused(
      OptionalInt status, Optional<String> code, SdkException failure, List<String> breaches) {
    return Attempt.of(
        new ActionOutcome.Refused(status, code, message(failure), breaches),
        status.isPresent() ? Service.WORKS : Service.NOT_ASKED);
  }
}
