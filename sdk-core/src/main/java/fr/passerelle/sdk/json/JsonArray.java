package fr.passerelle.sdk.json;

import java.util.List;

/**
 * A JSON array.
 *
 * @param items in their order
 */
public record JsonArray(List<JsonValue> items) implements JsonValue {
  /**
   * Keeps a copy.
   *
   * @param items in their order
   */
  public JsonArray {
    items = List.copyOf(items);
  }

  /** {@return the kind and the size; never an item} */
  @Override
  public String toString() {
    return "JsonArray[" + items.size() + "]";
  }
}
