package fr.passerelle.sdk.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;

/** The names, as they are written on the wire, of the fields that a model has an accessor for. */
final class KnownFields {
  private static final ClassValue<Set<String>> NAMES =
      new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
          Set<String> names = new HashSet<>();
          for (Method accessor : type.getDeclaredMethods()) {
            JsonProperty wire = accessor.getAnnotation(JsonProperty.class);
            if (wire != null && !accessor.isAnnotationPresent(JsonAnyGetter.class)) {
              names.add(wire.value());
            }
          }
          return Set.copyOf(names);
        }
      };

  private KnownFields() {}

  /**
   * Refuses a name that the model has an accessor for.
   *
   * @param implementation the generated class of the model, which names every field
   * @param others names of the other fields
   */
  static void refuse(Class<?> implementation, Set<String> others) {
    Set<String> known = NAMES.get(implementation);
    for (String name : others) {
      if (known.contains(name)) {
        throw new IllegalArgumentException(
            name + " is a field of its own and cannot be among the other fields");
      }
    }
  }
}
