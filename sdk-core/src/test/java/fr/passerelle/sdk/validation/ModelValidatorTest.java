package fr.passerelle.sdk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.error.Violation;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.Dependant;
import fr.passerelle.sdk.model.DependantKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ModelValidatorTest {
  private static final String NIR = "185057800608491";

  private final ModelValidator french = ModelValidator.create(Locale.FRENCH);
  private final Locale machine = Locale.getDefault();

  @AfterEach
  void close() {
    Locale.setDefault(machine);
    french.close();
    french.close();
  }

  /**
   * A model as the SDK writes them: constraints on accessors and type arguments of an interface.
   */
  interface Person {
    @JsonProperty("nom_famille")
    @NotBlank
    String getFamilyName();

    Optional<@Size(max = 5) String> getStreet();

    List<@Pattern(regexp = "\\d{13}") String> getNumbers();

    List<@Valid Person> getChildren();

    Map<String, @Valid Person> getByNumber();

    @PositiveOrZero
    @Digits(integer = 4, fraction = 2)
    BigDecimal getAmount();

    boolean isKnown();
  }

  record Data(
      String getFamilyName,
      Optional<String> getStreet,
      List<String> getNumbers,
      List<Person> getChildren,
      Map<String, Person> getByNumber,
      BigDecimal getAmount,
      boolean isKnown)
      implements Person {}

  private static Person named(String familyName) {
    return new Data(
        familyName, Optional.empty(), List.of(), List.of(), Map.of(), BigDecimal.ONE, true);
  }

  private static Person with(List<Person> children, Map<String, Person> byNumber) {
    return new Data(
        "Martin", Optional.empty(), List.of(), children, byNumber, BigDecimal.ONE, true);
  }

  private List<String> paths(Object model) {
    return french.check(model).stream().map(Violation::path).toList();
  }

  @Test
  void aSoundModelHasNoViolation() {
    assertThat(french.check(named("Martin"))).isEmpty();
    assertThatCode(() -> french.requireValid(named("Martin"))).doesNotThrowAnyException();
  }

  @Test
  void everyBreachIsFound_inTheNamesOfTheWire_withoutItsValue() {
    Person wrong =
        new Data(
            " ",
            Optional.of("12 rue longue"),
            List.of("1850599999084", NIR),
            List.of(named("")),
            Map.of(NIR, named("")),
            new BigDecimal("-12345.678"),
            false);
    List<Violation> violations = french.check(wrong);
    assertThat(violations)
        .containsExactly(
            new Violation(
                "amount",
                "Digits",
                "valeur numérique hors limites (<4 chiffres>.<2 chiffres> attendu)"),
            new Violation("amount", "PositiveOrZero", "doit être supérieur ou égal à 0"),
            new Violation("byNumber[?].nom_famille", "NotBlank", "ne doit pas être vide"),
            new Violation("children[0].nom_famille", "NotBlank", "ne doit pas être vide"),
            new Violation("nom_famille", "NotBlank", "ne doit pas être vide"),
            new Violation("numbers[1]", "Pattern", "doit correspondre à \"\\d{13}\""),
            new Violation("street", "Size", "la taille doit être comprise entre 0 et 5"));
    assertThat(violations.toString()).doesNotContain(NIR).doesNotContain("longue");
  }

  @Test
  void deepPlacesAreNamed() {
    Person grandchild = with(List.of(), Map.of("a", named("")));
    assertThat(paths(with(List.of(named("ok"), with(List.of(grandchild), Map.of())), Map.of())))
        .containsExactly("children[1].children[0].byNumber[?].nom_famille");
  }

  @Test
  void theLanguageIsTheOneAskedFor_whateverTheMachineSpeaks() {
    for (Locale speaking : List.of(Locale.FRANCE, Locale.US, Locale.GERMANY, Locale.ROOT)) {
      Locale.setDefault(speaking);
      try (ModelValidator frenchThere = ModelValidator.create(Locale.FRANCE);
          ModelValidator englishThere = ModelValidator.create(Locale.UK)) {
        assertThat(frenchThere.check(named("")).get(0).message())
            .isEqualTo("ne doit pas être vide");
        assertThat(englishThere.check(named("")).get(0).message()).isEqualTo("must not be blank");
      }
    }
  }

  static final class Quoting {
    @NotNull(message = "${validatedValue} {value}")
    public String getMissing() {
      return null;
    }

    @Size(max = 1, message = "refused: ${validatedValue}")
    public String getNir() {
      return NIR;
    }
  }

  @Test
  void anExpressionInAMessageIsNotEvaluated_soThatItCannotQuoteTheValue() {
    assertThat(french.check(new Quoting())).hasSize(2).asString().doesNotContain(NIR);
  }

  @Test
  void theExceptionNamesTheModelAndItsBreaches() {
    Dependant wrong =
        Dependant.builder()
            .kind(OpenCode.of(DependantKind.CHILD))
            .familyName(" ")
            .firstNames("x".repeat(81))
            .birthDate(LocalDate.of(2020, 1, 1))
            .alsaceMoselle(false)
            .build();
    InvalidModelException failure =
        catchThrowableOfType(InvalidModelException.class, () -> french.requireValid(wrong));
    assertThat(failure.model()).isEqualTo("Dependant");
    assertThat(failure)
        .hasMessage(
            "Dependant is not valid: familyName: ne doit pas être vide; firstNames: la taille doit"
                + " être comprise entre 0 et 80");
    assertThat(failure.violations()).hasSize(2);
  }

  @Test
  void aHiddenImplementationIsCheckedThroughItsInterface() {
    Dependant sound =
        Dependant.builder()
            .kind(OpenCode.of(DependantKind.class, "77"))
            .familyName("Martin")
            .firstNames("Zoë")
            .birthDate(LocalDate.of(2020, 1, 1))
            .alsaceMoselle(true)
            .build();
    assertThat(paths(sound)).isEmpty();
    assertThat(paths(sound.toBuilder().option("x".repeat(31)).build())).containsExactly("option");
  }
}
