package fr.passerelle.sdk.client;

import fr.passerelle.sdk.error.CallContext;
import fr.passerelle.sdk.error.UnreadableResponseException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A list that a service gives page by page, read as far as the caller goes. The first page is read
 * when this object is made, so that a refusal comes at the call; each further page is one call with
 * its own retry and total time.
 *
 * <p>The end is a missing cursor, not an empty page. A cursor that comes back is an error, as is a
 * list of more pages than the ceiling: both would read for ever.
 *
 * <p>To resume another day: keep {@link Page#next()} of the last page that was dealt with and start
 * with {@link #byPage(String)}. Reading again starts from the first page again. Safe for several
 * threads; each iterator belongs to one.
 *
 * @param <T> type of the items
 */
public final class Pages<T> implements Iterable<T> {
  /** Pages after which reading stops with an error, unless the caller chose otherwise. */
  public static final int DEFAULT_CEILING = 10_000;

  private final String operation;
  private final Fetcher<T> fetcher;
  private final int ceiling;
  private final Page<T> first;
  private final @Nullable String start;

  /**
   * Reads one page.
   *
   * @param <T> type of the items
   */
  @FunctionalInterface
  public interface Fetcher<T> {
    /**
     * Reads one page.
     *
     * @param cursor where to start, or null for the beginning
     * @return the page
     */
    Page<T> fetch(@Nullable String cursor);
  }

  private Pages(String operation, Fetcher<T> fetcher, @Nullable String start, int ceiling) {
    this.operation = operation;
    this.fetcher = fetcher;
    this.start = start;
    this.ceiling = ceiling;
    this.first = fetcher.fetch(start);
  }

  /**
   * Starts a list and reads its first page.
   *
   * @param <T> type of the items
   * @param operation name of the operation, for messages
   * @param fetcher reads one page
   * @param start cursor to start from, or null for the beginning
   * @param ceiling highest number of pages that are read
   * @return the list
   */
  public static <T> Pages<T> of(
      String operation, Fetcher<T> fetcher, @Nullable String start, int ceiling) {
    return new Pages<>(operation, fetcher, start, ceiling);
  }

  /** {@return the first page, already read} */
  public Page<T> first() {
    return first;
  }

  /**
   * Reads item by item; the next page is asked for when its first item is.
   *
   * @return an iterator for one thread
   */
  @Override
  public Iterator<T> iterator() {
    return new Items<>(pages(first, start));
  }

  /** {@return the items as a sequential stream, read as far as the stream goes} */
  public Stream<T> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  /** {@return the pages from the first one} */
  public Iterable<Page<T>> byPage() {
    return () -> pages(first, start);
  }

  /**
   * Reads on from a page that was dealt with earlier.
   *
   * @param cursor what {@link Page#next()} gave then
   * @return the pages from that cursor
   */
  public Iterable<Page<T>> byPage(String cursor) {
    return () -> pages(null, cursor);
  }

  private Iterator<Page<T>> pages(@Nullable Page<T> ready, @Nullable String cursor) {
    return new PageIterator(ready, cursor);
  }

  /** {@return the operation; never an item} */
  @Override
  public String toString() {
    return "Pages{" + operation + "}";
  }

  private final class PageIterator implements Iterator<Page<T>> {
    private final Set<String> seen = new HashSet<>();
    private @Nullable Page<T> ready;
    private @Nullable String cursor;
    private boolean isAtStart = true;
    private int read;

    PageIterator(@Nullable Page<T> ready, @Nullable String cursor) {
      this.ready = ready;
      this.cursor = cursor;
    }

    @Override
    public boolean hasNext() {
      return isAtStart || cursor != null;
    }

    @Override
    public Page<T> next() {
      if (!hasNext()) {
        throw new NoSuchElementException("no further page");
      }
      if (read == ceiling) {
        throw unreadable("more than " + ceiling + " pages");
      }
      if (cursor != null && !seen.add(cursor)) {
        throw unreadable("a cursor that was given before");
      }
      Page<T> page = ready == null ? fetcher.fetch(cursor) : ready;
      ready = null;
      isAtStart = false;
      read++;
      cursor = page.next().orElse(null);
      return page;
    }

    private UnreadableResponseException unreadable(String what) {
      return new UnreadableResponseException(
          what, "$.nextCursor", 0, 0, CallContext.of(operation), null);
    }
  }

  private static final class Items<T> implements Iterator<T> {
    private final Iterator<Page<T>> pages;
    private Iterator<T> items = Collections.emptyIterator();

    Items(Iterator<Page<T>> pages) {
      this.pages = pages;
    }

    @Override
    public boolean hasNext() {
      while (!items.hasNext() && pages.hasNext()) {
        items = pages.next().items().iterator();
      }
      return items.hasNext();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException("no further item");
      }
      return items.next();
    }
  }
}
