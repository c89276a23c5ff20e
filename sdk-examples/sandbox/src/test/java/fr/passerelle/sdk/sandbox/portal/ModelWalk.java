package fr.passerelle.sdk.sandbox.portal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.json.JsonArray;
import fr.passerelle.sdk.json.JsonObject;
import fr.passerelle.sdk.json.JsonValue;
import fr.passerelle.sdk.json.OpenCode;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What the types of the client make of a document: which object is which model, where a code
 * stands, what may be absent.
 */
final class ModelWalk {
  /** Objects that are models, with their type. */
  final List<Node> nodes = new ArrayList<>();

  /** Places of codes. */
  final List<List<Object>> codes = new ArrayList<>();

  /** Places of the name of a kind, where one of several kinds of things may stand. */
  final List<List<Object>> kinds = new ArrayList<>();

  /** A model in a document. */
  record Node(List<Object> place, Class<?> type) {}

  /** An attribute of a model. */
  record Attribute(String wire, Type type) {
    boolean isOptional() {
      return rawOf(type) == Optional.class;
    }

    boolean isList() {
      return rawOf(type) == List.class;
    }
  }

  /** Goes over the answer of a method that returns a type. */
  static ModelWalk of(JsonValue document, Type returned) {
    ModelWalk walk = new ModelWalk();
    if (rawOf(returned) == Pages.class) {
      JsonArray items = (JsonArray) ((JsonObject) document).members().get("items");
      walk.walk(items, List.of("items"), argument(returned));
    } else {
      modelsIn(returned, type -> walk.walk(document, List.of(), type));
    }
    return walk;
  }

  /** {@return the attributes of a model, its other fields excepted} */
  static List<Attribute> attributes(Class<?> model) {
    TreeMap<String, Attribute> attributes = new TreeMap<>();
    for (Method accessor : model.getMethods()) {
      String name = accessor.getName();
      boolean isAccessor =
          accessor.getParameterCount() == 0
              && !Modifier.isStatic(accessor.getModifiers())
              && name.matches("(get|is)[A-Z].*")
              && !name.equals("getOtherFields");
      if (isAccessor) {
        JsonProperty wire = accessor.getAnnotation(JsonProperty.class);
        String plain = name.substring(name.startsWith("is") ? 2 : 3);
        String own = Character.toLowerCase(plain.charAt(0)) + plain.substring(1);
        attributes.put(
            name,
            new Attribute(wire == null ? own : wire.value(), accessor.getGenericReturnType()));
      }
    }
    return List.copyOf(attributes.values());
  }

  /** Finds the models that a type is, holds or is a carrier of. */
  static void modelsIn(Type type, Consumer<Class<?>> use) {
    Class<?> raw = rawOf(type);
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(inner -> modelsIn(inner, use));
    } else if (isModel(raw)) {
      use.accept(raw);
    } else if (raw.isRecord()) {
      for (RecordComponent component : raw.getRecordComponents()) {
        modelsIn(component.getGenericType(), use);
      }
    }
  }

  /** Adds the models that a type leads to, however deep. */
  static void reachable(Type type, Set<Class<?>> found) {
    modelsIn(
        type,
        model -> {
          if (found.add(model)) {
            attributes(model).forEach(attribute -> reachable(attribute.type(), found));
          }
        });
  }

  /** {@return whether a type names an enumeration other than as the list of an open code} */
  static boolean isBareEnum(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() != OpenCode.class
          && Arrays.stream(generic.getActualTypeArguments()).anyMatch(ModelWalk::isBareEnum);
    }
    return rawOf(type).isEnum();
  }

  private void walk(JsonValue value, List<Object> place, Type type) {
    Class<?> raw = rawOf(type);
    if (raw == OpenCode.class) {
      codes.add(place);
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.items().size(); i++) {
        Type item = type instanceof ParameterizedType ? argument(type) : type;
        walk(array.items().get(i), JsonPlaces.under(place, i), item);
      }
    } else if (raw == Optional.class) {
      walk(value, place, argument(type));
    } else if (isModel(raw) && value instanceof JsonObject object) {
      nodes.add(new Node(place, raw));
      JsonTypeInfo kind = raw.getAnnotation(JsonTypeInfo.class);
      if (kind != null) {
        kinds.add(JsonPlaces.under(place, kind.property()));
      }
      for (Attribute attribute : attributes(raw)) {
        JsonValue member = object.members().get(attribute.wire());
        if (member != null) {
          walk(member, JsonPlaces.under(place, attribute.wire()), attribute.type());
        }
      }
    }
  }

  private static boolean isModel(Class<?> type) {
    return type.isInterface()
        && (type.isAnnotationPresent(JsonDeserialize.class)
            || type.isAnnotationPresent(JsonTypeInfo.class));
  }

  private static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  private static Class<?> rawOf(Type type) {
    if (type instanceof ParameterizedType generic) {
      return (Class<?>) generic.getRawType();
    }
    if (type instanceof TypeVariable<?> variable) {
      return rawOf(variable.getBounds()[0]);
    }
    if (type instanceof WildcardType wild) {
      return rawOf(wild.getUpperBounds()[0]);
    }
    // What a handler of the application makes of a content is none of ours.
    return type instanceof Class<?> plain ? plain : Object.class;
  }
}
