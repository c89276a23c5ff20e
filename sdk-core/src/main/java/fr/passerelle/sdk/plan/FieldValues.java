package fr.passerelle.sdk.plan;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of the comparable fields of one subject. A value that is absent means "not known
 * here", which is not the same as an empty text: what payroll does not know is never compared and
 * never erases what the portal holds.
 */
public final class FieldValues {
  private static final FieldValues NONE = new FieldValues(PlanFields.none(), new String[0]);

  private final PlanFields fields;
  private final @Nullable String[] values;

  private FieldValues(PlanFields fields, @Nullable String[] values) {
    this.fields = fields;
    this.values = values;
  }

  /** {@return the values of a subject that has no comparable field} */
  public static FieldValues none() {
    return NONE;
  }

  /**
   * Starts the values of one subject.
   *
   * @param fields the fields of the portal, the same object for every subject
   * @return a builder in which every value is absent
   */
  public static Builder builder(PlanFields fields) {
    return new Builder(fields);
  }

  /** {@return the fields that these values belong to} */
  public PlanFields fields() {
    return fields;
  }

  /**
   * Value of a field.
   *
   * @param name name of a declared field
   * @return the value, or empty when it is not known
   * @throws IllegalArgumentException when no field has this name
   */
  public Optional<String> get(String name) {
    return Optional.ofNullable(values[fields.position(name)]);
  }

  /**
   * Value of a field by its position.
   *
   * @param position 0 for the first field
   * @return the value, or empty when it is not known
   */
  public Optional<String> get(int position) {
    return Optional.ofNullable(values[position]);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FieldValues that
        && fields.equals(that.fields)
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  /** {@return the names of the fields, never their values} */
  @Override
  public String toString() {
    return fields.toString();
  }

  /** Collects the values of one subject. */
  public static final class Builder {
    private final PlanFields fields;
    private final @Nullable String[] values;

    private Builder(PlanFields fields) {
      this.fields = fields;
      this.values = new String[fields.size()];
    }

    /**
     * Sets a value that is known.
     *
     * @param name name of a declared field
     * @param value the value
     * @return this builder
     * @throws IllegalArgumentException when no field has this name
     */
    public Builder set(String name, String value) {
      values[fields.position(name)] = value;
      return this;
    }

    /**
     * Sets a value that may not be known.
     *
     * @param name name of a declared field
     * @param value the value, or empty when it is not known
     * @return this builder
     * @throws IllegalArgumentException when no field has this name
     */
    public Builder set(String name, Optional<String> value) {
      values[fields.position(name)] = value.orElse(null);
      return this;
    }

    /** {@return the values} */
    public FieldValues build() {
      return new FieldValues(fields, values.clone());
    }
  }
}
