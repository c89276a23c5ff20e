package fr.passerelle.sdk.client;

import fr.passerelle.sdk.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param <T> type of the items
 */
public final class Page<T> {
  private final List<T> items;
  private final @Nullable String next;
  private final Map<String, JsonValue> otherFields;

  /**
   * Creates a page; fakes in tests need it too.
   *
   * @param items the items, perhaps none
   * @param next cursor of the next page; null or blank when this is the last
   */
  public Page(List<? extends T> items, @Nullable String next) {
    this(items, next, Map.of());
  }

  /**
   * Creates a page of which the service says more than the contract.
   *
   * @param items the items, perhaps none
   * @param next cursor of the next page; null or blank when this is the last
   * @param otherFields what else stands around the items, by name
   */
  public Page(
      List<? extends T> items,
      @Nullable String next,
      Map<String, ? extends JsonValue> otherFields) {
    this.items = List.copyOf(items);
    this.next = next == null || next.isBlank() ? null : next;
    this.otherFields =
        otherFields.isEmpty()
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(otherFields));
  }

  /** {@return the items; none does not mean the end} */
  public List<T> items() {
    return items;
  }

  /** {@return the cursor of the next page; empty on the last page, and only there} */
  public Optional<String> next() {
    return Optional.ofNullable(next);
  }

  /**
   * What the service wrote around the items and this version of the SDK does not know, for example
   * a total.
   *
   * @return by name, in the order of the document, most often empty
   */
  public Map<String, JsonValue> otherFields() {
    return otherFields;
  }

  /** {@return the number of items; never an item} */
  @Override
  public String toString() {
    return items.size() + " items" + (next == null ? ", the last page" : "");
  }
}
