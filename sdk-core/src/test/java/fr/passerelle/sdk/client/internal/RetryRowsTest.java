package fr.passerelle.sdk.client.internal;

import static fr.passerelle.sdk.testing.RawServer.answer;
import static fr.passerelle.sdk.testing.RawServer.cut;
import static fr.passerelle.sdk.testing.RawServer.json;
import static fr.passerelle.sdk.testing.RawServer.reset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.error.NotSentException;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.error.RateLimitedException;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.error.ServerErrorException;
import fr.passerelle.sdk.error.TransportException;
import fr.passerelle.sdk.error.UnreadableResponseException;
import fr.passerelle.sdk.testing.RawServer;
import fr.passerelle.sdk.transport.Timeouts;
import fr.passerelle.sdk.transport.retry.Idempotence;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The retry table, row by row, as the server sees it. */
class RetryRowsTest extends ConversationFixture {
  private static final RawServer.Step OK = json(200, "{\"id\":\"r1\"}");
  private static final Duration FIRST = Duration.ofMillis(250);
  private static final Duration SECOND = Duration.ofMillis(500);

  private static RequestOptions impatient() {
    Timeouts usual = Timeouts.defaults();
    return RequestOptions.builder()
        .timeouts(Timeouts.of(usual.connect(), Duration.ofMillis(500), usual.total()))
        .build();
  }

  /** A first answer opens the connection, so that a short attempt is spent on waiting only. */
  private void servingWarm(RawServer.Step... steps) {
    List<RawServer.Step> all = new ArrayList<>(List.of(OK));
    all.addAll(List.of(steps));
    serving(all.toArray(RawServer.Step[]::new));
  }

  @ParameterizedTest
  @EnumSource(Idempotence.class)
  void everyOperationIsSentAgain_whenTheConnectionIsRefused(Idempotence idempotence) {
    serving(OK);
    URI nowhere = uri();
    server.stopListening();
    NotSentException failure =
        catchThrowableOfType(
            NotSentException.class,
            () ->
                send(
                    ServiceCaller.of(runtime, nowhere),
                    Things.with(idempotence),
                    RequestOptions.none()));
    assertThat(failure.attempts()).hasValue("3/3");
    assertThat(watched.calls()).isEqualTo(3);
    assertThat(time.waits()).containsExactly(FIRST, SECOND);
  }

  @ParameterizedTest
  @EnumSource(Idempotence.class)
  void everyOperationIsSentAgain_whenTheHostIsUnknown(Idempotence idempotence) {
    NotSentException failure =
        catchThrowableOfType(
            NotSentException.class,
            () ->
                send(
                    ServiceCaller.of(runtime, URI.create("https://service.invalid")),
                    Things.with(idempotence),
                    RequestOptions.none()));
    assertThat(failure).hasMessageContaining("the host is unknown").hasMessageContaining("3/3");
    assertThat(watched.calls()).isEqualTo(3);
    assertThat(time.waits()).containsExactly(FIRST, SECOND);
  }

  @ParameterizedTest
  @EnumSource(Idempotence.class)
  void everyOperationIsSentAgain_whenTlsFails(Idempotence idempotence) {
    // A server that does not speak TLS: the handshake dies before a byte of the request leaves.
    serving(OK);
    NotSentException failure =
        catchThrowableOfType(
            NotSentException.class,
            () ->
                send(
                    ServiceCaller.of(runtime, URI.create("https://127.0.0.1:" + server.port())),
                    Things.with(idempotence),
                    RequestOptions.none()));
    assertThat(failure).hasMessageContaining("nothing was sent: TLS failed");
    assertThat(server.requests()).isEmpty();
    assertThat(watched.calls()).isEqualTo(3);
    assertThat(time.waits()).containsExactly(FIRST, SECOND);
  }

