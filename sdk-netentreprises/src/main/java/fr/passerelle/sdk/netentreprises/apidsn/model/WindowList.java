package fr.passerelle.sdk.netentreprises.apidsn.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a search in a window of time gave, and what the service says of further ones.
 *
 * @param <T> what is listed
 * @param items in the order of the answer, perhaps none
 * @param allowedWidth the widest window that the service allows ({@code Accept-Ranges}); it may
 *     change at any time
 * @param nextPoll before which the same search is not to be repeated ({@code Expires})
 */
public record WindowList<T>(
    List<T> items, Optional<Duration> allowedWidth, Optional<Instant> nextPoll) {
  /**
   * Keeps a copy of the items.
   *
   * @param items in the order of the answer
   * @param allowedWidth the widest window that the service allows
   * @param nextPoll before which the same search is not to be repeated
   */
  public WindowList {
    items = List.copyOf(items);
  }

  /** {@return the number of items; never an item} */
  @Override
  public String toString() {
    return "WindowList{" + items.size() + " items}";
  }
}
