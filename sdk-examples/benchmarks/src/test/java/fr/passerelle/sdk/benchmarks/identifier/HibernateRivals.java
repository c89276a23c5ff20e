package fr.passerelle.sdk.benchmarks.identifier;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import java.util.function.Predicate;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.constraints.LuhnCheck;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The constraints that Hibernate Validator offers for these identifiers, as people write them. */
final class HibernateRivals {
  private HibernateRivals() {}

  /** A class as an application has it. Messages without a key, so that none is looked up. */
  static final class Form {
    @LuhnCheck(ignoreNonDigitCharacters = false, message = "-")
    String luhn;

    @Email(message = "-")
    String email;
  }

  static Predicate<String> accepts(String property) {
    Validator validator =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .failFast(true)
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    return text -> validator.validateValue(Form.class, property, text).isEmpty();
  }
}
