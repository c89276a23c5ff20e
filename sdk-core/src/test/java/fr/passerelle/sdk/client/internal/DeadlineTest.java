package fr.passerelle.sdk.client.internal;

import static fr.passerelle.sdk.testing.RawServer.after;
import static fr.passerelle.sdk.testing.RawServer.answer;
import static fr.passerelle.sdk.testing.RawServer.json;
import static fr.passerelle.sdk.testing.RawServer.reset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.CallInterruptedException;
import fr.passerelle.sdk.error.DeadlineExceededException;
import fr.passerelle.sdk.error.DeadlineExceededException.Phase;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.error.RateLimitedException;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.error.ServerErrorException;
import fr.passerelle.sdk.testing.RawServer;
import fr.passerelle.sdk.transport.ExchangeException;
import fr.passerelle.sdk.transport.ResponseReader;
import fr.passerelle.sdk.transport.Timeouts;
import fr.passerelle.sdk.transport.Transport;
import fr.passerelle.sdk.transport.TransportRequest;
import fr.passerelle.sdk.transport.auth.AccessToken;
import fr.passerelle.sdk.transport.auth.Secret;
import fr.passerelle.sdk.transport.retry.Idempotence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The total time wins over everything, and an interrupt ends the call. */
class DeadlineTest extends ConversationFixture {
  private static final RawServer.Step OK = json(200, "{\"id\":\"r1\"}");

  private static RequestOptions total(Duration total) {
    return RequestOptions.builder().total(total).build();
  }

