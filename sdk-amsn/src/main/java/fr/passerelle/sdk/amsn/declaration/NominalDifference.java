package fr.passerelle.sdk.amsn.declaration;

import fr.passerelle.sdk.amsn.model.declaration.DeclaredEmployee;
import java.util.Optional;

/**
 * A worker on whom payroll and the draft disagree.
 *
 * @param kind in what
 * @param payroll the worker in payroll, empty when payroll has no such worker
 * @param drafted the worker on the nominal list, empty when the list has no such worker
 */
public record NominalDifference(
    Kind kind, Optional<PayrollWorker> payroll, Optional<DeclaredEmployee> drafted) {
  /** In what they disagree. */
  public enum Kind {
    /** Counts in payroll and is not on the nominal list: declare the entry on the roster. */
    NOT_ON_LIST,
    /** Counts in the draft and is not in payroll: declare the exit, or another payroll has it. */
    NOT_IN_PAYROLL,
    /** On both sides, and only payroll counts the worker. */
    COUNTED_BY_PAYROLL_ONLY,
    /** On both sides, and only the draft counts the worker. */
    COUNTED_BY_DRAFT_ONLY,
    /** Counts on both sides, with another monitoring category. */
    OTHER_CATEGORY
  }

  /** {@return in what they disagree; nothing about the person} */
  @Override
  public String toString() {
    return "NominalDifference{" + kind + "}";
  }
}
