package fr.passerelle.sdk.model.internal;

import fr.passerelle.sdk.model.ModelRule;
import fr.passerelle.sdk.validation.internal.ManyRules;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that nothing in the model is unlikely: the warnings of {@link ModelRule}, always in the
 * group of doubts.
 */
@ManyRules
@Constraint(
    validatedBy = {
      AddressRules.Plausibility.class,
      ContractRules.Plausibility.class,
      DependantRules.Plausibility.class,
      EmployeeRules.Plausibility.class
    })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Plausible {
  /** {@return a text that is never shown: each rule has its own} */
  String message() default "{fr.passerelle.sdk.model.internal.Plausible.message}";

  /** {@return the groups that it belongs to} */
  Class<?>[] groups() default {};

  /** {@return nothing, by default} */
  Class<? extends Payload>[] payload() default {};
}
