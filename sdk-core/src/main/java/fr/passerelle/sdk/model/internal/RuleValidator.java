package fr.passerelle.sdk.model.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets the rules of one model speak, as a constraint of its type. Holds no state.
 *
 * @param <A> the constraint
 * @param <M> the model
 */
abstract class RuleValidator<A extends Annotation, M> implements ConstraintValidator<A, M> {
  private final BiConsumer<M, Objections> rules;

  RuleValidator(BiConsumer<M, Objections> rules) {
    this.rules = rules;
  }

  @Override
  public final boolean isValid(@Nullable M model, ConstraintValidatorContext context) {
    if (model == null) {
      return true;
    }
    Objections objections = new Objections(context);
    rules.accept(model, objections);
    return objections.isEmpty();
  }
}
