package fr.passerelle.sdk.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.StringJoiner;

/**
 * The {@code toString} of every model: the type and the attributes marked {@link Shown}, nothing
 * else. Of a text, a code or a count that came from elsewhere and has as many digits as a person's
 * number, not even that: a contract number may be somebody's NIR.
 */
public final class SafeText {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return Shape.of(type);
        }
      };

  /** No NIR, IBAN or NTT has fewer. */
  private static final int DIGITS_OF_A_PERSON = 13;

  private SafeText() {}

  /**
   * Describes a model without its personal values.
   *
   * @param model any model of the SDK
   * @return for example {@code EmploymentContract{start=2026-09-01}}
   */
  public static String of(Object model) {
    Shape shape = SHAPES.get(model.getClass());
    StringJoiner text = new StringJoiner(", ", shape.name + "{", "}");
    for (Method accessor : shape.shown) {
      Object value = read(accessor, model);
      if (value instanceof Optional<?> optional) {
        value = optional.orElse(null);
      }
      if (value != null) {
        text.add(attribute(accessor) + "=" + shown(value));
      }
    }
    return text.toString();
  }

  /**
   * Holds back a text that may be a person's number.
   *
   * @param text a text or a code that somebody else wrote
   * @return the same, or a question mark
   */
  static String quotable(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits < DIGITS_OF_A_PERSON ? text : "?";
  }

  private static Object shown(Object value) {
    if (value instanceof String || value instanceof Number || value instanceof OptionalLong) {
      return quotable(value.toString());
    }
    return value instanceof List<?> list ? list.stream().map(SafeText::shown).toList() : value;
  }

  private static Object read(Method accessor, Object model) {
    try {
      return accessor.invoke(model);
    } catch (IllegalAccessException | InvocationTargetException e) {
      return "?";
    }
  }

  private static String attribute(Method accessor) {
    String name = accessor.getName();
    int prefix = name.startsWith("is") ? 2 : 3;
    return Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1);
  }

  private record Shape(String name, List<Method> shown) {
    static Shape of(Class<?> type) {
      Map<String, Method> accessors = new LinkedHashMap<>();
      String name = type.getSimpleName();
      for (Class<?> model : type.getInterfaces()) {
        name = model.getSimpleName();
        Arrays.stream(model.getMethods())
            .filter(method -> method.isAnnotationPresent(Shown.class))
            .sorted(Comparator.comparing(Method::getName))
            .forEach(method -> accessors.putIfAbsent(method.getName(), method));
      }
      return new Shape(name, List.copyOf(accessors.values()));
    }
  }
}
