package fr.passerelle.sdk.transport.okhttp;

import static fr.passerelle.sdk.testing.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.testing.RawServer;
import fr.passerelle.sdk.testing.TlsParties;
import fr.passerelle.sdk.testing.WatchedTransport;
import fr.passerelle.sdk.transport.ExchangeException;
import fr.passerelle.sdk.transport.ExchangeException.Departure;
import fr.passerelle.sdk.transport.ExchangeException.Reason;
import fr.passerelle.sdk.transport.Headers;
import fr.passerelle.sdk.transport.HttpMethod;
import fr.passerelle.sdk.transport.TransportBody;
import fr.passerelle.sdk.transport.TransportRequest;
import fr.passerelle.sdk.transport.auth.Secret;
import fr.passerelle.sdk.transport.tls.ClientCertificate;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Certificates of both sides, and what is said when one does not do. */
class TlsTest {
  private static final RawServer.Step OK = json(200, "{}");
  private static final HeldCertificate AUTHORITY = TlsParties.authority("the operator's");
  private static final HeldCertificate CLIENTS = TlsParties.authority("of clients");
  private static final HeldCertificate SERVER = TlsParties.server(AUTHORITY);

  private RawServer server = RawServer.playingOver(TlsParties.showing(SERVER), OK);
  private WatchedTransport watched = new WatchedTransport();

  @AfterEach
  void close() {
    assertThat(watched.openResponses()).isZero();
    watched.transport().close();
    server.close();
  }

  private void serving(RawServer other) {
    server.close();
    server = other;
  }

  private static OkHttpTransport.Builder trusting() {
    return OkHttpTransport.builder().noProxy().trust(TlsParties.trust(AUTHORITY));
  }

  private static ClientCertificate certificate(HeldCertificate held) {
    return ClientCertificate.fromKeyStore(
        TlsParties.keyStore(held, "p4ss".toCharArray()), Secret.of("p4ss"));
  }

  private int post(OkHttpTransport.Builder options) throws ExchangeException {
    return post(options, "127.0.0.1");
  }

  private int post(OkHttpTransport.Builder options, String host) throws ExchangeException {
    watched.transport().close();
    watched = new WatchedTransport(options);
    return watched
        .transport()
        .exchange(
            new TransportRequest(
                HttpMethod.POST,
                "https://" + host + ":" + server.port() + "/x",
                Headers.none(),
                TransportBody.of("{}".getBytes(StandardCharsets.UTF_8), "application/json"),
                Duration.ofSeconds(5),
                Duration.ofSeconds(20)),
            response -> response.status());
  }

  private void assertNothingLeft(OkHttpTransport.Builder options, Reason... oneOf) {
    ExchangeException failure = catchThrowableOfType(ExchangeException.class, () -> post(options));
    assertThat(failure.reason()).isIn((Object[]) oneOf);
    assertThat(failure.departure()).isEqualTo(Departure.NOTHING_LEFT);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void aServerOfAnotherAuthorityIsBelieved_whenItsAuthorityIsTrusted() throws Exception {
    assertThat(post(trusting())).isEqualTo(200);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void theAuthoritiesOfTheJvmStayTrusted() throws Exception {
    X509Certificate[] ofTheJvm = TlsSetup.trustManager(List.of()).getAcceptedIssuers();
    assertThat(ofTheJvm).isNotEmpty();
    assertThat(TlsSetup.trustManager(List.of(TlsParties.trust(AUTHORITY))).getAcceptedIssuers())
        .contains(ofTheJvm)
        .contains(AUTHORITY.certificate());
  }

  @Test
  void aServerOfAnUnknownAuthorityIsNotBelieved() {
    assertNothingLeft(OkHttpTransport.builder().noProxy(), Reason.SERVER_NOT_TRUSTED);
    assertNothingLeft(
        OkHttpTransport.builder().noProxy().trust(TlsParties.trust(CLIENTS)),
        Reason.SERVER_NOT_TRUSTED);
  }

  @Test
  void aTrustedCertificateForAnotherHostIsNotBelieved() {
    serving(
        RawServer.playingOver(
            TlsParties.showing(TlsParties.server(AUTHORITY, "other.example")), OK));
    assertNothingLeft(trusting(), Reason.SERVER_NAME);
  }

  @Test
  void aCertificateThatHasEndedIsNotBelieved() {
    serving(RawServer.playingOver(TlsParties.showing(TlsParties.endedServer(AUTHORITY)), OK));
    assertNothingLeft(trusting(), Reason.SERVER_CERTIFICATE_DATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void aServerThatDemandsACertificateGetsIt(String protocol) throws Exception {
    serving(RawServer.playingOver(TlsParties.demanding(SERVER, CLIENTS, protocol), OK));
    assertThat(post(trusting().clientCertificate(certificate(TlsParties.client(CLIENTS)))))
        .isEqualTo(200);
    assertThat(server.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void nothingIsSent_whenTheServerDemandsACertificateAndThereIsNone(String protocol) {
    serving(RawServer.playingOver(TlsParties.demanding(SERVER, CLIENTS, protocol), OK));
    assertNothingLeft(trusting(), reasons(protocol));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void nothingIsSent_whenTheCertificateIsOfAnAuthorityThatTheServerDoesNotKnow(String protocol) {
    serving(RawServer.playingOver(TlsParties.demanding(SERVER, CLIENTS, protocol), OK));
    HeldCertificate stranger = TlsParties.client(TlsParties.authority("nobody's"));
    assertNothingLeft(trusting().clientCertificate(certificate(stranger)), reasons(protocol));
  }

  /** Up to TLS 1.2 some servers break off without a word about the certificate. */
  private static Reason[] reasons(String protocol) {
    return protocol.equals("TLSv1.3")
        ? new Reason[] {Reason.CLIENT_CERTIFICATE}
        : new Reason[] {Reason.CLIENT_CERTIFICATE, Reason.TLS_REFUSED};
  }

  @Test
  void aServerThatDoesNotSpeakTlsIsSaid() {
    serving(RawServer.playing(OK));
    assertNothingLeft(trusting(), Reason.TLS);
  }

  @Test
  void everyReasonSaysWhatToDo_andQuotesNothing() {
    ExchangeException failure =
        catchThrowableOfType(
            ExchangeException.class, () -> post(OkHttpTransport.builder().noProxy()));
    assertThat(failure.getMessage())
        .startsWith("the server's certificate is not trusted; if it is right, add its authority")
        .doesNotContain("operator")
        .doesNotContain("127.0.0.1");
    assertThat(failure.getCause()).isNull();
  }
}
