package fr.passerelle.sdk.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.identifier.Reason;
import fr.passerelle.sdk.validation.constraint.ValidNir;
import fr.passerelle.sdk.validation.constraint.ValidSiret;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.validation.annotation.Validated;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.validation.beanvalidation.MethodValidationPostProcessor;

/** The constraints in a Spring application that knows nothing of the SDK's validator. */
class SpringValidationTest {
  private static final PayrollLine WRONG = PayrollCheckMain.lines().get(1);

  @Configuration(proxyBeanMethods = false)
  static class Application {
    @Bean
    static LocalValidatorFactoryBean validator() {
      return new LocalValidatorFactoryBean();
    }

    @Bean
    static MethodValidationPostProcessor methodValidation(ObjectProvider<Validator> validator) {
      MethodValidationPostProcessor processor = new MethodValidationPostProcessor();
      processor.setValidatorProvider(validator);
      return processor;
    }

    @Bean
    PayrollDesk desk() {
      return new PayrollDesk();
    }
  }

  @Validated
  static class PayrollDesk {
    @ValidSiret
    String register(@ValidNir String nir, @Valid PayrollLine line) {
      return line.establishment().replace(nir, "");
    }
  }

  @AfterEach
  void restore() {
    LocaleContextHolder.resetLocaleContext();
  }

  private static Map<String, String> refused(PayrollDesk desk, String nir, PayrollLine line) {
    return catchThrowableOfType(ConstraintViolationException.class, () -> desk.register(nir, line))
        .getConstraintViolations()
        .stream()
        .collect(
            Collectors.toMap(
                violation -> violation.getPropertyPath().toString(),
                ConstraintViolation::getMessage));
  }

  @Test
  void argumentsAreChecked_inTheLanguageOfTheRequest() {
    try (var context = new AnnotationConfigApplicationContext(Application.class)) {
      PayrollDesk desk = context.getBean(PayrollDesk.class);

      LocaleContextHolder.setLocale(Locale.FRANCE);
      assertThat(refused(desk, "185059999901271", WRONG))
          .containsEntry("register.nir", "n'est pas un NIR de 15 caractères valide (clé fausse)")
          .containsEntry(
              "register.line.phones[1].<list element>",
              "n'est pas un numéro de téléphone valide (longueur incorrecte)")
          .hasSize(5);
      LocaleContextHolder.setLocale(Locale.UK);
      assertThat(refused(desk, "185059999901270", WRONG))
          .containsEntry("register.line.account", "is not a valid IBAN (wrong check digits)")
          .hasSize(4);
    }
  }

  @Test
  void returnValueIsChecked() {
    try (var context = new AnnotationConfigApplicationContext(Application.class)) {
      PayrollDesk desk = context.getBean(PayrollDesk.class);
      PayrollLine fine = PayrollCheckMain.lines().get(0);

      assertThat(desk.register("185059999901270", fine)).isEqualTo(fine.establishment());
    }
  }

  @Test
  void reasonIsReadByTheProgram() {
    try (var context = new AnnotationConfigApplicationContext(Application.class)) {
      Validator validator = context.getBean(Validator.class);
      PayrollLine line =
          new PayrollLine(WRONG.nir(), "73282932000074", Optional.empty(), List.of());

      assertThat(validator.validate(line))
          .singleElement()
          .satisfies(
              violation -> {
                HibernateConstraintViolation<?> made =
                    violation.unwrap(HibernateConstraintViolation.class);
                assertThat(made.getDynamicPayload(Reason.class)).isEqualTo(Reason.KEY);
              });
    }
  }

  @Test
  void textOfTheApplicationsMessageSourceWins() {
    StaticMessageSource messages = new StaticMessageSource();
    messages.addMessage("fr.passerelle.sdk.identifier.Reason.KEY", Locale.FRANCE, "clé à vérifier");
    try (var context = new AnnotationConfigApplicationContext()) {
      context.registerBean(
          LocalValidatorFactoryBean.class,
          () -> {
            LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();
            validator.setValidationMessageSource(messages);
            return validator;
          });
      context.refresh();
      LocaleContextHolder.setLocale(Locale.FRANCE);

      assertThat(
              context.getBean(Validator.class).validateProperty(WRONG, "nir").stream()
                  .map(ConstraintViolation::getMessage))
          .containsExactly("n'est pas un NIR de 15 caractères valide (clé à vérifier)");
    }
  }
}
