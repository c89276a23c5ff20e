package fr.passerelle.sdk.client.internal;

import static fr.passerelle.sdk.testing.RawServer.answer;
import static fr.passerelle.sdk.testing.RawServer.json;
import static fr.passerelle.sdk.testing.RawServer.reset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.error.AuthenticationException;
import fr.passerelle.sdk.error.AuthenticationException.Kind;
import fr.passerelle.sdk.error.CallInterruptedException;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.DeadlineExceededException;
import fr.passerelle.sdk.error.NotSentException;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.error.UnauthorizedException;
import fr.passerelle.sdk.testing.CapturedLog;
import fr.passerelle.sdk.testing.RawServer;
import fr.passerelle.sdk.transport.auth.AccessToken;
import fr.passerelle.sdk.transport.auth.Secret;
import fr.passerelle.sdk.transport.retry.Idempotence;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls within a session: one sign-in, a refused session dropped once. */
class SessionTest extends ConversationFixture {
  private static final RawServer.Step OK = json(200, "{\"id\":\"r1\"}");
  private static final RawServer.Step TOKEN_1 = json(201, "{\"token\":\"token-1\"}");
  private static final RawServer.Step TOKEN_2 = json(201, "{\"token\":\"token-2\"}");

  record SignIn(String member, Secret password) {}

  record SignedIn(Secret token) {}

  private ServiceCaller signedIn() {
    return signedIn(uri());
  }

  private ServiceCaller signedIn(URI signInUri) {
    ServiceCaller open = ServiceCaller.of(runtime, signInUri);
    SessionAuthentication session =
        new SessionAuthentication(
            runtime,
            options ->
                AccessToken.bearer(
                    open.call(Things.SIGN_IN)
                        .body(new SignIn("42", Secret.of("p4ss")))
                        .options(options)
                        .returning(SignedIn.class)
                        .token(),
                    runtime.clock().instant(),
                    null),
            refusal -> refusal.status() == 423 ? Kind.ACCOUNT_LOCKED : Kind.CREDENTIALS_REFUSED);
    return caller().withSession(session);
  }

  private Things.Receipt send(ServiceCaller caller, Idempotence idempotence) {
    return send(caller, Things.inSession(idempotence), RequestOptions.none());
  }

  private List<String> authorizations() {
    return server.requests().stream()
        .filter(request -> !request.line().contains("/sessions"))
        .map(request -> request.header("Authorization"))
        .toList();
  }

  @Test
  void oneSignInServesManyCalls() {
    serving(TOKEN_1, OK);
    ServiceCaller caller = signedIn();
    send(caller, Idempotence.SAFE);
    send(caller, Idempotence.KEYED);
    assertThat(server.requests()).hasSize(3);
    assertThat(server.requests().get(0).body())
        .isEqualTo("{\"member\":\"42\",\"password\":\"p4ss\"}");
    assertThat(server.requests().get(0).header("Authorization")).isNull();
    assertThat(authorizations()).containsExactly("Bearer token-1", "Bearer token-1");
  }

