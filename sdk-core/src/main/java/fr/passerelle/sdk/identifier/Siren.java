package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Placeholder while the identifiers are written; replaced before anything lands. */
public final class Siren {
  private final String value;

  private Siren(String value) {
    this.value = value;
  }

  /**
   * Wraps a value.
   *
   * @param text the value
   * @return the identifier
   */
  @JsonCreator
  public static Siren of(CharSequence text) {
    return new Siren(text.toString());
  }

  /** {@return the canonical form} */
  @JsonValue
  public String value() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Siren o && o.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "Siren";
  }
}
