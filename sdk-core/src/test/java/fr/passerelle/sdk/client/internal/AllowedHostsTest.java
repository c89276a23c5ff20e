package fr.passerelle.sdk.client.internal;

import static fr.passerelle.sdk.testing.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.error.AuthenticationException.Kind;
import fr.passerelle.sdk.error.UntrustedAddressException;
import fr.passerelle.sdk.testing.RawServer;
import fr.passerelle.sdk.transport.auth.AccessToken;
import fr.passerelle.sdk.transport.auth.Secret;
import fr.passerelle.sdk.transport.retry.Idempotence;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an address that a service gives may lead, and what goes with the request. */
class AllowedHostsTest extends ConversationFixture {
  private static final String BASE = "https://consultation.service.example/api";
  private static final AllowedHosts HOSTS =
      AllowedHosts.callersOwn()
          .andOwn("Telechargement.Service.example", "telechargement.service.example:8443")
          .andOthers("archive.example");

  private static AllowedHosts.Destination judge(String address) {
    return HOSTS.judge(address, BASE, Things.READ);
  }

  @ParameterizedTest
  @CsvSource({
    "https://consultation.service.example/a/b?c=d, true",
    "https://consultation.service.example:443/a, true",
    "HTTPS://TELECHARGEMENT.service.example/a, true",
    "https://telechargement.service.example:8443/a, true",
    "https://archive.example/a, false",
  })
  void aKnownHostIsFollowed_andTheSessionGoesToTheServiceOnly(String address, boolean isOwn) {
    assertThat(judge(address)).isEqualTo(new AllowedHosts.Destination(address, isOwn));
  }

  @ParameterizedTest
  @CsvSource({
    "https://evil.example/a, its host is not one that the client knows",
    "https://consultation.service.example.evil.example/, its host is not one that the client knows",
    "https://consultation.service.example:444/, its host is not one that the client knows",
    "https://sub.archive.example/, its host is not one that the client knows",
    "https://archive.example@evil.example/, it holds credentials",
    "https://user:pass@archive.example/, it holds credentials",
    "http://archive.example/a, it is not TLS",
    "http://consultation.service.example/a, it is not TLS",
    "http://127.0.0.1:80/a, its host is not one that the client knows",
    "/a/b, 'it is not absolute, https://host/path'",
    "//archive.example/a, 'it is not absolute, https://host/path'",
    "file:///etc/passwd, 'it is not absolute, https://host/path'",
    "jar:https://archive.example/a, 'it is not absolute, https://host/path'",
    "https:///a, 'it is not absolute, https://host/path'",
    "https:\\\\archive.example/a, it is no address",
    "https://archive.example/a b, it is no address",
    "'', 'it is not absolute, https://host/path'",
  })
  void anyOtherAddressIsRefused_andNotQuoted(String address, String what) {
    UntrustedAddressException refused =
        catchThrowableOfType(UntrustedAddressException.class, () -> judge(address));
    assertThat(refused).hasMessage("test.things.read: an address is not followed: " + what);
  }

  @Test
  void theHostIsToldBesideTheMessage() {
    UntrustedAddressException refused =
        catchThrowableOfType(
            UntrustedAddressException.class, () -> judge("https://evil.example/185057800608491"));
    assertThat(refused.host()).hasValue("evil.example");
    assertThat(refused.operation()).hasValue("test.things.read");
  }

  @Test
  void aFragmentStaysHere() {
    assertThat(judge("https://archive.example/a?b#c").url())
        .isEqualTo("https://archive.example/a?b");
  }

  private ServiceCaller signedIn() {
    return caller()
        .withSession(
            new SessionAuthentication(
                runtime,
                options -> AccessToken.bearer(Secret.of("t0ken"), time.instant(), null),
                refusal -> Kind.CREDENTIALS_REFUSED));
  }

  @Test
  void theSessionIsKeptFromAnotherHost() {
    try (RawServer other = RawServer.playing(json(200, "{\"id\":\"r2\"}"))) {
      AllowedHosts hosts = AllowedHosts.callersOwn().andOthers("127.0.0.1:" + other.port());
      ServiceCaller caller = signedIn();
      Things.Receipt elsewhere = follow(caller, other.uri(), hosts);
      Things.Receipt here = follow(caller, uri(), hosts);
      assertThat(elsewhere.id()).isEqualTo("r2");
      assertThat(here.id()).isEqualTo("r1");
      assertThat(other.requests().get(0).line()).isEqualTo("GET /files/9?x=%C3%A9 HTTP/1.1");
      assertThat(other.requests().get(0).header("Authorization")).isNull();
      assertThat(server.requests().get(0).header("Authorization")).isEqualTo("Bearer t0ken");
      AllowedHosts own = AllowedHosts.callersOwn().andOwn("127.0.0.1:" + other.port());
      follow(caller, other.uri(), own);
      assertThat(other.requests().get(1).header("Authorization")).isEqualTo("Bearer t0ken");
    }
  }

  private static Things.Receipt follow(ServiceCaller caller, URI host, AllowedHosts hosts) {
    return caller
        .call(Things.inSession(Idempotence.SAFE))
        .at(host + "/files/9?x=%C3%A9", hosts)
        .returning(Things.Receipt.class);
  }

  @Test
  void nothingIsSent_whenTheAddressLeadsElsewhere() {
    assertThatThrownBy(
            () -> follow(signedIn(), URI.create("https://evil.example"), AllowedHosts.callersOwn()))
        .isInstanceOf(UntrustedAddressException.class);
    assertThat(watched.calls()).isZero();
  }
}
