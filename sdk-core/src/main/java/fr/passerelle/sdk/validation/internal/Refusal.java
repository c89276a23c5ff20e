package fr.passerelle.sdk.validation.internal;

import fr.passerelle.sdk.identifier.Hint;
import fr.passerelle.sdk.identifier.Reason;
import fr.passerelle.sdk.identifier.Severity;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;

/** Puts a reason into words for people, by keys of the bundles, and hands it to the program. */
final class Refusal {
  private static final String OURS = "{fr.passerelle.sdk.validation.constraint.";
  private static final String WARNING = OURS + "warning}";

  private Refusal() {}

  static void report(ConstraintValidatorContext context, Reason reason, Optional<Hint> hint) {
    DynamicPayload.attach(context, reason);
    String message = context.getDefaultConstraintMessageTemplate();
    // What the application wrote on the constraint is what it wants to read.
    if (message.startsWith(OURS)) {
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(template(message, reason, hint))
          .addConstraintViolation();
    }
  }

  private static String template(String message, Reason reason, Optional<Hint> hint) {
    return (reason.severity() == Severity.ERROR ? message : WARNING)
        + " ("
        + key("Reason", reason)
        + hint.map(meant -> ", " + key("Hint", meant)).orElse("")
        + ")";
  }

  private static String key(String type, Enum<?> constant) {
    return "{fr.passerelle.sdk.identifier." + type + "." + constant.name() + "}";
  }
}
