package fr.passerelle.sdk.validation.internal;

import fr.passerelle.sdk.identifier.Checked;
import fr.passerelle.sdk.identifier.Reason;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Holds a text against the rule of an identifier. A sound text costs what {@code isValid} costs:
 * nothing is allocated, as long as warnings are accepted. Nothing changes once it is initialised.
 *
 * @param <A> the constraint
 */
public abstract class TextValidator<A extends Annotation>
    implements ConstraintValidator<A, CharSequence> {
  private Predicate<CharSequence> sound;
  private Function<CharSequence, Checked<?>> parser;
  private Tolerance tolerance = Tolerance.TOTAL;

  TextValidator(Predicate<CharSequence> sound, Function<CharSequence, Checked<?>> parser) {
    this.sound = sound;
    this.parser = parser;
  }

  final void read(Predicate<CharSequence> asSound, Function<CharSequence, Checked<?>> withParser) {
    this.sound = asSound;
    this.parser = withParser;
  }

  final void tolerate(Tolerance warnings) {
    this.tolerance = warnings;
  }

  @Override
  public final boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    if (text == null || (tolerance.isTotal() && sound.test(text))) {
      return true;
    }
    Checked<?> checked = parser.apply(text);
    Optional<Reason> objection = checked.reason().or(() -> tolerance.objection(checked.warnings()));
    objection.ifPresent(reason -> Refusal.report(context, reason, checked.hint()));
    return objection.isEmpty();
  }
}
