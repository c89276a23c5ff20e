package fr.passerelle.sdk.client;

import java.util.List;
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

  /**
   * Creates a page; fakes in tests need it too.
   *
   * @param items the items, perhaps none
   * @param next cursor of the next page; null or blank when this is the last
   */
  public Page(List<? extends T> items, @Nullable String next) {
    this.items = List.copyOf(items);
    this.next = next == null || next.isBlank() ? null : next;
  }

  /** {@return the items; none does not mean the end} */
  public List<T> items() {
    return items;
  }

  /** {@return the cursor of the next page; empty on the last page, and only there} */
  public Optional<String> next() {
    return Optional.ofNullable(next);
  }

  /** {@return the number of items; never an item} */
  @Override
  public String toString() {
    return items.size() + " items" + (next == null ? ", the last page" : "");
  }
}
