package fr.passerelle.sdk.validation.constraint;

import fr.passerelle.sdk.identifier.PcsEse;
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
 * The element is the code of an occupation, three digits and a letter: a text that {@link PcsEse}
 * accepts, or a value of that type. {@code null} is accepted.
 */
@Documented
@Constraint(validatedBy = TextValidators.OfPcsEse.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ValidPcsEse.List.class)
public @interface ValidPcsEse {
  /** {@return the message; the default one names the reason, in French or English} */
  String message() default "{fr.passerelle.sdk.validation.constraint.ValidPcsEse.message}";

  /** {@return the groups that it belongs to} */
  Class<?>[] groups() default {};

  /** {@return what the application attaches to it} */
  Class<? extends Payload>[] payload() default {};

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
    ValidPcsEse[] value();
  }
}
