package fr.passerelle.sdk.identifier;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of a text that was parsed: a value with its warnings, or the reason of the refusal.
 *
 * @param <T> the identifier's type
 */
public final class Checked<T extends Identifier> {
  private final String type;
  private final @Nullable T value;
  private final int refusal;

  private Checked(String type, @Nullable T value, int refusal) {
    this.type = type;
    this.value = value;
    this.refusal = refusal;
  }

  static <T extends Identifier> Checked<T> sound(String type, T value) {
    return new Checked<>(type, value, Verdict.SOUND);
  }

  static <T extends Identifier> Checked<T> refused(String type, int refusal) {
    return new Checked<>(type, null, refusal);
  }

  /** {@return the simple name of the type that was asked for, for example {@code Siret}} */
  public String type() {
    return type;
  }

  /** {@return true when there is a value, with or without warnings} */
  public boolean isValid() {
    return value != null;
  }

  /** {@return the identifier, or empty when the text was refused} */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** {@return why the text was refused, or empty when there is a value} */
  public Optional<Reason> reason() {
    return value != null ? Optional.empty() : Optional.of(Verdict.reason(refusal));
  }

  /** {@return what the caller may have meant, when the text was refused and the reason can tell} */
  public Optional<Hint> hint() {
    return Verdict.hint(refusal);
  }

  /** {@return what is unusual about the value, in the order of {@link Reason}; often empty} */
  public Set<Reason> warnings() {
    return value == null ? Set.of() : value.warnings();
  }

  /**
   * Returns the value or throws.
   *
   * @return the identifier
   * @throws InvalidIdentifierException when the text was refused
   */
  public T orElseThrow() {
    if (value == null) {
      throw new InvalidIdentifierException(type, refusal);
    }
    return value;
  }

  /** {@return the type and the outcome, never the text} */
  @Override
  public String toString() {
    return type + (value != null ? " accepted" : " refused: " + Verdict.reason(refusal));
  }
}
