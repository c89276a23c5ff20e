package fr.passerelle.sdk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PayrollCheckMainTest {
  private static String printed(Locale language) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      PayrollCheckMain.print(PayrollCheckMain.lines(), language, out);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void eachMistakeIsPrintedWithItsPlaceAndReason() {
    assertThat(printed(Locale.FRANCE).lines())
        .containsExactly(
            "account: n'est pas un IBAN valide (clé de contrôle fausse)",
            "establishment: n'est pas un SIRET valide (chiffre de contrôle du SIRET faux)",
            "nir: n'est pas un NIR de 15 caractères valide (clé fausse)",
            "phones[1]: n'est pas un numéro de téléphone valide (longueur incorrecte)");
    assertThat(printed(Locale.ENGLISH).lines())
        .hasSize(4)
        .contains("nir: is not a valid NIR of 15 characters (wrong key)");
  }

  @Test
  void noNumberIsPrinted() {
    assertThat(printed(Locale.FRANCE)).doesNotContain("732", "2004", "1 85", "01 99");
  }
}
