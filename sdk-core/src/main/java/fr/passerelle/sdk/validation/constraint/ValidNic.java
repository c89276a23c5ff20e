package fr.passerelle.sdk.validation.constraint;

import fr.passerelle.sdk.identifier.Nic;
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
 * The element is the number of an establishment within its legal unit, five digits: a text that
 * {@link Nic} accepts, or a value of that type. {@code null} is accepted.
 */
@Documented
@Constraint(validatedBy = TextValidators.OfNic.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ValidNic.List.class)
public @interface ValidNic {
  /** {@return the message; the default one names the reason, in French or English} */
  String message() default "{fr.passerelle.sdk.validation.constraint.ValidNic.message}";

  /** {@return the groups that it belongs to} */
  Class<?>[] groups() default {};

  /** {@return what the application attaches to it} */
  Class<? extends Payload>[] payload() default {};

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
    ValidNic[] value();
  }
}
