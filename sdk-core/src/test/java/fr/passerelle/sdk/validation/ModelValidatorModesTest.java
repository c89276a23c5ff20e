package fr.passerelle.sdk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.error.Violation;
import fr.passerelle.sdk.testing.CapturedLog;
import fr.passerelle.sdk.validation.constraint.ValidIban;
import fr.passerelle.sdk.validation.constraint.ValidNir;
import fr.passerelle.sdk.validation.constraint.ValidSiret;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The modes of the validator, on a class of an application. */
class ModelValidatorModesTest {
  private static final String NIR = "185059999901271";
  private static final String IBAN = "FR1520041010050500013M02606";

  private final ModelValidator french = ModelValidator.create(Locale.FRENCH);

  @AfterEach
  void close() {
    french.close();
  }

  /** A record, and names on the wire, as an application writes them. */
  record Line(
      @JsonProperty("numero_secu") @ValidNir String nir,
      Optional<@ValidIban String> account,
      Map<String, @ValidSiret String> employers) {}

  private static Line wrong() {
    return new Line(NIR, Optional.of(IBAN), Map.of("DURAND", "7328"));
  }

  private static Line sound() {
    return new Line("185059999901270", Optional.empty(), Map.of());
  }

  private static final List<Violation> BREACHES =
      List.of(
          new Violation(
              "account",
              "ValidIban",
              "n'est pas un IBAN valide (clé de contrôle fausse)",
              Optional.of("CHECK_DIGITS")),
          new Violation(
              "employers[?]",
              "ValidSiret",
              "n'est pas un SIRET valide (longueur incorrecte)",
              Optional.of("LENGTH")),
          new Violation(
              "numero_secu",
              "ValidNir",
              "n'est pas un NIR de 15 caractères valide (clé fausse)",
              Optional.of("KEY")));

  @Test
  void strictModeRefuses_andNoTextHoldsAValue() {
    InvalidModelException refusal =
        catchThrowableOfType(
            InvalidModelException.class, () -> french.check(wrong(), ValidationMode.STRICT));
    assertThat(refusal.model()).isEqualTo("Line");
    assertThat(refusal.violations()).isEqualTo(BREACHES);
    assertThat(refusal.getMessage() + refusal.violations())
        .doesNotContain(NIR, IBAN, "7328", "DURAND");
  }

  @Test
  void reportModeGivesTheBreaches_andLogsTheirNumberOnly() {
    try (CapturedLog log = CapturedLog.open()) {
      assertThat(french.check(wrong(), ValidationMode.REPORT)).isEqualTo(BREACHES);
      assertThat(french.check(wrong(), ValidationMode.REPORT, "month of October")).hasSize(3);
      assertThat(log.of("fr.passerelle.sdk.validation"))
          .containsExactly(
              "WARN Line: goes on although 3 rules are broken",
              "WARN month of October: goes on although 3 rules are broken");
      assertThat(log.text()).doesNotContain(NIR, IBAN, "DURAND");
    }
  }

  @Test
  void checkingOffLooksAtNothing() {
    try (CapturedLog log = CapturedLog.open()) {
      assertThat(french.check(wrong(), ValidationMode.OFF)).isEmpty();
      assertThat(log.of("fr.passerelle.sdk.validation")).isEmpty();
    }
  }

  @Test
  void soundModelPassesInEveryMode_silently() {
    try (CapturedLog log = CapturedLog.open()) {
      for (ValidationMode mode : ValidationMode.values()) {
        assertThat(french.check(sound(), mode)).isEmpty();
      }
      assertThat(log.of("fr.passerelle.sdk.validation")).isEmpty();
    }
  }

  @Test
  void messagesAreEnglish_whenAskedFor() {
    try (ModelValidator english = ModelValidator.create(Locale.CANADA)) {
      assertThat(english.check(wrong()))
          .extracting(Violation::message)
          .containsExactly(
              "is not a valid IBAN (wrong check digits)",
              "is not a valid SIRET (wrong length)",
              "is not a valid NIR of 15 characters (wrong key)");
    }
  }
}
