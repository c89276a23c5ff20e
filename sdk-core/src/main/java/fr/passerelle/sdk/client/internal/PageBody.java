package fr.passerelle.sdk.client.internal;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.passerelle.sdk.client.Page;
import fr.passerelle.sdk.json.IncompleteModelException;
import fr.passerelle.sdk.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page as the contract writes it, with whatever else a service puts around the items.
 *
 * @param <T> type of the items
 */
final class PageBody<T> {
  private final List<T> items;
  private final @Nullable String nextCursor;
  private final Map<String, JsonValue> otherFields = new LinkedHashMap<>();

  /**
   * Refuses a page without its items: it would silently read as the end of the list.
   *
   * @param items mandatory, perhaps empty
   * @param nextCursor absent on the last page
   */
  @JsonCreator
  PageBody(
      @JsonProperty("items") @Nullable List<T> items,
      @JsonProperty("nextCursor") @Nullable String nextCursor) {
    if (items == null) {
      throw new IncompleteModelException("items");
    }
    this.items = items;
    this.nextCursor = nextCursor;
  }

  @JsonAnySetter
  void keep(String name, JsonValue value) {
    otherFields.put(name, value);
  }

  Page<T> toPage() {
    return new Page<>(items, nextCursor, otherFields);
  }

  /** The mapper was asked for exactly this type. */
  @SuppressWarnings("unchecked")
  static <T> PageBody<T> cast(Object page) {
    return (PageBody<T>) page;
  }
}
