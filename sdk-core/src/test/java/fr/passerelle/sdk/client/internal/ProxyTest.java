package fr.passerelle.sdk.client.internal;

import static fr.passerelle.sdk.testing.RawServer.answer;
import static fr.passerelle.sdk.testing.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.NotSentException;
import fr.passerelle.sdk.error.ProxyAuthenticationException;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.error.UnexpectedStatusException;
import fr.passerelle.sdk.testing.FakeTime;
import fr.passerelle.sdk.testing.ProxyServer;
import fr.passerelle.sdk.testing.RawServer;
import fr.passerelle.sdk.testing.TlsParties;
import fr.passerelle.sdk.testing.WatchedTransport;
import fr.passerelle.sdk.transport.auth.Secret;
import fr.passerelle.sdk.transport.okhttp.OkHttpTransport;
import fr.passerelle.sdk.transport.retry.Idempotence;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls through a proxy: tunnels, credentials shown once, and a 407 that is never repeated. */
class ProxyTest {
  private static final RawServer.Step OK = json(200, "{\"id\":\"r1\"}");
  private static final HeldCertificate AUTHORITY = TlsParties.authority("authority");
  private static final RawServer.TlsSide TLS = TlsParties.showing(TlsParties.server(AUTHORITY));

  /** {@code payroll:pr0xy-pass}, as RFC 7617 writes it. */
  private static final String BASIC = "Basic cGF5cm9sbDpwcjB4eS1wYXNz";

  private static final Secret PASSWORD = Secret.of("pr0xy-pass");

  private final FakeTime time = new FakeTime();
  private RawServer server = RawServer.playingOver(TLS, OK);
  private ProxyServer proxy = ProxyServer.wanting(BASIC);
  private WatchedTransport watched = new WatchedTransport();

  @AfterEach
  void close() {
    assertThat(watched.openResponses()).isZero();
    watched.transport().close();
    server.close();
    proxy.close();
  }

  private OkHttpTransport.Builder throughProxy() {
    return OkHttpTransport.builder()
        .trust(TlsParties.trust(AUTHORITY))
        .proxy("127.0.0.1", proxy.port());
  }

  private Things.Receipt send(OkHttpTransport.Builder options, Idempotence idempotence) {
    return send(options, idempotence, server.uri());
  }

  private Things.Receipt send(
      OkHttpTransport.Builder options, Idempotence idempotence, URI service) {
    watched.transport().close();
    watched = new WatchedTransport(options);
    try (SdkRuntime runtime =
        SdkRuntime.builder()
            .transport(watched.transport())
            .clock(time)
            .sleeper(time)
            .random(() -> 0.5)
            .build()) {
      return ConversationFixture.send(
          ServiceCaller.of(runtime, service), Things.with(idempotence), RequestOptions.none());
    }
  }

