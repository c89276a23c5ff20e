package fr.passerelle.sdk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.identifier.Nir;
import fr.passerelle.sdk.identifier.Reason;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.ContractEnd;
import fr.passerelle.sdk.model.ContractNature;
import fr.passerelle.sdk.model.EmploymentContract;
import fr.passerelle.sdk.model.ModelRule;
import fr.passerelle.sdk.validation.constraint.ValidNir;
import fr.passerelle.sdk.validation.constraint.ValidSiren;
import fr.passerelle.sdk.validation.constraint.Warnings;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** {@code Validation.buildDefaultValidatorFactory()}, beside an expression language. */
class DefaultBootstrapTest {
  private static final String EXPRESSION = "${validatedValue}";

  private final Locale machine = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(machine);
  }

  static final class Application {
    @ValidNir String nir = "185059999901271";

    @ValidNir(message = "{own.number}")
    String other = "185059999901271";

    @ValidNir(warnings = Warnings.REFUSE)
    Nir value = Nir.of("185059999901270");

    @ValidSiren String expression = EXPRESSION;
  }

  private static String message(ValidatorFactory provider, String attribute) {
    return provider.getValidator().validateProperty(new Application(), attribute).stream()
        .map(ConstraintViolation::getMessage)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void messagesFollowTheLocaleOfTheMachine() {
    Locale.setDefault(Locale.FRANCE);
    try (ValidatorFactory provider = Validation.buildDefaultValidatorFactory()) {
      assertThat(message(provider, "nir"))
          .isEqualTo("n'est pas un NIR de 15 caractères valide (clé fausse)");
      assertThat(message(provider, "value"))
          .isEqualTo("est valide mais refusé ici (lieu de naissance absent des listes)");
    }
    Locale.setDefault(Locale.US);
    try (ValidatorFactory provider = Validation.buildDefaultValidatorFactory()) {
      assertThat(message(provider, "nir"))
          .isEqualTo("is not a valid NIR of 15 characters (wrong key)");
    }
  }

  @Test
  void textOfTheApplicationWins() {
    try (ValidatorFactory provider = Validation.buildDefaultValidatorFactory()) {
      assertThat(message(provider, "other")).isEqualTo("numéro à revoir");
    }
  }

  @Test
  void noExpressionIsEvaluated_norValueQuoted() {
    try (ValidatorFactory provider = Validation.buildDefaultValidatorFactory()) {
      Set<ConstraintViolation<Application>> found =
          provider.getValidator().validate(new Application());
      assertThat(found).hasSize(4);
      assertThat(found)
          .allSatisfy(
              violation ->
                  assertThat(
                          violation.getMessage()
                              + violation.getMessageTemplate()
                              + violation.getPropertyPath())
                      .doesNotContain("1850599999", EXPRESSION));
    }
  }

  @Test
  void modelsOfTheSdkAreCheckedByTheApplicationsOwnValidator() {
    LocalDate start = LocalDate.of(2026, 9, 1);
    EmploymentContract wrong =
        EmploymentContract.builder()
            .number("00042")
            .establishment(Siret.of("73282932000074"))
            .start(start)
            .nature(OpenCode.of(ContractNature.PERMANENT))
            .multipleEmployers(false)
            .end(ContractEnd.builder().date(start.minusDays(1)).build())
            .build();
    try (ValidatorFactory provider = Validation.buildDefaultValidatorFactory()) {
      assertThat(provider.getValidator().validate(wrong))
          .singleElement()
          .satisfies(
              violation -> {
                HibernateConstraintViolation<?> made =
                    violation.unwrap(HibernateConstraintViolation.class);
                assertThat(violation.getPropertyPath()).hasToString("end.date");
                assertThat(made.getDynamicPayload(ModelRule.class))
                    .isEqualTo(ModelRule.END_BEFORE_START);
                assertThat(made.getDynamicPayload(Reason.class)).isNull();
              });
    }
  }
}
