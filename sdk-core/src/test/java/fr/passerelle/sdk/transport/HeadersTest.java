package fr.passerelle.sdk.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.transport.retry.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {
  @Test
  void headersKeepTheirOrder_andAreFoundWhateverTheCase() {
    Headers headers =
        Headers.builder().add("A", "1").add("b", "2").build().toBuilder().add("a", "3").build();
    List<String> seen = new ArrayList<>();
    headers.forEach((name, value) -> seen.add(name + "=" + value));
    assertThat(seen).containsExactly("A=1", "b=2", "a=3");
    assertThat(headers.first("B")).hasValue("2");
    assertThat(headers.first("a")).hasValue("1");
    assertThat(headers.first("c")).isEmpty();
    assertThat(headers).hasToString("3 headers");
  }

  @Test
  void whatWasBuiltDoesNotChange_whenItsBuilderGoesOn() {
    Headers.Builder builder = Headers.builder().add("a", "1");
    Headers first = builder.build();
    Headers second = builder.add("b", "2").build();
    Headers third = first.toBuilder().add("c", "3").addAll(second).build();
    for (int i = 0; i < 20; i++) {
      builder.add("more", "x");
    }
    assertThat(first).hasToString("1 headers");
    assertThat(first.first("b")).isEmpty();
    assertThat(first.first("c")).isEmpty();
    assertThat(second.first("b")).hasValue("2");
    assertThat(second.first("more")).isEmpty();
    assertThat(third).hasToString("4 headers");
    assertThat(builder.build()).hasToString("22 headers");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a:", "é", "a\n", "(a)"})
  void aNameThatHttpRefusesIsRefused(String name) {
    assertThatThrownBy(() -> Headers.builder().add(name, "x"))
        .isInstanceOf(ConfigurationException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"S3CRET\n", "S3CRET\r\nX: y", "S3CRET ", "\tS3CRET", "S3CRETé", "\u007f"})
  void aValueThatHttpRefusesIsRefused_withoutQuotingIt(String value) {
    assertThatThrownBy(() -> Headers.builder().add("X-Api-Token", value))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("X-Api-Token")
        .hasMessageNotContaining("S3CRET");
  }

  @Test
  void aRetryPolicyHasBounds() {
    assertThatThrownBy(() -> RetryPolicy.defaults().withMaxAttempts(0))
        .isInstanceOf(ConfigurationException.class);
    assertThatThrownBy(() -> RetryPolicy.defaults().withMaxAttempts(21))
        .isInstanceOf(ConfigurationException.class);
    assertThatThrownBy(
            () -> new RetryPolicy(3, Duration.ofMillis(-1), Duration.ofSeconds(1), Duration.ZERO))
        .isInstanceOf(ConfigurationException.class);
    assertThat(RetryPolicy.none().maxAttempts()).isEqualTo(1);
  }
}
