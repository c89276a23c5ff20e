package fr.passerelle.sdk.netentreprises.dsn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DsnCodeTest {
  @Test
  void codeIsItsNineDigits_whenPacked() {
    assertThat(DsnCode.of("S21.G00.40.009")).isEqualTo(210_040_009);
    assertThat(DsnCode.of("S05.G51.00.001")).isEqualTo(55_100_001);
    assertThat(DsnCode.ofBlock("S21.G00.40")).isEqualTo(210_040);
  }

  @ParameterizedTest
  @ValueSource(strings = {"S21.G00.40.009", "S05.G51.00.001", "S00.G00.00.000", "S99.G99.99.999"})
  void codeComesBack_whenPackedAndWritten(String text) {
    int code = DsnCode.of(text);

    assertThat(DsnCode.text(code)).isEqualTo(text);
    assertThat(DsnCode.blockText(DsnCode.block(code))).isEqualTo(text.substring(0, 10));
    assertThat(DsnCode.number(code)).isEqualTo(Integer.parseInt(text.substring(11)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "S21.G00.40",
        "s21.G00.40.009",
        "S21.G00.40.0090",
        "S21.G00.4A.009",
        "S21-G00-40-009",
        "S21.G00.40,009",
        "S２1.G00.40.009"
      })
  void textIsRefused_whenItIsNoCode(String text) {
    assertThat(DsnCode.parse(text)).isEqualTo(DsnCode.NONE);
    assertThatIllegalArgumentException().isThrownBy(() -> DsnCode.of(text));
  }

  @Test
  void blockIsRefused_whenItIsNoBlock() {
    assertThatIllegalArgumentException().isThrownBy(() -> DsnCode.ofBlock("S21.G00.40.009"));
    assertThatIllegalArgumentException().isThrownBy(() -> DsnCode.ofBlock("S21.G00.4x"));
  }

  @Test
  void noneHasNoBlockAndNoNumber() {
    assertThat(DsnCode.block(DsnCode.NONE)).isEqualTo(DsnCode.NONE);
    assertThat(DsnCode.number(DsnCode.NONE)).isEqualTo(DsnCode.NONE);
  }
}
