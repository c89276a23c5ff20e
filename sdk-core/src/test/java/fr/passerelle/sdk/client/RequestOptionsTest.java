package fr.passerelle.sdk.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.transport.Timeouts;
import fr.passerelle.sdk.transport.retry.RetryPolicy;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestOptionsTest {
  private static final Timeouts INHERITED = Timeouts.defaults();

  @Test
  void whatIsLeftOutStaysAsItIs() {
    RequestOptions none = RequestOptions.none();
    assertThat(none.timeouts(INHERITED)).isSameAs(INHERITED);
    assertThat(none.retry(RetryPolicy.none())).isEqualTo(RetryPolicy.none());
    assertThat(none.idempotencyKey()).isEmpty();
  }

  @Test
  void aTotalReplacesTheTotalOnly() {
    RequestOptions options = RequestOptions.builder().total(Duration.ofSeconds(3)).build();
    assertThat(options.timeouts(INHERITED))
        .isEqualTo(Timeouts.of(INHERITED.connect(), INHERITED.attempt(), Duration.ofSeconds(3)));
  }

  @Test
  void theOptionsOfTheCallWinOverThoseOfTheClient_andHeadersAddUp() {
    RequestOptions client =
        RequestOptions.builder()
            .total(Duration.ofSeconds(3))
            .retry(RetryPolicy.none())
            .header("X-Gateway", "a")
            .build();
    RequestOptions call =
        RequestOptions.builder()
            .timeouts(INHERITED.withTotal(Duration.ofSeconds(9)))
            .idempotencyKey("k1")
            .header("X-Tenant", "b")
            .build();
    RequestOptions merged = call.over(client);
    assertThat(merged.timeouts(INHERITED).total()).isEqualTo(Duration.ofSeconds(9));
    assertThat(merged.retry(RetryPolicy.defaults())).isEqualTo(RetryPolicy.none());
    assertThat(merged.idempotencyKey()).hasValue("k1");
    assertThat(merged.headers().first("x-gateway")).hasValue("a");
    assertThat(merged.headers().first("x-tenant")).hasValue("b");
  }

  @Test
  void theKeyOfTheClientIsNotTheKeyOfItsCalls() {
    RequestOptions client = RequestOptions.builder().idempotencyKey("k1").build();
    RequestOptions call = RequestOptions.builder().total(Duration.ofSeconds(1)).build();
    assertThat(call.over(client).idempotencyKey()).isEmpty();
    assertThat(RequestOptions.none().over(client).idempotencyKey()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Authorization", "idempotency-key", "If-Match", "Host", "Content-Length"})
  void aHeaderOfTheSdkCannotBeReplaced(String name) {
    assertThatThrownBy(() -> RequestOptions.builder().header(name, "x"))
        .isInstanceOf(ConfigurationException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nb", "tab\t", " a", "é", "\u0000"})
  void aHeaderValueThatHttpRefusesIsNotQuoted(String value) {
    assertThatThrownBy(() -> RequestOptions.builder().header("X-Secret", value))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("the value of header X-Secret holds a character that HTTP refuses");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "clé", "a\nb"})
  void aKeyThatCannotBeSentIsRefused(String key) {
    assertThatThrownBy(() -> RequestOptions.builder().idempotencyKey(key))
        .isInstanceOf(ConfigurationException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 86_400_001})
  void aTimeoutOutsideItsBoundsIsRefused(long millis) {
    assertThatThrownBy(() -> RequestOptions.builder().total(Duration.ofMillis(millis)))
        .isInstanceOf(ConfigurationException.class);
  }
}