  @ParameterizedTest
  @EnumSource(Idempotence.class)
  void aRefusedSessionIsReplacedOnce_andTheSameRequestIsSentAgain(Idempotence idempotence) {
    serving(TOKEN_1, answer(401), TOKEN_2, OK);
    assertThat(send(signedIn(), idempotence).id()).isEqualTo("r1");
    assertThat(authorizations()).containsExactly("Bearer token-1", "Bearer token-2");
    assertThat(server.requests().get(3).body()).isEqualTo(server.requests().get(1).body());
    assertThat(server.requests().get(3).header("Idempotency-Key"))
        .isEqualTo(server.requests().get(1).header("Idempotency-Key"));
    assertThat(time.waits()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Idempotence.class)
  void aSecondRefusalEndsTheCall(Idempotence idempotence) {
    serving(TOKEN_1, answer(401), TOKEN_2, answer(401, "WWW-Authenticate", "DSNLogin"));
    UnauthorizedException failure =
        catchThrowableOfType(UnauthorizedException.class, () -> send(signedIn(), idempotence));
    assertThat(failure.headers()).containsEntry("WWW-Authenticate", "DSNLogin");
    assertThat(authorizations()).hasSize(2);
    assertThat(server.requests()).hasSize(4);
  }

  @Test
  void theNewSessionStaysOutsideTheRetryBudget() {
    serving(TOKEN_1, answer(503), answer(503), answer(401), TOKEN_2, OK);
    assertThat(send(signedIn(), Idempotence.KEYED).id()).isEqualTo("r1");
    assertThat(authorizations()).hasSize(4);
    assertThat(time.waits()).hasSize(2);
  }

  @Test
  void a401WithoutASessionIsARefusal_andNothingIsSentAgain() {
    serving(answer(401));
    assertThat(failureOf(UnauthorizedException.class, Idempotence.SAFE)).isNotNull();
    assertThat(server.requests()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"401, CREDENTIALS_REFUSED", "422, CREDENTIALS_REFUSED", "423, ACCOUNT_LOCKED"})
  void aRefusedSignInIsSentOnce_howeverManyCallsAreMade(int status, Kind kind) {
    serving(answer(status));
    ServiceCaller caller = signedIn();
    for (int i = 0; i < 4; i++) {
      AuthenticationException failure =
          catchThrowableOfType(
              AuthenticationException.class, () -> send(caller, Idempotence.KEYED));
      assertThat(failure.kind()).isEqualTo(kind);
    }
    assertThat(server.requests()).hasSize(1);
    caller.session().orElseThrow().forget();
    assertThatThrownBy(() -> send(caller, Idempotence.SAFE))
        .isInstanceOf(AuthenticationException.class);
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void aSignInThatCannotBeSentLeavesTheOperationUnsent_andIsTriedAtTheNextCall() {
    RawServer nobody = RawServer.playing(OK);
    nobody.stopListening();
    ServiceCaller caller = signedIn(nobody.uri());
    for (int i = 0; i < 2; i++) {
      AuthenticationException failure =
          catchThrowableOfType(
              AuthenticationException.class, () -> send(caller, Idempotence.NON_IDEMPOTENT));
      assertThat(failure.kind()).isEqualTo(Kind.SERVICE_UNAVAILABLE);
      assertThat(failure).hasCauseInstanceOf(NotSentException.class);
    }
    assertThat(watched.calls()).isEqualTo(6);
    nobody.close();
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void theSignInGetsOnlyTheTimeThatIsLeft() {
    serving(RawServer.after(() -> time.advance(Duration.ofSeconds(20)), answer(503)), TOKEN_1, OK);
    RequestOptions total = RequestOptions.builder().total(Duration.ofSeconds(20)).build();
    AuthenticationException failure =
        catchThrowableOfType(
            AuthenticationException.class,
            () -> send(signedIn(), Things.inSession(Idempotence.SAFE), total));
    assertThat(failure.kind()).isEqualTo(Kind.SERVICE_UNAVAILABLE);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void theOperationIsNamed_whenItsSignInRunsOutOfTime() {
    serving(RawServer.after(() -> time.advance(Duration.ofSeconds(30)), reset()), TOKEN_1, OK);
    RequestOptions total = RequestOptions.builder().total(Duration.ofSeconds(20)).build();
    DeadlineExceededException failure =
        catchThrowableOfType(
            DeadlineExceededException.class,
            () -> send(signedIn(), Things.inSession(Idempotence.KEYED), total));
    assertThat(failure.phase()).isEqualTo(DeadlineExceededException.Phase.BEFORE_SENDING);
    assertThat(failure.operation()).hasValue("test.things.create");
    assertThat(failure).hasCauseInstanceOf(DeadlineExceededException.class);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void theOperationIsNamed_whenItsSignInIsInterrupted() {
    Thread caller = Thread.currentThread();
    serving(RawServer.after(caller::interrupt, reset()), TOKEN_1, OK);
    CallInterruptedException failure =
        catchThrowableOfType(
            CallInterruptedException.class, () -> send(signedIn(), Idempotence.KEYED));
    assertThat(failure.operation()).hasValue("test.things.create");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aKeyedCallIsUnknown_whenTheNewSignInIsRefusedAfterAnAttemptThatMayHaveArrived() {
    serving(TOKEN_1, reset(), answer(401), answer(423));
    SdkException failure =
        catchThrowableOfType(SdkException.class, () -> send(signedIn(), Idempotence.KEYED));
    assertThat(failure)
        .isInstanceOf(OutcomeUnknownException.class)
        .hasCauseInstanceOf(AuthenticationException.class);
  }

  @Test
  void sessionsThatComeAndGoAreWritten_withoutTheirTokens() {
    serving(TOKEN_1, answer(401), TOKEN_2, OK);
    try (CapturedLog log = CapturedLog.open()) {
      send(signedIn(), Idempotence.SAFE);
      assertThat(log.of("fr.passerelle.sdk.auth"))
          .containsExactly(
              "DEBUG a session was opened, AccessToken{expiry=unknown}",
              "DEBUG a session was refused by the service and is dropped",
              "DEBUG a session was opened, AccessToken{expiry=unknown}");
      assertThat(log.text()).doesNotContain("token-1").doesNotContain("p4ss");
    }
  }

  @Test
  void aRefusedSignInIsWrittenOnce() {
    serving(answer(423));
    ServiceCaller caller = signedIn();
    try (CapturedLog log = CapturedLog.open()) {
      for (int i = 0; i < 3; i++) {
        assertThatThrownBy(() -> send(caller, Idempotence.SAFE))
            .isInstanceOf(AuthenticationException.class);
      }
      assertThat(log.of("fr.passerelle.sdk.auth"))
          .singleElement()
          .asString()
          .startsWith("WARN test.session.signIn: ")
          .endsWith("ACCOUNT_LOCKED, not sent again until it is asked for");
    }
  }

  @Test
  void anOperationThatNeedsASessionIsRefused_whenTheCallerHasNone() {
    assertThatThrownBy(() -> caller().call(Things.inSession(Idempotence.SAFE)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("test.things.read needs a session");
  }
}
