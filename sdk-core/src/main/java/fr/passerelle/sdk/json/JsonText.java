package fr.passerelle.sdk.json;

import java.util.Objects;

/**
 * A JSON string.
 *
 * @param value the characters, without quotes and escapes
 */
public record JsonText(String value) implements JsonValue {
  /**
   * Refuses null, which is {@link JsonNull}.
   *
   * @param value the characters, without quotes and escapes
   */
  public JsonText {
    Objects.requireNonNull(value, "value");
  }

  /** {@return the kind; never the characters} */
  @Override
  public String toString() {
    return "JsonText";
  }
}
