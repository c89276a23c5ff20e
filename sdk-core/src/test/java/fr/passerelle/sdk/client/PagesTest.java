package fr.passerelle.sdk.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.error.UnreadableResponseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PagesTest {
  private final Map<String, Page<String>> service = new LinkedHashMap<>();
  private final List<String> asked = new ArrayList<>();

  private void page(String cursor, List<String> items, String next) {
    service.put(cursor, new Page<>(items, next));
  }

  private Pages<String> pages() {
    return pages(null, Pages.DEFAULT_CEILING);
  }

  private Pages<String> pages(String start, int ceiling) {
    return Pages.of("test.list", this::fetch, start, ceiling);
  }

  private Page<String> fetch(String cursor) {
    asked.add(cursor);
    return service.get(cursor);
  }

  @Test
  void theFirstPageIsReadAtOnce_andTheOthersWhenTheyAreReached() {
    page(null, List.of("a", "b"), "2");
    page("2", List.of("c"), null);
    Iterator<String> items = pages().iterator();
    assertThat(asked).containsExactly((String) null);
    items.next();
    items.next();
    assertThat(asked).containsExactly((String) null);
    assertThat(items.next()).isEqualTo("c");
    assertThat(asked).containsExactly(null, "2");
    assertThat(items.hasNext()).isFalse();
    assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
    assertThat(asked).hasSize(2);
  }

  @Test
  void anEmptyPageIsNotTheEnd() {
    page(null, List.of("a"), "2");
    page("2", List.of(), "3");
    page("3", List.of("c"), null);
    assertThat(pages()).containsExactly("a", "c");
    assertThat(asked).containsExactly(null, "2", "3");
  }

  @Test
  void anEmptyListIsOneEmptyPage() {
    page(null, List.of(), null);
    assertThat(pages()).isEmpty();
    assertThat(asked).hasSize(1);
  }

  @Test
  void aBlankCursorIsTheEnd() {
    page(null, List.of("a"), " ");
    assertThat(pages()).containsExactly("a");
    assertThat(asked).hasSize(1);
  }

  @Test
  void aCursorThatComesBackIsAnError_afterTheItemsBeforeIt() {
    page(null, List.of("a"), "2");
    page("2", List.of("b"), "3");
    page("3", List.of("c"), "2");
    List<String> seen = new ArrayList<>();
    assertThatThrownBy(() -> pages().forEach(seen::add))
        .isInstanceOf(UnreadableResponseException.class)
        .hasMessage("test.list: unreadable answer: a cursor that was given before at $.nextCursor");
    assertThat(seen).containsExactly("a", "b", "c");
    assertThat(asked).hasSize(3);
  }

  @Test
  void aCursorThatPointsToItsOwnPageIsAnError() {
    page("2", List.of("b"), "2");
    assertThatThrownBy(() -> pages("2", 100).stream().count())
        .isInstanceOf(UnreadableResponseException.class);
    assertThat(asked).hasSize(1);
  }

  @Test
  void readingStopsAtTheCeiling() {
    Pages<Integer> endless =
        Pages.of(
            "test.list",
            cursor -> {
              int next = cursor == null ? 1 : Integer.parseInt(cursor) + 1;
              return new Page<>(List.of(next), Integer.toString(next));
            },
            null,
            5);
    List<Integer> seen = new ArrayList<>();
    assertThatThrownBy(() -> endless.forEach(seen::add))
        .isInstanceOf(UnreadableResponseException.class)
        .hasMessageContaining("more than 5 pages");
    assertThat(seen).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void aStreamReadsNoFurtherThanItGoes() {
    page(null, List.of("a"), "2");
    page("2", List.of("b"), "3");
    page("3", List.of("c"), null);
    assertThat(pages().stream().limit(2).collect(Collectors.toList())).containsExactly("a", "b");
    assertThat(asked).containsExactly(null, "2");
  }

  @Test
  void readingIsResumedFromThePageAfterTheLastOneDealtWith() {
    page(null, List.of("a"), "2");
    page("2", List.of("b"), "3");
    page("3", List.of("c"), null);
    String kept = pages().byPage().iterator().next().next().orElseThrow();
    asked.clear();
    List<String> rest = new ArrayList<>();
    pages(kept, 100).byPage().forEach(page -> rest.addAll(page.items()));
    assertThat(rest).containsExactly("b", "c");
    assertThat(asked).containsExactly("2", "3");
  }

  @Test
  void anotherDayStartsWithoutTheFirstPages() {
    page(null, List.of("a"), "2");
    page("2", List.of("b"), "3");
    page("3", List.of("c"), null);
    Pages<String> pages = pages();
    asked.clear();
    List<String> rest = new ArrayList<>();
    pages.byPage("3").forEach(page -> rest.addAll(page.items()));
    assertThat(rest).containsExactly("c");
    assertThat(asked).containsExactly("3");
  }

  @Test
  void readingTwiceGivesTheSameItems_andReadsTheFirstPageOnce() {
    page(null, List.of("a"), "2");
    page("2", List.of("b"), null);
    Pages<String> pages = pages();
    assertThat(pages).containsExactly("a", "b");
    assertThat(pages).containsExactly("a", "b");
    assertThat(asked).containsExactly(null, "2", "2");
    assertThat(pages.first().items()).containsExactly("a");
  }

  @Test
  void aFailureOfTheFirstPageComesAtTheCall() {
    assertThatThrownBy(
            () ->
                Pages.of(
                    "test.list",
                    cursor -> {
                      throw new IllegalStateException("refused");
                    },
                    null,
                    5))
        .hasMessage("refused");
  }

  @Test
  void neitherAPageNorAListShowsItsItems() {
    page(null, List.of("Martin"), null);
    assertThat(pages().toString()).isEqualTo("Pages{test.list}");
    assertThat(pages().first()).hasToString("1 items, the last page");
  }
}
