package fr.passerelle.sdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.passerelle.sdk.json.JsonException;
import fr.passerelle.sdk.json.SdkJson;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
  private static final SdkJson JSON = SdkJson.create();

  @ParameterizedTest
  @ValueSource(strings = {"100", "100.0", "100.00", "1E+2"})
  void sameAmountIsEqual_whateverItsSpelling(String text) {
    Money money = Money.of(new BigDecimal(text));

    assertThat(money).isEqualTo(Money.of("100")).hasSameHashCodeAs(Money.of("100"));
    assertThat(money.amount()).isEqualTo(new BigDecimal("100.00"));
    assertThat(money).hasToString("100.00 EUR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.001", "99.999", "1000000000", "-1000000000", "1E+15"})
  void amountThatCannotBeIsRefused_withoutBeingRepeated(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of(new BigDecimal(text)))
        .withMessageNotContaining(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1,50", "1.505", "+1", "1E+2", "185059999901270"})
  void textThatIsNoAmountIsRefused_withoutBeingRepeated(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of(text))
        .withMessage("not an amount in euros and cents")
        .withNoCause();
  }

  @Test
  void amountsAddUpToTheCent_andAreOrderedWithTheirSign() {
    assertThat(Money.of("0.10").plus(Money.of("0.20"))).isEqualTo(Money.of("0.30"));
    assertThat(Money.of("58").minus(Money.of("58.00"))).isEqualTo(Money.ZERO);
    assertThat(Money.ZERO.isZero()).isTrue();
    assertThat(Money.of("-0.01").isZero()).isFalse();
    assertThat(Money.of("-58")).isLessThan(Money.of("0.01"));
  }

  @Test
  void amountIsAJsonNumberWithTwoDecimals() {
    assertThat(new String(JSON.write(Money.of("100")), StandardCharsets.UTF_8)).isEqualTo("100.00");
    assertThat(JSON.read("100.5".getBytes(StandardCharsets.UTF_8), Money.class))
        .isEqualTo(Money.of("100.50"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"100.00\"", "185059999901270", "0.001", "true", "{}"})
  void jsonThatIsNoAmountIsRefused_withoutBeingRepeated(String json) {
    assertThatExceptionOfType(JsonException.class)
        .isThrownBy(() -> JSON.read(json.getBytes(StandardCharsets.UTF_8), Money.class))
        .withMessageNotContaining("18505")
        .withMessageNotContaining("0.001");
  }
}
