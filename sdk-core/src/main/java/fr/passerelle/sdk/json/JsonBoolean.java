package fr.passerelle.sdk.json;

/**
 * A JSON {@code true} or {@code false}.
 *
 * @param value which of the two
 */
public record JsonBoolean(boolean value) implements JsonValue {
  /** {@return the kind; never the value} */
  @Override
  public String toString() {
    return "JsonBoolean";
  }
}
