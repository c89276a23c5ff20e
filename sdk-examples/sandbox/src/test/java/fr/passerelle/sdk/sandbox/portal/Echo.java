package fr.passerelle.sdk.sandbox.portal;

import fr.passerelle.sdk.client.Page;
import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.json.JsonArray;
import fr.passerelle.sdk.json.JsonObject;
import fr.passerelle.sdk.json.JsonText;
import fr.passerelle.sdk.json.JsonValue;
import fr.passerelle.sdk.json.OpenModel;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes back what a client returned, to be held against what the service had sent. */
final class Echo {
  private Echo() {}

  /** {@return the document, or empty when the answer gives nothing that could be written back} */
  static Optional<JsonValue> of(Object result) {
    if (result instanceof OpenModel model) {
      return Optional.of(tree(model));
    }
    if (result instanceof Pages<?> pages) {
      return Optional.of(page(pages.first()));
    }
    if (result instanceof Record carrier) {
      for (RecordComponent component : carrier.getClass().getRecordComponents()) {
        Optional<JsonValue> inner = of(read(component, carrier));
        if (inner.isPresent()) {
          return inner;
        }
      }
    }
    return Optional.empty();
  }

  private static JsonValue page(Page<?> page) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    List<JsonValue> items = new ArrayList<>();
    page.items().forEach(item -> items.add(tree(item)));
    members.put("items", new JsonArray(items));
    page.next().ifPresent(next -> members.put("nextCursor", new JsonText(next)));
    members.putAll(page.otherFields());
    return new JsonObject(members);
  }

  private static JsonValue tree(Object model) {
    return Reply.JSON.read(Reply.JSON.write(model), JsonValue.class);
  }

  private static Object read(RecordComponent component, Record carrier) {
    try {
      return component.getAccessor().invoke(carrier);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component.getName(), e);
    }
  }
}
