package fr.passerelle.sdk.amsn.model.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.identifier.Iban;
import fr.passerelle.sdk.json.JsonException;
import fr.passerelle.sdk.json.SdkJson;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedIbanTest {
  private static final Iban ACCOUNT = Iban.of("FR1420041010050500013M02606");

  @Test
  void onlyCountryAndLastFourCharactersAreLeft() {
    MaskedIban masked = MaskedIban.of(ACCOUNT);

    assertThat(masked.value()).isEqualTo("FR*********************2606");
    assertThat(masked.country()).isEqualTo("FR");
    assertThat(masked.lastFour()).isEqualTo("2606");
    assertThat(masked).hasToString("MaskedIban(FR)").isEqualTo(MaskedIban.of(masked.value()));
  }

  @Test
  void anotherAccountIsTold_byItsCountryLengthOrEnd() {
    MaskedIban masked = MaskedIban.of(ACCOUNT);

    assertThat(masked.mayBe(ACCOUNT)).isTrue();
    assertThat(masked.mayBe(Iban.of("FR7630006000011234567890189"))).isFalse();
    assertThat(masked.mayBe(Iban.of("NO9386011117947"))).isFalse();
  }

  @Test
  void shortestAccountIsMaskedToo() {
    assertThat(MaskedIban.of(Iban.of("NO9386011117947")).value()).isEqualTo("NO*********7947");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FR1420041010050500013M02606",
        "FR14*******************2606",
        "FR****2606",
        "**************2606",
        "FR*********************02606",
        ""
      })
  void textThatShowsMoreOrLessIsNoMaskedIban_andIsNotRepeated(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MaskedIban.of(text))
        .withMessageNotContaining("2606");
  }

  @Test
  void answerThatHoldsAFullIbanIsNotRead_andItsPlaceIsTold() {
    String answer = "{\"state\":\"active\",\"maskedIban\":\"" + ACCOUNT.value() + "\"}";

    JsonException refused =
        catchThrowableOfType(
            JsonException.class,
            () ->
                SdkJson.create().read(answer.getBytes(StandardCharsets.UTF_8), DirectDebit.class));

    assertThat(refused).hasMessageContaining("maskedIban").hasMessageNotContaining("2606");
  }
}
