package fr.passerelle.sdk.validation.internal;

import fr.passerelle.sdk.identifier.Identifier;
import fr.passerelle.sdk.identifier.Reason;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds a value against the options of its constraint. Nothing changes once it is initialised.
 *
 * @param <A> the constraint
 * @param <T> the value type
 */
public abstract class ValueValidator<A extends Annotation, T extends Identifier>
    implements ConstraintValidator<A, T> {
  private Tolerance tolerance = Tolerance.TOTAL;

  ValueValidator() {}

  final void tolerate(Tolerance warnings) {
    this.tolerance = warnings;
  }

  /** What the constraint has against a value that is sound by construction. */
  Optional<Reason> objection(T value) {
    return tolerance.isTotal() ? Optional.empty() : tolerance.objection(value.warnings());
  }

  @Override
  public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
    Optional<Reason> objection = value == null ? Optional.empty() : objection(value);
    objection.ifPresent(reason -> Refusal.report(context, reason, Optional.empty()));
    return objection.isEmpty();
  }
}
