package fr.passerelle.sdk.validation.constraint;

import fr.passerelle.sdk.identifier.Naf;
import fr.passerelle.sdk.identifier.NafVersion;
import fr.passerelle.sdk.validation.internal.TextValidators;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The element is the code of an activity, with or without its dot: a text that {@link Naf} accepts,
 * or a value of that type. {@code null} is accepted.
 */
@Documented
@Constraint(validatedBy = TextValidators.OfNaf.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ValidNaf.List.class)
public @interface ValidNaf {
  /** {@return the message; the default one names the reason, in French or English} */
  String message() default "{fr.passerelle.sdk.validation.constraint.ValidNaf.message}";

  /** {@return the groups that it belongs to} */
  Class<?>[] groups() default {};

  /** {@return what the application attaches to it} */
  Class<? extends Payload>[] payload() default {};

  /** {@return the nomenclature that a text belongs to; a value type knows its own} */
  NafVersion version() default NafVersion.REV_2;

  /** {@return what happens to a value that is only unusual; it is accepted by default} */
  Warnings warnings() default Warnings.ACCEPT;

  /** Several of them on one element, for example in different groups. */
  @Documented
  @Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
  })
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** {@return the constraints} */
    ValidNaf[] value();
  }
}
