package fr.passerelle.sdk.sandbox.internal.amsn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.sdk.sandbox.internal.http.Answer;
import fr.passerelle.sdk.sandbox.internal.http.Call;
import fr.passerelle.sdk.sandbox.internal.http.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/**
 * Pages of a short list that only grows at its end: a cursor is a position, bound to the operation.
 */
final class ListPages {
  private static final int DEFAULT_LIMIT = 50;

  private final int pageSize;

  /**
   * Makes pages.
   *
   * @param pageSize most items of a page, whatever is asked
   */
  ListPages(int pageSize) {
    this.pageSize = pageSize;
  }

  <T> Answer page(Call call, List<T> all, Function<? super T, ? extends JsonNode> write) {
    String list = call.operation().id();
    int from = call.query("cursor").map(cursor -> position(cursor, list)).orElse(0);
    int asked = call.query("limit").map(Integer::parseInt).orElse(DEFAULT_LIMIT);
    int start = Math.min(from, all.size());
    int end = Math.min(start + Math.min(asked, pageSize), all.size());
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode items = json.putArray("items");
    all.subList(start, end).forEach(item -> items.add(write.apply(item)));
    if (end < all.size()) {
      json.put("nextCursor", cursor(list, end));
    }
    return Answer.json(200, json);
  }

  private static String cursor(String list, int position) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((list + ":" + position).getBytes(StandardCharsets.US_ASCII));
  }

  private static int position(String cursor, String list) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
      String head = list + ":";
      if (text.startsWith(head) && text.substring(head.length()).matches("[0-9]{1,9}")) {
        return Integer.parseInt(text.substring(head.length()));
      }
    } catch (IllegalArgumentException e) {
      // Not one of ours: told like a cursor of another list.
    }
    throw Refusal.of(400, "invalid-cursor", "The cursor is not one of this list");
  }
}
