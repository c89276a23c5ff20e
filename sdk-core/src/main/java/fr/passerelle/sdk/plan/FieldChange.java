package fr.passerelle.sdk.plan;

import java.util.Optional;

/**
 * One field that differs.
 *
 * @param field the field
 * @param before what the portal holds, or empty
 * @param after what payroll knows
 */
public record FieldChange(PlanField field, Optional<String> before, String after) {
  /** The entry date when a change corrects it, in ISO form. */
  public static final PlanField ENTRY_DATE = PlanField.shown("entryDate");

  /** The exit date when a change corrects it, in ISO form. */
  public static final PlanField EXIT_DATE = PlanField.shown("exitDate");

  /** {@return the field, and its values when reports may print them} */
  @Override
  public String toString() {
    return field.shown()
        ? field.name() + ": " + before.orElse("-") + " -> " + after
        : field.name() + ": changed";
  }
}
