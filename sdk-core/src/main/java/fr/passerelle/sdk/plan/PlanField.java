package fr.passerelle.sdk.plan;

import java.util.Objects;

/**
 * A field that payroll and a portal both hold and that a plan compares, for example the job.
 *
 * @param name name of the field, as the portal's request model spells it
 * @param comparison how two values are compared
 * @param shown whether reports may print the value; false for anything personal
 */
public record PlanField(String name, Comparison comparison, boolean shown) {

  /** How two values of a field are compared. */
  public enum Comparison {
    /** Character by character. */
    EXACT,
    /** As names of people: without case, accents, hyphens, apostrophes and double spaces. */
    NAME
  }

  /**
   * Checks that the name is usable.
   *
   * @param name name of the field, not blank
   * @param comparison how two values are compared
   * @param shown whether reports may print the value
   */
  public PlanField {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a field needs a name");
    }
    Objects.requireNonNull(comparison, "comparison");
  }

  /**
   * A field whose values are personal and stay out of reports.
   *
   * @param name name of the field
   * @return the field, compared exactly
   */
  public static PlanField personal(String name) {
    return new PlanField(name, Comparison.EXACT, false);
  }

  /**
   * A field that holds a name of a person; its values stay out of reports.
   *
   * @param name name of the field
   * @return the field, compared as names are
   */
  public static PlanField personName(String name) {
    return new PlanField(name, Comparison.NAME, false);
  }

  /**
   * A field whose values may be printed in reports: a code, a date of contract, a category.
   *
   * @param name name of the field
   * @return the field, compared exactly
   */
  public static PlanField shown(String name) {
    return new PlanField(name, Comparison.EXACT, true);
  }
}
