package fr.passerelle.sdk.sandbox.portal;

import fr.passerelle.sdk.json.JsonArray;
import fr.passerelle.sdk.json.JsonObject;
import fr.passerelle.sdk.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** Places in a JSON document: a list of names of members and positions in arrays. */
final class JsonPlaces {
  private JsonPlaces() {}

  static List<Object> under(List<Object> place, Object step) {
    List<Object> longer = new ArrayList<>(place);
    longer.add(step);
    return List.copyOf(longer);
  }

  /** Goes over every value, the document itself first. */
  static void each(JsonValue value, List<Object> place, BiConsumer<List<Object>, JsonValue> use) {
    use.accept(place, value);
    if (value instanceof JsonObject object) {
      object.members().forEach((name, member) -> each(member, under(place, name), use));
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.items().size(); i++) {
        each(array.items().get(i), under(place, i), use);
      }
    }
  }

  /** {@return the places of all objects} */
  static List<List<Object>> objects(JsonValue document) {
    List<List<Object>> objects = new ArrayList<>();
    each(
        document,
        List.of(),
        (place, value) -> {
          if (value instanceof JsonObject) {
            objects.add(place);
          }
        });
    return objects;
  }

  /** {@return the document with another value at a place} */
  static JsonValue at(JsonValue value, List<Object> place, UnaryOperator<JsonValue> change) {
    if (place.isEmpty()) {
      return change.apply(value);
    }
    List<Object> rest = place.subList(1, place.size());
    if (value instanceof JsonObject object) {
      Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
      members.compute((String) place.get(0), (name, member) -> at(member, rest, change));
      return new JsonObject(members);
    }
    List<JsonValue> items = new ArrayList<>(((JsonArray) value).items());
    int index = (Integer) place.get(0);
    items.set(index, at(items.get(index), rest, change));
    return new JsonArray(items);
  }

  /** {@return the document with more members in the object at a place} */
  static JsonValue with(JsonValue document, List<Object> place, Map<String, JsonValue> more) {
    return at(
        document,
        place,
        object -> {
          Map<String, JsonValue> members = new LinkedHashMap<>(((JsonObject) object).members());
          members.putAll(more);
          return new JsonObject(members);
        });
  }

  /** {@return the document without a member of the object at a place} */
  static JsonValue without(JsonValue document, List<Object> place, String name) {
    return at(
        document,
        place,
        object -> {
          Map<String, JsonValue> members = new LinkedHashMap<>(((JsonObject) object).members());
          members.remove(name);
          return new JsonObject(members);
        });
  }
}
