package fr.passerelle.sdk.validation.constraint;

import static fr.passerelle.sdk.validation.constraint.ConstraintTable.checked;
import static fr.passerelle.sdk.validation.constraint.ConstraintTable.text;
import static fr.passerelle.sdk.validation.constraint.ConstraintTable.value;
import static fr.passerelle.sdk.validation.constraint.Providers.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.validation.constraint.ConstraintTable.Row;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each constraint: what it accepts, and each reason that it can give. */
class ConstraintTableTest {
  private static final ValidatorFactory FRENCH = Providers.speaking(Locale.FRENCH);
  private static final ValidatorFactory ENGLISH = Providers.speaking(Locale.ENGLISH);

  static Stream<Class<?>> types() {
    return ConstraintTable.types();
  }

  static Stream<Row> sound() {
    return ConstraintTable.sound();
  }

  static Stream<Row> refused() {
    return ConstraintTable.refused();
  }

  @AfterAll
  static void close() {
    FRENCH.close();
    ENGLISH.close();
  }

  /** Which types exist is told by the compiler's list, not by this test's. */
  @ParameterizedTest
  @MethodSource("types")
  void everyIdentifierTypeHasItsConstraint_onTextAndOnTheType(Class<?> type) {
    assertThat(Annotated.has(Annotated.Texts.class, type.getSimpleName())).isTrue();
    assertThat(Annotated.has(Annotated.Values.class, type.getSimpleName())).isTrue();
    assertThat(sound().map(Row::type)).contains(type.getSimpleName());
  }

  @ParameterizedTest
  @MethodSource("types")
  void nothingIsAccepted_sinceWhetherAValueIsDueIsAnotherConstraint(Class<?> type) {
    String name = type.getSimpleName();
    assertThat(refusals(FRENCH, Annotated.Texts.class, name, null)).isEmpty();
    assertThat(refusals(FRENCH, Annotated.Values.class, name, null)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sound")
  void soundTextIsAccepted_andSoIsItsValueType(Row row) throws ReflectiveOperationException {
    assertThat(refusals(FRENCH, Annotated.Texts.class, row.type(), row.text())).isEmpty();
    assertThat(refusals(FRENCH, Annotated.Values.class, row.type(), value(row))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusalNamesPlaceAndReason_inBothLanguages_andNeverTheValue(Row row) {
    assertThat(refusals(FRENCH, Annotated.Texts.class, row.type(), row.text()))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(Providers.reason(violation)).isEqualTo(row.reason());
              assertThat(violation.getPropertyPath()).hasToString(Annotated.attribute(row.type()));
              assertThat(violation.getMessage())
                  .matches("n'est pas (un|une) [^{}$]+ valide \\([^{}$]+\\)")
                  .contains("(" + text(Locale.FRENCH, row.reason()));
              assertThat(violation.getMessageTemplate()).doesNotContain("${");
              if (!row.text().isBlank()) {
                assertThat(violation.getMessage()).doesNotContain(row.text());
                assertThat(violation.getMessageTemplate()).doesNotContain(row.text());
              }
            });
    assertThat(refusals(ENGLISH, Annotated.Texts.class, row.type(), row.text()))
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.getMessage())
                    .matches("is not a valid [^{}$]+ \\([^{}$]+\\)")
                    .contains("(" + text(Locale.ENGLISH, row.reason())));
  }

  @Test
  void reasonSaysWhatTheNumberIs_whenTheIdentifierCanTell() {
    assertThat(refusals(FRENCH, Annotated.Texts.class, "Siren", "73282932000074"))
        .singleElement()
        .extracting(ConstraintViolation::getMessage)
        .isEqualTo("n'est pas un SIREN valide (numéro d'un autre type, c'est un SIRET)");
    assertThat(refusals(ENGLISH, Annotated.Texts.class, "Iban", "GP1120041010050500013M02606"))
        .singleElement()
        .extracting(ConstraintViolation::getMessage)
        .isEqualTo("is not a valid IBAN (unknown country, use the prefix FR)");
  }

  /** A reason that turns up when sound numbers are damaged stands in the table. */
  @Test
  void tableHoldsEveryReasonThatDamageBrings() throws ReflectiveOperationException {
    Set<String> rows =
        refused().map(row -> row.type() + " " + row.reason()).collect(Collectors.toSet());
    String alphabet = "0123456789ABCRSTXZabx @./-é ";
    for (Row row : sound().toList()) {
      for (int at = 0; at < row.text().length(); at++) {
        for (int by = 0; by < alphabet.length(); by++) {
          String head = row.text().substring(0, at);
          char other = alphabet.charAt(by);
          for (String damaged :
              Set.of(
                  head + other + row.text().substring(at + 1),
                  head + row.text().substring(at + 1),
                  head + other + row.text().substring(at))) {
            checked(row.type(), damaged)
                .reason()
                .ifPresent(reason -> assertThat(rows).contains(row.type() + " " + reason));
          }
        }
      }
    }
  }
}
