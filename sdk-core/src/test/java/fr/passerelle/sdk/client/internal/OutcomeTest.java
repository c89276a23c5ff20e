package fr.passerelle.sdk.client.internal;

import static fr.passerelle.sdk.testing.RawServer.answer;
import static fr.passerelle.sdk.testing.RawServer.json;
import static fr.passerelle.sdk.testing.RawServer.reset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.ConflictException;
import fr.passerelle.sdk.error.NotFoundException;
import fr.passerelle.sdk.error.NotSentException;
import fr.passerelle.sdk.error.Outcome;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.error.RateLimitedException;
import fr.passerelle.sdk.error.ResponseException;
import fr.passerelle.sdk.error.ServerErrorException;
import fr.passerelle.sdk.error.TransportException;
import fr.passerelle.sdk.error.UnexpectedStatusException;
import fr.passerelle.sdk.error.UnprocessableException;
import fr.passerelle.sdk.testing.RawServer;
import fr.passerelle.sdk.transport.ResponseReader;
import fr.passerelle.sdk.transport.Transport;
import fr.passerelle.sdk.transport.TransportRequest;
import fr.passerelle.sdk.transport.retry.Idempotence;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a call ends as "outcome unknown", and how that is settled. */
class OutcomeTest extends ConversationFixture {
  private static final RawServer.Step OK = json(200, "{\"id\":\"r1\"}");

  private OutcomeUnknownException unknown(ServiceCall call) {
    return catchThrowableOfType(
        OutcomeUnknownException.class, () -> call.returning(Things.Receipt.class));
  }

  private ServiceCall create() {
    return caller().call(Things.CREATE).path("id", "7").body(Things.Thing.named("chair"));
  }

  @Test
  void aKeyedCallIsUnknown_whenItEndsWithoutAnAcknowledgement() {
    serving(answer(503));
    OutcomeUnknownException failure = failureOf(OutcomeUnknownException.class, Idempotence.KEYED);
    assertThat(failure.getCause()).isInstanceOf(ServerErrorException.class);
    assertThat(failure.attempts()).hasValue("3/3");
    assertIdenticalRequests(3);
  }

