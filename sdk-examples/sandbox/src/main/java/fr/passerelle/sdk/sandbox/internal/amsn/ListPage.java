package fr.passerelle.sdk.sandbox.internal.amsn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.sdk.sandbox.internal.http.Answer;
import fr.passerelle.sdk.sandbox.internal.http.Call;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** A page of a short list that only grows at its end. */
final class ListPage {
  private static final int DEFAULT_LIMIT = 50;

  private ListPage() {}

  /**
   * Answers a list call.
   *
   * @param <T> type of the items
   * @param call gives cursor and limit; its query without them tells one list from another
   * @param pageSize most items of a page, whatever is asked
   * @param all every item, in the order of creation
   * @param filter which ones are listed
   * @param write an item as JSON
   * @return the page
   */
  static <T> Answer of(
      Call call, int pageSize, List<T> all, Predicate<T> filter, Function<T, JsonNode> write) {
    int fingerprint = fingerprint(call);
    int after = call.query("cursor").map(cursor -> Cursor.read(cursor, fingerprint)).orElse(-1);
    int asked = call.query("limit").map(Integer::parseInt).orElse(DEFAULT_LIMIT);
    int limit = Math.min(asked, pageSize);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode items = json.putArray("items");
    int last = after;
    for (int index = after + 1; index < all.size(); index++) {
      if (filter.test(all.get(index))) {
        if (items.size() == limit) {
          json.put("nextCursor", Cursor.write(last, fingerprint));
          break;
        }
        items.add(write.apply(all.get(index)));
        last = index;
      }
    }
    return Answer.json(200, json);
  }

  private static int fingerprint(Call call) {
    StringBuilder filters = new StringBuilder(call.operation().id());
    for (String name : List.of("establishment", "employee", "appointment", "from", "to", "state")) {
      filters.append('&').append(call.query(name).orElse(""));
    }
    return filters.toString().hashCode();
  }
}
