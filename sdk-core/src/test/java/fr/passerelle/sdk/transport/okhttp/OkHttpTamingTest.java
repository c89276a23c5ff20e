package fr.passerelle.sdk.transport.okhttp;

import static fr.passerelle.sdk.testing.RawServer.answer;
import static fr.passerelle.sdk.testing.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.testing.RawServer;
import fr.passerelle.sdk.testing.WatchedTransport;
import fr.passerelle.sdk.transport.ExchangeException;
import fr.passerelle.sdk.transport.Headers;
import fr.passerelle.sdk.transport.HttpMethod;
import fr.passerelle.sdk.transport.TransportBody;
import fr.passerelle.sdk.transport.TransportRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every way in which OkHttp sends a request again or elsewhere by itself. Beside each tamed
 * exchange stands the untamed one where OkHttp still does it: when an upgrade changes that, this
 * class tells.
 */
class OkHttpTamingTest {
  private static final RawServer.Step OK = json(200, "{}");

  private final WatchedTransport watched = new WatchedTransport();
  private RawServer server = RawServer.playing(OK);

  @AfterEach
  void close() {
    assertThat(watched.openResponses()).isZero();
    server.close();
    watched.transport().close();
  }

  private void serving(RawServer.Step... steps) {
    server.close();
    server = RawServer.playing(steps);
  }

  private int exchange(HttpMethod method) throws ExchangeException {
    TransportBody body =
        method == HttpMethod.GET || method == HttpMethod.DELETE
            ? null
            : TransportBody.of("{}".getBytes(StandardCharsets.UTF_8), "application/json");
    return watched
        .transport()
        .exchange(
            new TransportRequest(
                method,
                server.uri() + "/x",
                Headers.none(),
                body,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5)),
            response -> {
              response.body().readAllBytes();
              return response.status();
            });
  }

  private int untamedPost() throws IOException {
    OkHttpClient untamed = new OkHttpClient();
    Request post =
        new Request.Builder()
            .url(server.uri() + "/x")
            .post(RequestBody.create("{}", MediaType.get("application/json")))
            .build();
    try (Response response = untamed.newCall(post).execute()) {
      return response.code();
    } finally {
      untamed.connectionPool().evictAll();
    }
  }

  @ParameterizedTest
  @EnumSource(HttpMethod.class)
  void a503WithoutDelayIsHandedOver_andNotSentAgain(HttpMethod method) throws Exception {
    serving(answer(503, "Retry-After", "0"), OK);
    assertThat(exchange(method)).isEqualTo(503);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void untamed_a503WithoutDelayIsSentAgain() throws Exception {
    serving(answer(503, "Retry-After", "0"), OK);
    assertThat(untamedPost()).isEqualTo(200);
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void theDelayOfA503IsStillReadable() throws Exception {
    serving(answer(503, "Retry-After", "99999999999999999999"));
    String delay =
        watched
            .transport()
            .exchange(
                new TransportRequest(
                    HttpMethod.GET,
                    server.uri() + "/x",
                    Headers.none(),
                    null,
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(5)),
                response -> response.header("retry-after"));
    assertThat(delay).isEqualTo("99999999999999999999");
  }

  @ParameterizedTest
  @EnumSource(HttpMethod.class)
  void a408IsHandedOver_andNotSentAgain(HttpMethod method) throws Exception {
    serving(answer(408), OK);
    assertThat(exchange(method)).isEqualTo(408);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void untamed_a408IsSentAgain() throws Exception {
    serving(answer(408), OK);
    assertThat(untamedPost()).isEqualTo(200);
    assertThat(server.requests()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "300, GET", "301, GET", "302, GET", "303, GET", "307, GET", "308, GET",
    "300, POST", "301, POST", "302, POST", "303, POST", "307, POST", "308, POST",
    "302, PUT", "307, PATCH", "308, DELETE"
  })
  void aRedirectionIsHandedOver_andNotFollowed(int status, HttpMethod method) throws Exception {
    serving(answer(status, "Location", "/elsewhere"), OK);
    assertThat(exchange(method)).isEqualTo(status);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void untamed_a302TurnsAPostIntoAGetThatSucceeds() throws Exception {
    serving(answer(302, "Location", "/elsewhere"), OK);
    assertThat(untamedPost()).isEqualTo(200);
    assertThat(server.requests().get(1).line()).startsWith("GET /elsewhere");
  }

  @Test
  void untamed_a307SendsThePostAgain() throws Exception {
    serving(answer(307, "Location", "/elsewhere"), OK);
    assertThat(untamedPost()).isEqualTo(200);
    assertThat(server.requests().get(1).line()).startsWith("POST /elsewhere");
  }

  @Test
  void aChallengeIsHandedOver_andNotAnswered() throws Exception {
    serving(answer(401, "WWW-Authenticate", "Basic realm=x"), OK);
    assertThat(exchange(HttpMethod.POST)).isEqualTo(401);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aProxyChallengeWithoutAProxyIsAFailure_andNothingIsSentAgain() {
    serving(answer(407, "Proxy-Authenticate", "Basic realm=x"), OK);
    ExchangeException failure =
        catchThrowableOfType(ExchangeException.class, () -> exchange(HttpMethod.POST));
    assertThat(failure.departure()).isEqualTo(ExchangeException.Departure.MAYBE_LEFT);
    assertThat(server.requests()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(HttpMethod.class)
  void aPooledConnectionThatDiesMidRequestIsAFailure_andNothingIsSentAgain(HttpMethod method)
      throws Exception {
    serving(OK, RawServer.reset(), OK);
    assertThat(exchange(method)).isEqualTo(200);
    assertThat(watched.pool().idleConnectionCount()).isEqualTo(1);
    ExchangeException failure =
        catchThrowableOfType(ExchangeException.class, () -> exchange(method));
    assertThat(failure.departure()).isEqualTo(ExchangeException.Departure.MAYBE_LEFT);
    assertThat(failure.reason()).isEqualTo(ExchangeException.Reason.BROKEN);
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void cookiesAreNotKept() throws Exception {
    serving(answer(200, "Set-Cookie", "session=abc; Path=/"), OK);
    exchange(HttpMethod.GET);
    exchange(HttpMethod.GET);
    assertThat(server.requests().get(1).header("Cookie")).isNull();
  }

  @Test
  void answersAreNotCached() throws Exception {
    serving(answer(200, "Cache-Control", "max-age=3600", "x"), OK);
    exchange(HttpMethod.GET);
    exchange(HttpMethod.GET);
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void theEscapeHatchCannotSwitchTheLocksOff() throws Exception {
    serving(answer(302, "Location", "/elsewhere"), answer(408), OK);
    try (OkHttpTransport reopened =
        OkHttpTransport.builder()
            .customize(
                ok ->
                    ok.retryOnConnectionFailure(true)
                        .followRedirects(true)
                        .followSslRedirects(true)
                        .authenticator((route, response) -> response.request()))
            .build()) {
      for (int status : new int[] {302, 408}) {
        TransportRequest post =
            new TransportRequest(
                HttpMethod.POST,
                server.uri() + "/x",
                Headers.none(),
                null,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5));
        assertThat(reopened.<Integer>exchange(post, response -> response.status()))
            .isEqualTo(status);
      }
    }
    assertThat(server.requests()).hasSize(2);
  }
}
