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
 * Says that nothing in the model contradicts another part of it: the errors of {@link ModelRule}.
 */
@ManyRules
@Constraint(
    validatedBy = {
      AbsenceRules.Coherence.class,
      AffiliationRules.Coherence.class,
      ContractRules.Coherence.class,
      DependantRules.Coherence.class,
      EmployeeRules.Coherence.class,
      EmployerRules.Coherence.class,
      SuspensionRules.Coherence.class,
      WorkforceRules.Coherence.class
    })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Coherent {
  /** {@return a text that is never shown: each rule has its own} */
  String message() default "{fr.passerelle.sdk.model.internal.Coherent.message}";

  /** {@return the groups that it belongs to} */
  Class<?>[] groups() default {};

  /** {@return nothing, by default} */
  Class<? extends Payload>[] payload() default {};
}
