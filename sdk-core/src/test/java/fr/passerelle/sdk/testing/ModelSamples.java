package fr.passerelle.sdk.testing;

import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Ntt;
import fr.passerelle.sdk.identifier.Siren;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.JsonArray;
import fr.passerelle.sdk.json.JsonBoolean;
import fr.passerelle.sdk.json.JsonNull;
import fr.passerelle.sdk.json.JsonNumber;
import fr.passerelle.sdk.json.JsonObject;
import fr.passerelle.sdk.json.JsonText;
import fr.passerelle.sdk.json.JsonValue;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.PartialDate;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds a model of any type through its builder, from what its accessors promise. */
public final class ModelSamples {
  private static final Map<Class<?>, Object> VALUES =
      Map.ofEntries(
          Map.entry(String.class, "Zoë \"x\" \u2028"),
          Map.entry(boolean.class, true),
          Map.entry(int.class, 7),
          Map.entry(BigDecimal.class, new BigDecimal("100.00")),
          Map.entry(LocalDate.class, LocalDate.of(2026, 2, 28)),
          Map.entry(YearMonth.class, YearMonth.of(2026, 2)),
          Map.entry(PartialDate.class, PartialDate.of(1985, 0, 14)),
          Map.entry(Siren.class, Siren.of("732829320")),
          Map.entry(Siret.class, Siret.of("73282932000074")),
          Map.entry(Nir13.class, Nir13.of("1850599999084")),
          Map.entry(Ntt.class, Ntt.of("1732829320MAT00042")));

  /** Fields of tomorrow, as a service might write them beside the known ones. */
  public static final Map<String, JsonValue> OTHER_FIELDS = otherFields();

  private ModelSamples() {}

  private static Map<String, JsonValue> otherFields() {
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    fields.put("zNew", new JsonText("Zoë \"x\" \u2028"));
    fields.put("aRate", new JsonNumber("100.00"));
    fields.put("aPower", new JsonNumber("1E+2"));
    fields.put("class", new JsonBoolean(true));
    fields.put("with.dots and/slash", JsonNull.INSTANCE);
    fields.put("otherFields", new JsonArray(List.of(JsonNumber.of(7), JsonNull.INSTANCE)));
    fields.put("tree", new JsonObject(Map.of("", new JsonArray(List.of()))));
    return Collections.unmodifiableMap(fields);
  }

  /** {@return a model with every attribute} */
  public static Object full(Class<?> model) {
    return build(model, true);
  }

  /** {@return a model with its mandatory attributes only} */
  public static Object bare(Class<?> model) {
    return build(model, false);
  }

  private static Object build(Class<?> model, boolean full) {
    try {
      Object builder = model.getMethod("builder").invoke(null);
      for (Method accessor : model.getMethods()) {
        if (isAttribute(accessor) && (full || isMandatory(accessor))) {
          set(builder, accessor, value(accessor.getGenericReturnType(), full));
        }
      }
      return builder.getClass().getMethod("build").invoke(builder);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no sample of " + model, e);
    }
  }

  private static boolean isAttribute(Method accessor) {
    return Modifier.isAbstract(accessor.getModifiers())
        && accessor.getParameterCount() == 0
        && (accessor.getName().startsWith("get") || accessor.getName().startsWith("is"));
  }

  private static boolean isMandatory(Method accessor) {
    Class<?> type = accessor.getReturnType();
    return type != Optional.class && type != List.class && type != Map.class;
  }

  private static void set(Object builder, Method accessor, Object value)
      throws ReflectiveOperationException {
    String name = accessor.getName().substring(accessor.getName().startsWith("is") ? 2 : 3);
    String attribute = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    for (Method setter : builder.getClass().getMethods()) {
      if (setter.getName().equals(attribute)
          && setter.getParameterCount() == 1
          && accepts(setter.getParameterTypes()[0], accessor.getReturnType())) {
        setter.invoke(builder, value);
        return;
      }
    }
    throw new NoSuchMethodException(attribute + " of " + builder.getClass());
  }

  private static boolean accepts(Class<?> parameter, Class<?> attribute) {
    return parameter.isAssignableFrom(attribute);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object value(Type type, boolean full) {
    if (type instanceof ParameterizedType generic) {
      Type argument = generic.getActualTypeArguments()[0];
      if (generic.getRawType() == Optional.class) {
        return Optional.of(value(argument, full));
      }
      if (generic.getRawType() == List.class) {
        return List.of(value(argument, full), value(argument, full));
      }
      if (generic.getRawType() == Map.class) {
        return OTHER_FIELDS;
      }
      if (generic.getRawType() == OpenCode.class) {
        return OpenCode.of((Class) argument, "Z9");
      }
      throw new AssertionError("no sample of " + type);
    }
    Class<?> plain = (Class<?>) type;
    Object known = VALUES.get(plain);
    if (known != null) {
      return known;
    }
    if (plain.isEnum()) {
      Object[] constants = plain.getEnumConstants();
      return constants[constants.length - 1];
    }
    return build(plain, full);
  }
}
