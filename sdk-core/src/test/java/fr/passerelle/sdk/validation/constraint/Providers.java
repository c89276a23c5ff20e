package fr.passerelle.sdk.validation.constraint;

import fr.passerelle.sdk.identifier.Reason;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** The provider as an application bootstraps it that has no expression language. */
final class Providers {
  private static final Set<Locale> LANGUAGES = Set.of(Locale.FRENCH, Locale.ENGLISH);

  private Providers() {}

  static ValidatorFactory speaking(Locale language) {
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(
            new ParameterMessageInterpolator(LANGUAGES, language, context -> language, false))
        .buildValidatorFactory();
  }

  /** What the constraint of a type has against a value, in one of the {@link Annotated} classes. */
  static Set<? extends ConstraintViolation<?>> refusals(
      ValidatorFactory provider, Class<?> annotated, String type, @Nullable Object value) {
    return provider.getValidator().validateValue(annotated, Annotated.attribute(type), value);
  }

  /** The reason as a program reads it. */
  static @Nullable Reason reason(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> made = violation.unwrap(HibernateConstraintViolation.class);
    return made.getDynamicPayload(Reason.class);
  }
}
