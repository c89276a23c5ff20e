package fr.passerelle.sdk.validation.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Hands the reason of a violation to the program, where the provider has a way to. With another
 * provider than Hibernate Validator the message alone says it.
 */
public final class DynamicPayload {
  private static final boolean HIBERNATE = isHibernateHere();

  private DynamicPayload() {}

  /**
   * Attaches a payload to the violations that the context makes from now on.
   *
   * @param context the context of one validation
   * @param payload without any value of the model
   */
  public static void attach(ConstraintValidatorContext context, Object payload) {
    if (HIBERNATE) {
      Hibernate.attach(context, payload);
    }
  }

  private static boolean isHibernateHere() {
    try {
      Class.forName(
          "org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext",
          false,
          DynamicPayload.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** A class of its own, so that the provider's types are loaded when they are there only. */
  private static final class Hibernate {
    static void attach(ConstraintValidatorContext context, Object payload) {
      try {
        context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(payload);
      } catch (ValidationException e) {
        // Both providers are there, and the other one asks.
      }
    }
  }
}