  @Test
  void theRefusalIsSurfacedAtOnce_whenTheStatedDelayDoesNotFit() {
    serving(answer(429, "Retry-After", "10"), OK);
    RateLimitedException failure =
        catchThrowableOfType(
            RateLimitedException.class,
            () -> send(Idempotence.SAFE, total(Duration.ofSeconds(10))));
    assertThat(failure.retryAfter()).hasValue(Duration.ofSeconds(10));
    assertThat(time.waits()).isEmpty();
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void noFurtherAttemptIsMade_whenSlowAnswersUsedTheTimeUp() {
    serving(after(() -> time.advance(Duration.ofSeconds(25)), answer(503)));
    ServerErrorException failure =
        catchThrowableOfType(
            ServerErrorException.class,
            () -> send(Idempotence.SAFE, total(Duration.ofSeconds(50))));
    // Two answers of 25 s and a wait between them leave no room for a third attempt.
    assertThat(failure.attempts()).hasValue("2/3");
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void aReadEndsByItsDeadline_whenTheLastAttemptIsCutByIt() {
    serving(after(() -> time.advance(Duration.ofSeconds(60)), reset()));
    DeadlineExceededException failure =
        catchThrowableOfType(
            DeadlineExceededException.class,
            () -> send(Idempotence.SAFE, total(Duration.ofSeconds(50))));
    assertThat(failure.phase()).isEqualTo(Phase.AWAITING_ANSWER);
    assertThat(server.requests()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"KEYED", "NON_IDEMPOTENT"})
  void theDeadlineIsAnUnknownOutcome_whenTheRequestMayHaveArrived(Idempotence idempotence) {
    serving(after(() -> time.advance(Duration.ofSeconds(60)), reset()));
    OutcomeUnknownException failure =
        catchThrowableOfType(
            OutcomeUnknownException.class, () -> send(idempotence, total(Duration.ofSeconds(50))));
    assertThat(failure.getCause()).isInstanceOf(DeadlineExceededException.class);
    assertThat(server.requests()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Idempotence.class)
  void nothingIsSent_whenTheSignInUsedTheTimeUp(Idempotence idempotence) {
    SessionAuthentication slow =
        new SessionAuthentication(
            runtime,
            options -> {
              time.advance(Duration.ofSeconds(60));
              return AccessToken.bearer(Secret.of("t0ken"), time.instant(), null);
            },
            refusal -> null);
    DeadlineExceededException failure =
        catchThrowableOfType(
            DeadlineExceededException.class,
            () ->
                send(
                    caller().withSession(slow),
                    Things.inSession(idempotence),
                    total(Duration.ofSeconds(50))));
    assertThat(failure.phase()).isEqualTo(Phase.BEFORE_SENDING);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void anAttemptGetsNoMoreThanWhatIsLeft() {
    List<Duration> granted = new ArrayList<>();
    Transport refusing =
        new Transport() {
          @Override
          public <R> R exchange(TransportRequest request, ResponseReader<R> reader)
              throws ExchangeException {
            granted.add(request.timeout());
            time.advance(request.timeout());
            throw new ExchangeException(
                ExchangeException.Departure.MAYBE_LEFT, ExchangeException.Reason.TIMEOUT, null);
          }

          @Override
          public void close() {}
        };
    try (SdkRuntime scripted =
        SdkRuntime.builder()
            .transport(refusing)
            .clock(time)
            .sleeper(time)
            .random(() -> 0)
            .timeouts(
                Timeouts.of(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofSeconds(70)))
            .build()) {
      DeadlineExceededException failure =
          catchThrowableOfType(
              DeadlineExceededException.class,
              () -> send(ServiceCaller.of(scripted, uri()), Things.READ, RequestOptions.none()));
      assertThat(failure.attempts()).hasValue("3/3");
      assertThat(granted)
          .containsExactly(Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofSeconds(10));
    }
  }

  @ParameterizedTest
  @EnumSource(Idempotence.class)
  void nothingIsSent_whenTheThreadIsInterruptedAlready(Idempotence idempotence) {
    Thread.currentThread().interrupt();
    CallInterruptedException failure =
        catchThrowableOfType(CallInterruptedException.class, () -> send(idempotence));
    assertThat(failure).isNotNull();
    assertThat(Thread.interrupted()).as("the flag is set again").isTrue();
    assertThat(server.requests()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Idempotence.class)
  void noFurtherAttemptIsMade_whenTheThreadIsInterruptedWhileItWaits(Idempotence idempotence) {
    serving(answer(429));
    SdkException failure;
    try (SdkRuntime interrupted =
        newRuntime()
            .sleeper(
                delay -> {
                  throw new InterruptedException();
                })
            .build()) {
      failure =
          catchThrowableOfType(
              CallInterruptedException.class,
              () ->
                  send(
                      ServiceCaller.of(interrupted, uri()),
                      Things.with(idempotence),
                      RequestOptions.none()));
    }
    assertThat(failure).isNotNull();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aKeyedCallIsUnknown_whenInterruptedWhileWaitingAfterAnAttemptThatMayHaveArrived() {
    serving(reset());
    try (SdkRuntime interrupted =
        newRuntime()
            .sleeper(
                delay -> {
                  throw new InterruptedException();
                })
            .build()) {
      OutcomeUnknownException failure =
          catchThrowableOfType(
              OutcomeUnknownException.class,
              () ->
                  send(ServiceCaller.of(interrupted, uri()), Things.CREATE, RequestOptions.none()));
      assertThat(failure.getCause()).isInstanceOf(CallInterruptedException.class);
    }
    assertThat(Thread.interrupted()).isTrue();
    assertThat(server.requests()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Idempotence.class)
  void noFurtherAttemptIsMade_whenTheThreadIsInterruptedWhileTheAnswerIsAwaited(
      Idempotence idempotence) {
    Thread caller = Thread.currentThread();
    serving(
        (request, socket) -> {
          caller.interrupt();
          return server.silence().play(request, socket);
        },
        OK);
    RequestOptions impatient =
        RequestOptions.builder()
            .timeouts(
                Timeouts.of(Duration.ofSeconds(1), Duration.ofMillis(300), Duration.ofSeconds(60)))
            .build();
    SdkException failure =
        catchThrowableOfType(SdkException.class, () -> send(idempotence, impatient));
    if (idempotence.needsAcknowledgement()) {
      assertThat(failure)
          .isInstanceOf(OutcomeUnknownException.class)
          .hasCauseInstanceOf(CallInterruptedException.class);
    } else {
      assertThat(failure).isInstanceOf(CallInterruptedException.class);
    }
    assertThat(Thread.interrupted()).isTrue();
    assertThat(server.requests()).hasSize(1);
  }
}
