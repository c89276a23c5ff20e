package fr.passerelle.sdk.error;

import java.util.Optional;

/**
 * One breach of a constraint in a model: where, which constraint, and why. It never holds the value
 * that was refused.
 *
 * @param path the attribute, in the names used on the wire, for example {@code contracts[0].start}
 * @param constraint short name of the constraint or of the rule, for example {@code NotBlank} or
 *     {@code END_BEFORE_START}
 * @param message what is wrong, in the language the validator was asked for
 * @param reason why, as a code, when the constraint tells several reasons apart; for the
 *     constraints of identifiers the name of a {@link fr.passerelle.sdk.identifier.Reason}
 */
public record Violation(String path, String constraint, String message, Optional<String> reason) {
  /**
   * A breach of a constraint that has one reason only.
   *
   * @param path the attribute, in the names used on the wire
   * @param constraint short name of the constraint
   * @param message what is wrong
   */
  public Violation(String path, String constraint, String message) {
    this(path, constraint, message, Optional.empty());
  }
}
