package fr.passerelle.sdk.client.internal;

import static fr.passerelle.sdk.testing.RawServer.answer;
import static fr.passerelle.sdk.testing.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.content.Content;
import fr.passerelle.sdk.error.AuthenticationException;
import fr.passerelle.sdk.error.AuthenticationException.Kind;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.error.ResponseException;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.error.UnauthorizedException;
import fr.passerelle.sdk.testing.RawServer;
import fr.passerelle.sdk.transport.auth.AccessToken;
import fr.passerelle.sdk.transport.auth.Secret;
import fr.passerelle.sdk.transport.retry.Idempotence;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A sign-in that is answered by the bare token, and refusals that say why in their realm. */
class TextSignInTest extends ConversationFixture {
  private static final RawServer.Step OK = json(200, "{\"id\":\"r1\"}");
  private static final RawServer.Step TOKEN = token("YWJj=", "Fri, 20 Nov 2026 10:02:00 GMT");
  private static final RawServer.Step NOT_REGISTERED =
      answer(401, "WWW-Authenticate", "DSNLogin realm=\"Utilisateur non-inscrit au service\"");

  private static RawServer.Step token(String token, String expires) {
    return answer(200, "Content-Type", "application/octet-stream", "Expires", expires, token);
  }

  private ServiceCaller signedIn() {
    BodyReader<AccessToken> reader =
        BodyReaders.text(StandardCharsets.US_ASCII, 4096, "application/octet-stream")
            .then(
                (text, body) ->
                    AccessToken.withPrefix(
                        "DSNLogin jeton=",
                        Secret.of(text),
                        runtime.clock().instant(),
                        body.date("Expires").orElse(null)));
    ServiceCaller open = caller();
    return open.withSession(
        new SessionAuthentication(
            runtime,
            options ->
                open.call(Things.SIGN_IN)
                    .content(
                        Content.text("<identifiants/>", StandardCharsets.UTF_8, "application/xml"))
                    .options(options)
                    .returning(reader),
            TextSignInTest::judge,
            refusal ->
                realm(refusal)
                    .filter(r -> r.contains("non-inscrit"))
                    .map(r -> Kind.NOT_REGISTERED)));
  }

  private static Kind judge(ResponseException refusal) {
    if (refusal.status() == 403) {
      return Kind.ACCOUNT_LOCKED;
    }
    return realm(refusal).filter("Expiration du mot de passe"::equals).isPresent()
        ? Kind.PASSWORD_CHANGE_REQUIRED
        : Kind.CREDENTIALS_REFUSED;
  }

  private static Optional<String> realm(ResponseException refusal) {
    return refusal.challenges().stream().findFirst().flatMap(challenge -> challenge.realm());
  }

  private Things.Receipt send(ServiceCaller caller, Idempotence idempotence) {
    return send(caller, Things.inSession(idempotence), RequestOptions.none());
  }

  @Test
  void theTokenIsUsedAsItIs_untilTheDateOfItsAnswer() {
    serving(TOKEN, OK, OK, token("ZGVm=", "0"), OK);
    ServiceCaller caller = signedIn();
    send(caller, Idempotence.SAFE);
    send(caller, Idempotence.NON_IDEMPOTENT);
    RawServer.Request signIn = server.requests().get(0);
    assertThat(signIn.body()).isEqualTo("<identifiants/>");
    assertThat(signIn.header("Content-Type")).isEqualTo("application/xml");
    assertThat(signIn.header("Accept")).isEqualTo("application/octet-stream");
    assertThat(server.requests().get(1).header("Authorization")).isEqualTo("DSNLogin jeton=YWJj=");
    assertThat(server.requests()).as("one sign-in for both").hasSize(3);
    time.advance(Duration.ofMinutes(2));
    send(caller, Idempotence.SAFE);
    assertThat(server.requests().get(4).header("Authorization")).isEqualTo("DSNLogin jeton=ZGVm=");
    time.advance(Duration.ofDays(1));
    send(caller, Idempotence.SAFE);
    assertThat(server.requests()).as("without a date it lasts").hasSize(6);
  }

  @ParameterizedTest
  @CsvSource({
    "401, 'Basic realm=\"net-entreprises.fr\"', CREDENTIALS_REFUSED",
    "401, 'Basic realm=\"Expiration du mot de passe\"', PASSWORD_CHANGE_REQUIRED",
    "403, '', ACCOUNT_LOCKED"
  })
  void aRefusalThatMayLockTheAccountIsNeverRepeated(int status, String challenge, Kind kind) {
    serving(answer(status, "WWW-Authenticate", challenge), OK);
    ServiceCaller caller = signedIn();
    for (int i = 0; i < 5; i++) {
      AuthenticationException failure =
          catchThrowableOfType(
              AuthenticationException.class, () -> send(caller, Idempotence.KEYED));
      assertThat(failure.kind()).isEqualTo(kind);
    }
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void anAnswerThatIsNoTokenIsNotTakenForOne() {
    serving(answer(200, "Content-Type", "text/html", "<p>Maintenance</p>"));
    AuthenticationException failure =
        catchThrowableOfType(
            AuthenticationException.class, () -> send(signedIn(), Idempotence.SAFE));
    assertThat(failure.kind()).isEqualTo(Kind.SERVICE_UNAVAILABLE);
    serving(answer(200, "Content-Type", "application/octet-stream", "abc\r\nX-Evil: 1"));
    AuthenticationException evil =
        catchThrowableOfType(
            AuthenticationException.class, () -> send(signedIn(), Idempotence.SAFE));
    assertThat(evil.kind()).isEqualTo(Kind.SERVICE_UNAVAILABLE);
    assertThat(server.requests()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Idempotence.class)
  void aRefusedTokenIsReplacedOnce_whenItsRealmSaysSo(Idempotence idempotence) {
    serving(
        TOKEN,
        answer(401, "WWW-Authenticate", "DSNLogin realm=\"Jeton manquant ou invalide\""),
        TOKEN,
        OK);
    assertThat(send(signedIn(), idempotence).id()).isEqualTo("r1");
    assertThat(server.requests()).hasSize(4);
  }

  @ParameterizedTest
  @EnumSource(Idempotence.class)
  void anAccountThatIsNotRegisteredDoesNotSignInAgain(Idempotence idempotence) {
    serving(TOKEN, NOT_REGISTERED, TOKEN, OK);
    AuthenticationException failure =
        catchThrowableOfType(AuthenticationException.class, () -> send(signedIn(), idempotence));
    assertThat(failure.kind()).isEqualTo(Kind.NOT_REGISTERED);
    assertThat(failure).hasCauseInstanceOf(UnauthorizedException.class);
    assertThat(failure.getMessage()).doesNotContain("non-inscrit");
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void aKeyedCallStaysUnknown_whenTheAccountIsRefusedAfterAnAttemptThatMayHaveArrived() {
    serving(TOKEN, RawServer.reset(), NOT_REGISTERED);
    SdkException failure =
        catchThrowableOfType(SdkException.class, () -> send(signedIn(), Idempotence.KEYED));
    assertThat(failure)
        .isInstanceOf(OutcomeUnknownException.class)
        .hasCauseInstanceOf(AuthenticationException.class);
  }
}
