package fr.passerelle.sdk.json;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A code of a list that its owner may extend: the raw code, always kept, and the constant it stands
 * for when this version of the SDK knows it. A new code at the operator's is a value, not an error,
 * and is written back as it was read.
 *
 * @param <E> the enumeration of the codes known today
 */
public final class OpenCode<E extends Enum<E> & WireCode> {
  private static final ClassValue<Map<String, Object>> TABLES =
      new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
          Map<String, Object> table = new HashMap<>();
          for (Object constant : type.getEnumConstants()) {
            table.put(((WireCode) constant).wire(), constant);
          }
          return table;
        }
      };

  private final String wire;
  private final Class<E> type;

  private OpenCode(Class<E> type, String wire) {
    this.type = type;
    this.wire = wire;
  }

  /**
   * Wraps a known constant.
   *
   * @param <E> the enumeration
   * @param constant the constant
   * @return its code
   */
  public static <E extends Enum<E> & WireCode> OpenCode<E> of(E constant) {
    return new OpenCode<>(constant.getDeclaringClass(), constant.wire());
  }

  /**
   * Wraps a raw code, known or not.
   *
   * @param <E> the enumeration
   * @param type the enumeration of the known codes
   * @param wire the raw code, kept as it is
   * @return the code
   */
  public static <E extends Enum<E> & WireCode> OpenCode<E> of(Class<E> type, String wire) {
    return new OpenCode<>(
        Objects.requireNonNull(type, "type"), Objects.requireNonNull(wire, "wire"));
  }

  /** {@return the raw code, exactly as it was read} */
  @JsonValue
  public String wire() {
    return wire;
  }

  /** {@return the constant, or empty when this version of the SDK does not know the code} */
  public Optional<E> known() {
    return Optional.ofNullable(type.cast(TABLES.get(type).get(wire)));
  }

  /**
   * Tells whether this is the given constant.
   *
   * @param constant a known constant
   * @return true when the code is that of the constant
   */
  public boolean is(E constant) {
    return wire.equals(constant.wire());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OpenCode<?> code && type == code.type && wire.equals(code.wire);
  }

  @Override
  public int hashCode() {
    return wire.hashCode();
  }

  /**
   * {@return the raw code} Codes of lists are not personal data; what has as many digits as a
   * person's number is no code, and is not shown.
   */
  @Override
  public String toString() {
    return SafeText.quotable(wire);
  }
}
