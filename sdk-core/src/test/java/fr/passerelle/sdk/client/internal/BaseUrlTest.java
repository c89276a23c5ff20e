package fr.passerelle.sdk.client.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.error.ConfigurationException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
  @ParameterizedTest
  @CsvSource({
    "https://service.example, https://service.example",
    "https://service.example/v1/, https://service.example/v1",
    "HTTPS://service.example:8443/v1//, HTTPS://service.example:8443/v1",
    "http://127.0.0.1:8080, http://127.0.0.1:8080",
    "http://127.1.2.3/, http://127.1.2.3",
    "http://localhost:8080/, http://localhost:8080",
    "http://[::1]:8080, http://[::1]:8080"
  })
  void tlsOrLoopbackIsAccepted(URI uri, String base) {
    assertThat(BaseUrl.check(uri)).isEqualTo(base);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://service.example",
        "http://127.0.0.1.example.org",
        "http://localhost.example.org",
        "http://127.0.0",
        "http://10.0.0.1",
        "http://0.0.0.0",
        "ftp://127.0.0.1",
        "service.example",
        "/v1",
        "https:service.example",
        "https://user:pass@service.example",
        "https://service.example?x=1",
        "https://service.example#x"
      })
  void anythingElseIsRefused(URI uri) {
    assertThatThrownBy(() -> BaseUrl.check(uri))
        .isInstanceOf(ConfigurationException.class)
        .message()
        .doesNotContain("pass@");
  }

  @Test
  void thereIsNoDefaultEnvironment() {
    assertThatThrownBy(() -> BaseUrl.check(null))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("no default");
  }
}
