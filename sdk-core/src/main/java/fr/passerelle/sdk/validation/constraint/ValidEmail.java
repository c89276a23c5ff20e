package fr.passerelle.sdk.validation.constraint;

import fr.passerelle.sdk.identifier.Email;
import fr.passerelle.sdk.identifier.Reason;
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
 * The element is an e-mail address: a text that {@link Email} accepts, or a value of that type.
 * {@code null} is accepted.
 */
@Documented
@Constraint(validatedBy = TextValidators.OfEmail.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ValidEmail.List.class)
public @interface ValidEmail {
  /** {@return the message; the default one names the reason, in French or English} */
  String message() default "{fr.passerelle.sdk.validation.constraint.ValidEmail.message}";

  /** {@return the groups that it belongs to} */
  Class<?>[] groups() default {};

  /** {@return what the application attaches to it} */
  Class<? extends Payload>[] payload() default {};

  /** {@return whether a value that the DSN refuses is refused too ({@link Reason#NOT_DSN})} */
  boolean dsn() default false;

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
    ValidEmail[] value();
  }
}