  @ParameterizedTest
  @EnumSource(Idempotence.class)
  void everyOperationWaitsTheStatedSeconds_whenTheServiceSays429(Idempotence idempotence) {
    serving(answer(429, "Retry-After", "7"), OK);
    assertThat(send(idempotence).id()).isEqualTo("r1");
    assertIdenticalRequests(2);
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(7));
  }

  @ParameterizedTest
  @EnumSource(Idempotence.class)
  void everyOperationWaitsAsUsual_whenTheServiceSays429WithoutADelay(Idempotence idempotence) {
    serving(answer(429), answer(429, "Retry-After", "soon"), OK);
    assertThat(send(idempotence).id()).isEqualTo("r1");
    assertIdenticalRequests(3);
    assertThat(time.waits()).containsExactly(FIRST, SECOND);
  }

  @ParameterizedTest
  @EnumSource(names = "NON_IDEMPOTENT", mode = Mode.EXCLUDE)
  void aStatedDelayIsObeyed_whenTheServiceIsUnavailable(Idempotence idempotence) {
    serving(answer(503, "Retry-After", "9"), OK);
    assertThat(send(idempotence).id()).isEqualTo("r1");
    assertIdenticalRequests(2);
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(9));
  }

  @Test
  void theStatedDateIsWaitedFor_whenTheServiceGivesADate() {
    serving(answer(503, "Retry-After", "Fri, 20 Nov 2026 10:00:42 GMT"), OK);
    send(Idempotence.SAFE);
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(42));
  }

  @ParameterizedTest
  @EnumSource(Idempotence.class)
  void aDelayAboveTheCapIsSurfaced_andNothingIsSentAgain(Idempotence idempotence) {
    serving(answer(429, "Retry-After", "61"), OK);
    RateLimitedException failure = failureOf(RateLimitedException.class, idempotence);
    assertThat(failure.retryAfter()).hasValue(Duration.ofSeconds(61));
    assertThat(server.requests()).hasSize(1);
    assertThat(time.waits()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "408, SAFE", "408, IDEMPOTENT", "408, KEYED",
    "502, SAFE", "502, IDEMPOTENT", "502, KEYED",
    "503, SAFE", "503, IDEMPOTENT", "503, KEYED",
    "504, SAFE", "504, IDEMPOTENT", "504, KEYED"
  })
  void aRepeatableOperationIsSentAgain_whenTheServiceIsUnavailable(
      int status, Idempotence idempotence) {
    serving(answer(status), answer(status), OK);
    assertThat(send(idempotence).id()).isEqualTo("r1");
    assertIdenticalRequests(3);
    assertThat(time.waits()).containsExactly(FIRST, SECOND);
  }

  @ParameterizedTest
  @CsvSource({"408", "500", "501", "502", "503", "504", "599"})
  void aDepositIsNotSentAgain_whenTheServiceFails(int status) {
    serving(answer(status, "X-Request-Id", "q-17", "Retry-After", "0"), OK);
    OutcomeUnknownException failure =
        failureOf(OutcomeUnknownException.class, Idempotence.NON_IDEMPOTENT);
    assertThat(server.requests()).hasSize(1);
    assertThat(failure)
        .hasMessage(
            "test.things.deposit: no acknowledgement was read, the service may have acted (HTTP "
                + status
                + ", request q-17, attempt 1/3)");
    assertThat(failure.getCause()).isInstanceOf(SdkException.class);
    assertThat(time.waits()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = "NON_IDEMPOTENT", mode = Mode.EXCLUDE)
  void aRepeatableOperationIsSentAgain_whenTheConnectionIsReset(Idempotence idempotence) {
    serving(reset(), reset(), OK);
    assertThat(send(idempotence).id()).isEqualTo("r1");
    assertIdenticalRequests(3);
    assertThat(time.waits()).containsExactly(FIRST, SECOND);
  }

  @ParameterizedTest
  @EnumSource(names = "NON_IDEMPOTENT", mode = Mode.EXCLUDE)
  void aRepeatableOperationIsSentAgain_whenTheAnswerIsCut(Idempotence idempotence) {
    serving(cut("{\"id\":"), OK);
    assertThat(send(idempotence).id()).isEqualTo("r1");
    assertIdenticalRequests(2);
    assertThat(time.waits()).containsExactly(FIRST);
  }

  @ParameterizedTest
  @EnumSource(names = "NON_IDEMPOTENT", mode = Mode.EXCLUDE)
  void aRepeatableOperationIsSentAgain_whenNoAnswerComesInTime(Idempotence idempotence) {
    serving((request, socket) -> server.silence().play(request, socket), OK);
    assertThat(send(idempotence, impatient()).id()).isEqualTo("r1");
    assertIdenticalRequests(2);
    assertThat(time.waits()).containsExactly(FIRST);
  }

  @Test
  void aDepositIsNotSentAgain_whenTheConnectionIsReset() {
    serving(reset(), OK);
    OutcomeUnknownException failure =
        failureOf(OutcomeUnknownException.class, Idempotence.NON_IDEMPOTENT);
    assertThat(failure.getCause()).isExactlyInstanceOf(TransportException.class);
    assertThat(server.requests()).hasSize(1);
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void aDepositIsNotSentAgain_whenTheAnswerIsCut() {
    serving(cut("{\"id\":"), OK);
    assertThat(failureOf(OutcomeUnknownException.class, Idempotence.NON_IDEMPOTENT)).isNotNull();
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aDepositIsNotSentAgain_whenNoAnswerComesInTime() {
    servingWarm((request, socket) -> server.silence().play(request, socket), OK);
    send(Idempotence.NON_IDEMPOTENT);
    assertThatThrownBy(() -> send(Idempotence.NON_IDEMPOTENT, impatient()))
        .isInstanceOf(OutcomeUnknownException.class)
        .rootCause()
        .hasMessageStartingWith("no complete answer in time");
    assertThat(server.requests()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"500, SAFE", "500, IDEMPOTENT", "501, SAFE", "505, IDEMPOTENT"})
  void anotherServerErrorIsAnError_andNothingIsSentAgain(int status, Idempotence idempotence) {
    serving(answer(status), OK);
    assertThat(failureOf(ServerErrorException.class, idempotence).status()).isEqualTo(status);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aKeyedOperationIsNotSentAgain_whenTheServiceFailsOtherwise() {
    serving(answer(500), OK);
    OutcomeUnknownException failure = failureOf(OutcomeUnknownException.class, Idempotence.KEYED);
    assertThat(failure.getCause()).isInstanceOf(ServerErrorException.class);
    assertThat(failure.idempotencyKey())
        .hasValue(server.requests().get(0).header("Idempotency-Key"));
    assertThat(server.requests()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "SAFE, '{\"id\":'",
    "IDEMPOTENT, '[]'",
    "SAFE, ''",
    "SAFE, 'null'",
    "IDEMPOTENT, '{\"id\":\"a\"} trailing'"
  })
  void anUnreadableSuccessIsAnError_andNothingIsSentAgain(Idempotence idempotence, String body) {
    serving(json(200, body), OK);
    assertThat(failureOf(UnreadableResponseException.class, idempotence).path()).isEqualTo("$");
    assertThat(server.requests()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"KEYED", "NON_IDEMPOTENT"})
  void anUnreadableSuccessIsAnUnknownOutcome_whenItMustBeAcknowledged(Idempotence idempotence) {
    serving(answer(200, "Content-Type", "text/html", "<p>Session expirée</p>"), OK);
    OutcomeUnknownException failure = failureOf(OutcomeUnknownException.class, idempotence);
    assertThat(failure.getCause()).isInstanceOf(UnreadableResponseException.class);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void theLastRefusalIsThrown_whenEveryAttemptOfAReadIsRefused() {
    serving(answer(503));
    ServerErrorException failure = failureOf(ServerErrorException.class, Idempotence.SAFE);
    assertThat(failure.attempts()).hasValue("3/3");
    assertThat(server.requests()).hasSize(3);
    assertThat(time.waits()).isEqualTo(List.of(FIRST, SECOND));
  }

  @Test
  void aReadThatNeverGetsAnAnswerIsATransportFailure() {
    serving(reset());
    assertThat(failureOf(TransportException.class, Idempotence.SAFE))
        .isExactlyInstanceOf(TransportException.class)
        .hasMessage("test.things.read: the connection broke (attempt 3/3)");
  }
}
