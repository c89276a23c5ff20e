package fr.passerelle.sdk.validation.constraint;

import fr.passerelle.sdk.identifier.Iban;
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
 * The element is an IBAN of a country of the SWIFT registry: a text that {@link Iban} accepts, or a
 * value of that type. {@code null} is accepted.
 */
@Documented
@Constraint(validatedBy = TextValidators.OfIban.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ValidIban.List.class)
public @interface ValidIban {
  /** {@return the message; the default one names the reason, in French or English} */
  String message() default "{fr.passerelle.sdk.validation.constraint.ValidIban.message}";

  /** {@return the groups that it belongs to} */
  Class<?>[] groups() default {};

  /** {@return what the application attaches to it} */
  Class<? extends Payload>[] payload() default {};

  /** {@return whether the RIB key inside an IBAN of France or Monaco counts; it does by default} */
  boolean ribKey() default true;

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
    ValidIban[] value();
  }
}
