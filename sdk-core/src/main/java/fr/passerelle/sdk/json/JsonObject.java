package fr.passerelle.sdk.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A JSON object.
 *
 * @param members by name, in the order of the document; of a name that stood there twice, the last
 *     value
 */
public record JsonObject(Map<String, JsonValue> members) implements JsonValue {
  /**
   * Keeps a copy, in the same order.
   *
   * @param members by name
   */
  public JsonObject {
    Map<String, JsonValue> copy = new LinkedHashMap<>(members);
    copy.forEach(
        (name, value) -> {
          Objects.requireNonNull(name, "name");
          Objects.requireNonNull(value, "value");
        });
    members = Collections.unmodifiableMap(copy);
  }

  /** {@return the kind and the size; never a name nor a value} */
  @Override
  public String toString() {
    return "JsonObject[" + members.size() + "]";
  }
}
