package fr.passerelle.sdk.error;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A model breaks its own rules and was not sent. Nothing left this machine.
 *
 * <p>What to do: correct the attributes named by {@link #violations()} and call again.
 */
public final class InvalidModelException extends SdkException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 10;

  /** Simple name of the model's type. */
  private final String model;

  private final transient List<Violation> violations;

  /**
   * Creates the exception.
   *
   * @param model simple name of the model's type
   * @param violations every breach found, at least one
   */
  public InvalidModelException(String model, List<Violation> violations) {
    super(describe(model, violations));
    this.model = model;
    this.violations = List.copyOf(violations);
  }

  /** {@return the simple name of the model's type} */
  public String model() {
    return model;
  }

  /** {@return every breach found, in the order of the validator} */
  public List<Violation> violations() {
    return violations == null ? List.of() : violations;
  }

  private static String describe(String model, List<Violation> violations) {
    String shown =
        violations.stream()
            .limit(SHOWN)
            .map(v -> v.path() + ": " + v.message())
            .collect(Collectors.joining("; "));
    int hidden = violations.size() - SHOWN;
    return model + " is not valid: " + shown + (hidden > 0 ? " and " + hidden + " more" : "");
  }
}
