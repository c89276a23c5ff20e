package fr.passerelle.sdk.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ordered list of comparable fields of one portal. Declared once and shared by every subject of
 * both sides, so that a million subjects hold their values and nothing else.
 */
public final class PlanFields {
  private static final PlanFields NONE = of();

  private final List<PlanField> fields;
  private final Map<String, Integer> positions;

  private PlanFields(List<PlanField> fields) {
    this.fields = fields;
    this.positions = new LinkedHashMap<>();
    for (PlanField field : fields) {
      if (field.name().equals("entryDate") || field.name().equals("exitDate")) {
        throw new IllegalArgumentException("the planner compares this itself: " + field.name());
      }
      if (positions.put(field.name(), positions.size()) != null) {
        throw new IllegalArgumentException("field declared twice: " + field.name());
      }
    }
  }

  /**
   * Declares the fields of a portal.
   *
   * @param fields in the order in which a person reads them; names are unique
   * @return the list
   */
  public static PlanFields of(PlanField... fields) {
    return new PlanFields(List.of(fields));
  }

  /** {@return the empty list: entries and exits only} */
  public static PlanFields none() {
    return NONE;
  }

  /** {@return the fields, in order} */
  public List<PlanField> all() {
    return fields;
  }

  /** {@return how many fields there are} */
  public int size() {
    return fields.size();
  }

  /**
   * Tells whether a field is declared.
   *
   * @param name name of a field
   * @return true when it is one of these
   */
  public boolean contains(String name) {
    return positions.containsKey(name);
  }

  /**
   * Position of a field.
   *
   * @param name name of a field
   * @return 0 for the first one
   * @throws IllegalArgumentException when no field has this name
   */
  public int position(String name) {
    Integer position = positions.get(name);
    if (position == null) {
      throw new IllegalArgumentException("no such field: " + name);
    }
    return position;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlanFields that && (this == that || fields.equals(that.fields));
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }

  /** {@return the names of the fields} */
  @Override
  public String toString() {
    return positions.keySet().toString();
  }
}
