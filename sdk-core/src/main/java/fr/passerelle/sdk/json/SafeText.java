package fr.passerelle.sdk.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * The {@code toString} of every model: the type and the attributes marked {@link Shown}, nothing
 * else.
 */
public final class SafeText {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return Shape.of(type);
        }
      };

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
        text.add(attribute(accessor) + "=" + value);
      }
    }
    return text.toString();
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
