package fr.passerelle.sdk.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.error.AuthenticationException;
import fr.passerelle.sdk.error.CallContext;
import fr.passerelle.sdk.error.CallInterruptedException;
import fr.passerelle.sdk.error.CallNotStartedException;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.DeadlineExceededException;
import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.error.NotSentException;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.error.ProxyAuthenticationException;
import fr.passerelle.sdk.error.ResponseDetails;
import fr.passerelle.sdk.error.ResponseException;
import fr.passerelle.sdk.error.TransportException;
import fr.passerelle.sdk.error.UnreadableResponseException;
import fr.passerelle.sdk.error.Violation;
import fr.passerelle.sdk.json.IncompleteModelException;
import fr.passerelle.sdk.plan.ActionOutcome.Kind;
import fr.passerelle.sdk.plan.Attempt.Service;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each exception says about an action, and about going on. */
class FailuresTest {
  private static final CallContext CALL = CallContext.of("portal.enter");

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(answer(400), Kind.REFUSED, Service.WORKS, null),
        Arguments.of(answer(403), Kind.REFUSED, Service.WORKS, null),
        Arguments.of(answer(404), Kind.REFUSED, Service.WORKS, null),
        Arguments.of(answer(409), Kind.REFUSED, Service.WORKS, null),
        Arguments.of(answer(415), Kind.REFUSED, Service.WORKS, null),
        Arguments.of(answer(422), Kind.REFUSED, Service.WORKS, null),
        Arguments.of(answer(401), Kind.NOT_SENT, Service.FAILS, null),
        Arguments.of(answer(429), Kind.NOT_SENT, Service.FAILS, null),
        Arguments.of(answer(302), Kind.UNKNOWN, Service.FAILS, null),
        Arguments.of(answer(408), Kind.UNKNOWN, Service.FAILS, null),
        Arguments.of(answer(500), Kind.UNKNOWN, Service.FAILS, null),
        Arguments.of(answer(503), Kind.UNKNOWN, Service.FAILS, null),
        Arguments.of(new NotSentException("x", CALL, null), Kind.NOT_SENT, Service.FAILS, null),
        Arguments.of(
            new ProxyAuthenticationException("x", CALL, null),
            Kind.NOT_SENT,
            Service.FAILS,
            StopReason.MISCONFIGURED),
        Arguments.of(
            new CallNotStartedException(CallNotStartedException.Reason.QUEUE_FULL),
            Kind.NOT_SENT,
            Service.FAILS,
            null),
        Arguments.of(new TransportException("x", CALL, null), Kind.UNKNOWN, Service.FAILS, null),
        Arguments.of(
            new OutcomeUnknownException("x", CALL, null), Kind.UNKNOWN, Service.FAILS, null),
        Arguments.of(
            new UnreadableResponseException("x", "$", 1, 1, CALL, null),
            Kind.UNKNOWN,
            Service.FAILS,
            null),
        Arguments.of(
            new DeadlineExceededException(
                DeadlineExceededException.Phase.BEFORE_SENDING, CALL, null),
            Kind.NOT_SENT,
            Service.FAILS,
            null),
        Arguments.of(
            new DeadlineExceededException(
                DeadlineExceededException.Phase.AWAITING_ANSWER, CALL, null),
            Kind.UNKNOWN,
            Service.FAILS,
            null),
        Arguments.of(
            new AuthenticationException(AuthenticationException.Kind.ACCOUNT_LOCKED, CALL, null),
            Kind.NOT_SENT,
            Service.FAILS,
            StopReason.SIGN_IN_REFUSED),
        Arguments.of(
            new AuthenticationException(
                AuthenticationException.Kind.SERVICE_UNAVAILABLE, CALL, null),
            Kind.NOT_SENT,
            Service.FAILS,
            null),
        Arguments.of(
            new ConfigurationException("x"),
            Kind.NOT_SENT,
            Service.FAILS,
            StopReason.MISCONFIGURED),
        Arguments.of(
            new CallInterruptedException(CALL, null),
            Kind.UNKNOWN,
            Service.NOT_ASKED,
            StopReason.INTERRUPTED),
        Arguments.of(
            new InvalidModelException("Entry", List.of(new Violation("job", "Size", "too long"))),
            Kind.REFUSED,
            Service.NOT_ASKED,
            null),
        Arguments.of(new IncompleteModelException("job"), Kind.REFUSED, Service.NOT_ASKED, null),
        Arguments.of(new IllegalStateException("x"), Kind.UNKNOWN, Service.NOT_ASKED, null));
  }

  private static ResponseException answer(int status) {
    return ResponseException.of(CALL, ResponseDetails.ofStatus(status));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void failureIsReadAsAnEnd(RuntimeException failure, Kind kind, Service service, StopReason stop) {
    Attempt attempt = Failures.read(failure);

    assertThat(attempt.outcome().kind()).isEqualTo(kind);
    assertThat(attempt.service()).isEqualTo(service);
    assertThat(attempt.stop()).isEqualTo(stop);
  }

  @Test
  void refusalOfTheSdkItselfNamesTheAttributes_andHasNoStatus() {
    ActionOutcome.Refused refused =
        (ActionOutcome.Refused)
            Failures.read(
                    new InvalidModelException(
                        "Entry", List.of(new Violation("job", "Size", "too long"))))
                .outcome();

    assertThat(refused.status()).isEmpty();
    assertThat(refused.code()).isEqualTo(Optional.of("INVALID_MODEL"));
    assertThat(refused.breaches()).containsExactly("job: Size");
  }

  @Test
  void messageOfAForeignExceptionIsNeverShown() {
    assertThat(Failures.message(new IllegalStateException("1850599999012")))
        .isEqualTo("IllegalStateException");
  }
}
