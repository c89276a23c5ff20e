package fr.passerelle.sdk.error;

/**
 * One breach of a constraint in a model: where, which constraint, and why. It never holds the value
 * that was refused.
 *
 * @param path the attribute, in the names used on the wire, for example {@code contracts[0].start}
 * @param constraint short name of the constraint or the reason code, for example {@code NotBlank}
 * @param message what is wrong, in the language the validator was asked for
 */
public record Violation(String path, String constraint, String message) {}