  @Test
  void aKeyedCallIsUnknown_whenTheServiceIsGoneAfterAnAttemptThatMayHaveArrived() {
    serving(
        (request, socket) -> {
          server.stopListening();
          return reset().play(request, socket);
        },
        OK);
    OutcomeUnknownException failure = failureOf(OutcomeUnknownException.class, Idempotence.KEYED);
    assertThat(failure.getCause()).isInstanceOf(NotSentException.class);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aKeyedCallIsUnknown_whenTheRuntimeIsClosedAfterAnAttemptThatMayHaveArrived() {
    SdkRuntime closing = newRuntime().build();
    serving(RawServer.after(closing::close, reset()), OK);
    OutcomeUnknownException failure =
        catchThrowableOfType(
            OutcomeUnknownException.class,
            () -> send(ServiceCaller.of(closing, uri()), Things.CREATE, RequestOptions.none()));
    assertThat(failure).hasCauseInstanceOf(ConfigurationException.class);
    assertThat(server.requests()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"KEYED", "NON_IDEMPOTENT"})
  void aCallIsUnknown_whenAForeignTransportFailsInAWayOfItsOwn(Idempotence idempotence) {
    Transport foreign =
        new Transport() {
          @Override
          public <R> R exchange(TransportRequest request, ResponseReader<R> reader) {
            throw new IllegalStateException("185057800608491");
          }

          @Override
          public void close() {}
        };
    try (SdkRuntime runtime =
        SdkRuntime.builder().transport(foreign).clock(time).sleeper(time).build()) {
      OutcomeUnknownException failure =
          catchThrowableOfType(
              OutcomeUnknownException.class,
              () ->
                  send(
                      ServiceCaller.of(runtime, uri()),
                      Things.with(idempotence),
                      RequestOptions.none()));
      assertThat(failure).rootCause().hasMessage("the connection broke (IllegalStateException)");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404, 409, 410, 412, 302, 307})
  void aKeyedCallIsUnknown_whenTheRepetitionIsRefusedForAnotherReasonThanItsContent(int status) {
    serving(reset(), answer(status));
    OutcomeUnknownException failure = failureOf(OutcomeUnknownException.class, Idempotence.KEYED);
    assertThat(failure.getCause()).isInstanceOf(ResponseException.class);
    assertIdenticalRequests(2);
  }

  @Test
  void aKeyedCallIsUnknown_whenTheRepetitionIsOnlyAskedToWait() {
    serving(reset(), answer(429, "Retry-After", "1"));
    OutcomeUnknownException failure = failureOf(OutcomeUnknownException.class, Idempotence.KEYED);
    assertThat(failure.getCause()).isInstanceOf(RateLimitedException.class);
    assertIdenticalRequests(3);
  }

  @Test
  void aKeyedCallIsRefused_whenTheRepetitionIsRefusedForItsContent() {
    serving(reset(), answer(422));
    assertThat(failureOf(UnprocessableException.class, Idempotence.KEYED).attempts())
        .hasValue("2/3");
  }

  @ParameterizedTest
  @EnumSource(names = {"KEYED", "NON_IDEMPOTENT"})
  void aFirstRefusalIsARefusal_becauseNothingElseMayHaveActed(Idempotence idempotence) {
    serving(answer(409));
    assertThat(failureOf(ConflictException.class, idempotence)).isNotNull();
    serving(answer(404));
    assertThat(failureOf(NotFoundException.class, idempotence)).isNotNull();
    serving(answer(429, "Retry-After", "1"));
    assertThat(failureOf(RateLimitedException.class, idempotence).attempts()).hasValue("3/3");
  }

  @ParameterizedTest
  @CsvSource({"301", "302", "303"})
  void aRedirectionAfterADepositIsUnknown_becauseItMayMeanThatTheWorkIsDone(int status) {
    serving(answer(status, "Location", "/elsewhere"));
    OutcomeUnknownException failure =
        failureOf(OutcomeUnknownException.class, Idempotence.NON_IDEMPOTENT);
    assertThat(failure.getCause()).isInstanceOf(UnexpectedStatusException.class);
    assertThat(server.requests()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"307", "308"})
  void aRequestSentElsewhereIsARefusal_becauseItWasNotCarriedOut(int status) {
    serving(answer(status, "Location", "/elsewhere"));
    assertThat(failureOf(UnexpectedStatusException.class, Idempotence.NON_IDEMPOTENT).headers())
        .containsEntry("location", "/elsewhere");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void anIdempotentCallKeepsItsLastAnswer_sinceRepeatingItIsHarmless() {
    serving(reset(), answer(404));
    assertThat(failureOf(NotFoundException.class, Idempotence.IDEMPOTENT)).isNotNull();
    serving(reset());
    assertThat(failureOf(TransportException.class, Idempotence.IDEMPOTENT))
        .isExactlyInstanceOf(TransportException.class);
  }

  @Test
  void aKeyedCallStaysNotSent_whenNothingEverLeft() {
    URI nowhere = uri();
    server.stopListening();
    NotSentException failure =
        catchThrowableOfType(
            NotSentException.class,
            () -> send(ServiceCaller.of(runtime, nowhere), Things.CREATE, RequestOptions.none()));
    assertThat(failure.operation()).hasValue("test.things.create");
  }

  @Test
  void theKeyOfTheCallerIsUsed_andTheSameIsSentAtEachAttempt() {
    serving(reset(), answer(503), OK);
    send(Idempotence.KEYED, RequestOptions.builder().idempotencyKey("plan-12/line-7").build());
    assertIdenticalRequests(3);
    assertThat(server.requests().get(0).header("Idempotency-Key")).isEqualTo("plan-12/line-7");
  }

  @Test
  void eachLogicalCallHasItsOwnKey_whenTheCallerGivesNone() {
    send(Idempotence.KEYED);
    send(Idempotence.KEYED);
    assertThat(server.requests())
        .extracting(request -> request.header("Idempotency-Key"))
        .doesNotHaveDuplicates()
        .doesNotContainNull();
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void reconcilingRunsTheSettlingOperation_andReturnsWhatItFound(Outcome found) {
    serving(answer(500));
    AtomicInteger asked = new AtomicInteger();
    OutcomeUnknownException failure =
        unknown(
            create()
                .settledBy(
                    Things.READ,
                    () -> {
                      asked.incrementAndGet();
                      return found;
                    }));
    assertThat(asked).hasValue(0);
    assertThat(failure.settlingOperation()).hasValue("test.things.read");
    assertThat(failure.reconcile()).isEqualTo(found);
    assertThat(failure.reconcile()).isEqualTo(found);
    assertThat(asked).hasValue(2);
  }

  @Test
  void reconcilingFindsTheThing_whenTheServiceHadActed() {
    serving(reset(), reset(), reset(), OK);
    ServiceCaller caller = caller();
    OutcomeUnknownException failure =
        unknown(
            create()
                .settledBy(
                    Things.READ,
                    () ->
                        caller
                                .call(Things.READ)
                                .path("id", "7")
                                .returningIfFound(Things.Receipt.class)
                                .isPresent()
                            ? Outcome.HAPPENED
                            : Outcome.DID_NOT_HAPPEN));
    assertThat(failure.reconcile()).isEqualTo(Outcome.HAPPENED);
    assertThat(server.requests()).hasSize(4);
  }

  @Test
  void theOutcomeStaysUnknown_whenTheServiceCannotBeAsked() {
    serving(answer(503));
    ServiceCaller caller = caller();
    OutcomeUnknownException failure =
        unknown(
            create()
                .settledBy(
                    Things.READ,
                    () -> {
                      caller.call(Things.READ).path("id", "7").returning(Things.Receipt.class);
                      return Outcome.HAPPENED;
                    }));
    assertThat(failure.reconcile()).isEqualTo(Outcome.STILL_UNKNOWN);
  }

  @Test
  void theOutcomeStaysUnknown_whenNothingCanSettleIt() {
    serving(answer(500));
    OutcomeUnknownException failure =
        failureOf(OutcomeUnknownException.class, Idempotence.NON_IDEMPOTENT);
    assertThat(failure.settlingOperation()).isEmpty();
    assertThat(failure.idempotencyKey()).isEmpty();
    assertThat(failure.reconcile()).isEqualTo(Outcome.STILL_UNKNOWN);
  }
}
