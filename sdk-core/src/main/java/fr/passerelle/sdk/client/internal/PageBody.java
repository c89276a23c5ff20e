package fr.passerelle.sdk.client.internal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.passerelle.sdk.json.IncompleteModelException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as the contract writes it.
 *
 * @param <T> type of the items
 * @param items mandatory, perhaps empty
 * @param nextCursor absent on the last page
 */
record PageBody<T>(List<T> items, @Nullable String nextCursor) {
  /** Refuses a page without its items: it would silently read as the end of the list. */
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

  /** The mapper was asked for exactly this type. */
  @SuppressWarnings("unchecked")
  static <T> PageBody<T> cast(Object page) {
    return (PageBody<T>) page;
  }
}