  private void assertAskedOnceAndNothingSent(OkHttpTransport.Builder options, Idempotence sent) {
    ProxyAuthenticationException failure =
        catchThrowableOfType(ProxyAuthenticationException.class, () -> send(options, sent));
    assertThat(failure)
        .hasMessageContaining("nothing was sent: the proxy refuses the credentials or wants some")
        .hasMessageEndingWith("(attempt 1/3)");
    assertThat(failure.getCause()).hasNoCause();
    assertThat(failure.getCause().getMessage()).doesNotContain("pr0xy").doesNotContain(BASIC);
    assertThat(proxy.asked()).hasSize(1);
    assertThat(server.requests()).isEmpty();
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void theTunnelIsAskedForWithTheCredentials_andTheServiceNeverSeesThem() {
    assertThat(
            send(throughProxy().proxyCredentials("payroll", PASSWORD), Idempotence.NON_IDEMPOTENT)
                .id())
        .isEqualTo("r1");
    assertThat(proxy.asked()).hasSize(1);
    assertThat(proxy.asked().get(0).line())
        .isEqualTo("CONNECT 127.0.0.1:" + server.port() + " HTTP/1.1");
    assertThat(proxy.asked().get(0).authorization()).isEqualTo(BASIC);
    assertThat(server.requests()).hasSize(1);
    assertThat(server.requests().get(0).headers()).doesNotContainKey("Proxy-Authorization");
  }

  @ParameterizedTest
  @EnumSource(Idempotence.class)
  void theProxyIsAskedOnce_whenItRefusesTheCredentials(Idempotence idempotence) {
    assertAskedOnceAndNothingSent(
        throughProxy().proxyCredentials("payroll", Secret.of("pr0xy-old")), idempotence);
  }

  @ParameterizedTest
  @EnumSource(Idempotence.class)
  void theProxyIsAskedOnce_whenItWantsCredentialsAndThereAreNone(Idempotence idempotence) {
    assertAskedOnceAndNothingSent(throughProxy(), idempotence);
  }

  @Test
  void noCredentialsAreShown_whenThereAreNone() {
    proxy.close();
    proxy = ProxyServer.open();
    assertThat(send(throughProxy(), Idempotence.SAFE).id()).isEqualTo("r1");
    assertThat(proxy.asked().get(0).authorization()).isNull();
  }

  @Test
  void aPlainRequestCarriesTheCredentialsToTheProxy() {
    assertThat(
            send(
                    throughProxy().proxyCredentials("payroll", PASSWORD),
                    Idempotence.KEYED,
                    URI.create("http://127.0.0.1:9"))
                .id())
        .isEqualTo("p1");
    assertThat(proxy.asked())
        .singleElement()
        .satisfies(
            asked -> {
              assertThat(asked.line()).isEqualTo("POST http://127.0.0.1:9/things/7 HTTP/1.1");
              assertThat(asked.authorization()).isEqualTo(BASIC);
            });
  }

  @ParameterizedTest
  @EnumSource(Idempotence.class)
  void aPlainRequestIsNotRepeated_whenTheProxyRefusesIt(Idempotence idempotence) {
    assertThatThrownBy(
            () ->
                send(
                    throughProxy().proxyCredentials("payroll", Secret.of("other")),
                    idempotence,
                    URI.create("http://127.0.0.1:9")))
        .isInstanceOf(ProxyAuthenticationException.class);
    assertThat(proxy.asked()).hasSize(1);
  }

  @Test
  void theServiceGetsNoCredentialsOfTheProxy_whenItSays407Itself() {
    server.close();
    server = RawServer.playingOver(TLS, answer(407, "Proxy-Authenticate", "Basic realm=\"x\""), OK);
    assertThatThrownBy(
            () ->
                send(
                    throughProxy().proxyCredentials("payroll", PASSWORD),
                    Idempotence.NON_IDEMPOTENT))
        .isInstanceOf(UnexpectedStatusException.class);
    assertThat(server.requests()).hasSize(1);
    assertThat(server.requests().get(0).headers()).doesNotContainKey("Proxy-Authorization");
  }

  @Test
  void thePasswordIsAskedForAgain_whenItChanges() {
    Secret rotating = Secret.from(() -> "pr0xy-pass".toCharArray());
    assertThat(send(throughProxy().proxyCredentials("payroll", rotating), Idempotence.SAFE).id())
        .isEqualTo("r1");
    Secret gone =
        Secret.from(
            () -> {
              throw new ConfigurationException("the vault is sealed");
            });
    assertThatThrownBy(
            () -> send(throughProxy().proxyCredentials("payroll", gone), Idempotence.SAFE))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("the vault is sealed");
  }

  @Test
  void theProxyOfTheJvmIsUsed_unlessTheOptionsSayOtherwise() {
    ProxySelector ofTheJvm = ProxySelector.getDefault();
    ProxySelector.setDefault(selecting(proxy.port()));
    try {
      OkHttpTransport.Builder silent =
          OkHttpTransport.builder()
              .trust(TlsParties.trust(AUTHORITY))
              .proxyCredentials("payroll", PASSWORD);
      assertThat(send(silent, Idempotence.SAFE).id()).isEqualTo("r1");
      assertThat(proxy.asked()).hasSize(1);
      assertThat(send(silent.noProxy(), Idempotence.SAFE).id()).isEqualTo("r1");
      assertThat(proxy.asked()).hasSize(1);
    } finally {
      ProxySelector.setDefault(ofTheJvm);
    }
  }

  @Test
  void theSelectorOfTheApplicationIsAsked() {
    OkHttpTransport.Builder options =
        OkHttpTransport.builder()
            .trust(TlsParties.trust(AUTHORITY))
            .proxyCredentials("payroll", PASSWORD)
            .proxySelector(selecting(proxy.port()));
    assertThat(send(options, Idempotence.SAFE).id()).isEqualTo("r1");
    assertThat(proxy.asked()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Idempotence.class)
  void everyOperationIsSentAgain_whenTheProxyIsGone(Idempotence idempotence) {
    OkHttpTransport.Builder options = throughProxy();
    proxy.close();
    SdkException failure =
        catchThrowableOfType(NotSentException.class, () -> send(options, idempotence));
    assertThat(failure.attempts()).hasValue("3/3");
    assertThat(time.waits()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"http://proxy.example, 8080", "'', 8080", "'a b', 1", "u@proxy, 1", "proxy, 0"})
  void aProxyThatIsNoHostAndPortIsRefused(String host, int port) {
    assertThatThrownBy(() -> OkHttpTransport.builder().proxy(host, port))
        .isInstanceOf(ConfigurationException.class);
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "a:b", "'a\u0007'"})
  void aUserThatWouldBreakTheHeaderIsRefused(String user) {
    assertThatThrownBy(() -> OkHttpTransport.builder().proxyCredentials(user, PASSWORD))
        .isInstanceOf(ConfigurationException.class);
  }

  private static ProxySelector selecting(int port) {
    return new ProxySelector() {
      @Override
      public List<Proxy> select(URI uri) {
        return List.of(
            new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("127.0.0.1", port)));
      }

      @Override
      public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
    };
  }
}
