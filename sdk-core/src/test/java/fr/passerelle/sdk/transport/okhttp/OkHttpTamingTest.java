package fr.passerelle.sdk.transport.okhttp;

import static fr.passerelle.sdk.testing.RawServer.answer;
import static fr.passerelle.sdk.testing.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.testing.RawServer;
import fr.passerelle.sdk.testing.RefusingHttp2Server;
import fr.passerelle.sdk.testing.WatchedTransport;
import fr.passerelle.sdk.transport.ExchangeException;
import fr.passerelle.sdk.transport.Headers;
import fr.passerelle.sdk.transport.HttpMethod;
import fr.passerelle.sdk.transport.TransportBody;
import fr.passerelle.sdk.transport.TransportRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
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
  @EnumSource(HttpMethod.class)
  void a421IsHandedOver_andNotSentElsewhere(HttpMethod method) throws Exception {
    serving(answer(421), OK);
    assertThat(exchange(method)).isEqualTo(421);
    assertThat(server.requests()).hasSize(1);
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

  @Test
  void aProxyThatChallengesForEverIsAskedOnce_andNothingLeavesThroughIt() {
    serving(answer(407, "Proxy-Authenticate", "Basic realm=x"));
    ExchangeException failure =
        catchThrowableOfType(
            ExchangeException.class, () -> throughProxy("https://service.invalid/x"));
    assertThat(failure.departure()).isEqualTo(ExchangeException.Departure.NOTHING_LEFT);
    assertThat(server.requests())
        .extracting(RawServer.Request::line)
        .containsExactly("CONNECT service.invalid:443 HTTP/1.1");
  }

  @Test
  void aChallengeOfAProxyInTheClearIsARefusal_andNotAnswered() {
    serving(answer(407, "Proxy-Authenticate", "Basic realm=x"), OK);
    ExchangeException failure =
        catchThrowableOfType(
            ExchangeException.class, () -> throughProxy("http://service.invalid/x"));
    assertThat(failure.reason()).isEqualTo(ExchangeException.Reason.PROXY_CREDENTIALS);
    assertThat(server.requests()).hasSize(1);
  }

  private int throughProxy(String url) throws ExchangeException {
    Proxy proxy =
        new Proxy(
            Proxy.Type.HTTP,
            new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
    try (OkHttpTransport proxied =
        OkHttpTransport.builder().customize(ok -> ok.proxy(proxy)).build()) {
      return proxied.exchange(
          new TransportRequest(
              HttpMethod.POST,
              url,
              Headers.none(),
              TransportBody.of("{}".getBytes(StandardCharsets.UTF_8), "application/json"),
              Duration.ofSeconds(5),
              Duration.ofSeconds(5)),
          response -> response.status());
    }
  }

  @ParameterizedTest
  @EnumSource(HttpMethod.class)
  void aStreamThatIsRefusedOverHttp2IsAFailure_andNothingIsSentAgain(HttpMethod method)
      throws Exception {
    try (RefusingHttp2Server refusing = new RefusingHttp2Server();
        OkHttpTransport http2 =
            OkHttpTransport.builder()
                .customize(ok -> ok.protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE)))
                .build()) {
      TransportRequest request =
          new TransportRequest(
              method,
              refusing.uri() + "/x",
              Headers.none(),
              null,
              Duration.ofSeconds(5),
              Duration.ofSeconds(5));
      assertThat(http2.<Integer>exchange(request, response -> response.status())).isEqualTo(200);
      ExchangeException failure =
          catchThrowableOfType(
              ExchangeException.class,
              () -> http2.exchange(request, response -> response.status()));
      assertThat(failure.departure()).isEqualTo(ExchangeException.Departure.MAYBE_LEFT);
      assertThat(refusing.requests()).isEqualTo(2);
    }
  }

  @Test
  void untamed_aStreamThatIsRefusedIsSentAgain() throws Exception {
    OkHttpClient untamed =
        new OkHttpClient.Builder().protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE)).build();
    try (RefusingHttp2Server refusing = new RefusingHttp2Server()) {
      Request post =
          new Request.Builder()
              .url(refusing.uri() + "/x")
              .post(RequestBody.create("{}", MediaType.get("application/json")))
              .build();
      for (int i = 0; i < 2; i++) {
        try (Response response = untamed.newCall(post).execute()) {
          assertThat(response.code()).isEqualTo(200);
        }
      }
      assertThat(refusing.requests()).isEqualTo(3);
    } finally {
      untamed.connectionPool().evictAll();
    }
  }

  @Test
  void compressionIsNotAskedForNorUndone_unlessTheRequestDoes() throws Exception {
    serving(answer(200, "Content-Encoding", "gzip", "as it came"));
    for (String asked : new String[] {null, "gzip"}) {
      Headers headers =
          asked == null ? Headers.none() : Headers.builder().add("Accept-Encoding", asked).build();
      String body =
          watched
              .transport()
              .exchange(
                  new TransportRequest(
                      HttpMethod.GET,
                      server.uri() + "/x",
                      headers,
                      null,
                      Duration.ofSeconds(5),
                      Duration.ofSeconds(5)),
                  response -> {
                    assertThat(response.header("Content-Encoding")).isEqualTo("gzip");
                    assertThat(response.header("Content-Length")).isEqualTo("10");
                    return new String(response.body().readAllBytes(), StandardCharsets.UTF_8);
                  });
      assertThat(body).isEqualTo("as it came");
    }
    assertThat(server.requests())
        .extracting(request -> request.header("Accept-Encoding"))
        .containsExactly("identity", "gzip");
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
