package fr.passerelle.sdk.client.internal;

import static fr.passerelle.sdk.testing.RawServer.answer;
import static fr.passerelle.sdk.testing.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.error.AuthenticationException.Kind;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.RateLimitedException;
import fr.passerelle.sdk.testing.RawServer;
import fr.passerelle.sdk.transport.auth.AccessToken;
import fr.passerelle.sdk.transport.auth.Secret;
import fr.passerelle.sdk.transport.retry.Idempotence;
import org.junit.jupiter.api.Test;

/** What an operator of an interface of its own asks for beyond the usual. */
class OperatorConventionsTest extends ConversationFixture {
  private static final RawServer.Step OK = json(200, "{\"id\":\"r1\"}");

  private ServiceCaller open() {
    return ServiceCaller.of(runtime, uri());
  }

  private static ServiceCall read(ServiceCaller caller, Idempotence idempotence) {
    return caller.call(Things.inSession(idempotence)).path("id", "7");
  }

  private ServiceCaller inSession() {
    return open()
        .withSession(
            new SessionAuthentication(
                runtime,
                options -> AccessToken.bearer(Secret.of("t0ken"), time.instant(), null),
                refusal -> Kind.CREDENTIALS_REFUSED));
  }

  @Test
  void theUserAgentOfAnOperatorReplacesTheRuntimes() {
    serving(OK);
    read(inSession().withUserAgent("Client-X (Logi/1; Vendor)"), Idempotence.SAFE)
        .returningNothing();
    assertThat(server.requests().get(0).header("User-Agent"))
        .isEqualTo("Client-X (Logi/1; Vendor)");
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> open().withUserAgent("Vend\u00E9"));
  }

  @Test
  void whatStandsBehindTheTokenIsTheViews_andTheTokenIsShared() {
    serving(OK, OK, answer(401), OK);
    ServiceCaller caller = inSession();
    ServiceCaller view =
        caller.withSession(caller.session().orElseThrow().withTail(",for=somebody"));
    read(view, Idempotence.SAFE).returningNothing();
    read(caller, Idempotence.SAFE).returningNothing();
    read(view, Idempotence.SAFE).returningNothing();
    assertThat(server.requests())
        .extracting(request -> request.header("Authorization"))
        .containsExactly(
            "Bearer t0ken,for=somebody",
            "Bearer t0ken",
            "Bearer t0ken,for=somebody",
            "Bearer t0ken,for=somebody");
  }

  @Test
  void aRefusalForGoodIsNotRepeated_unlessItStatesADelay() {
    serving(answer(429, "Accept-Ranges", "minutes=0-10"));
    RateLimitedException refused =
        catchThrowableOfType(
            RateLimitedException.class,
            () -> read(inSession(), Idempotence.SAFE).refusedForGood(429).returningNothing());
    assertThat(server.requests()).hasSize(1);
    assertThat(refused.headers()).containsEntry("Accept-Ranges", "minutes=0-10");

    serving(answer(429, "Retry-After", "1"), OK);
    read(inSession(), Idempotence.SAFE).refusedForGood(429).returningNothing();
    assertThat(server.requests()).hasSize(2);
  }
}
