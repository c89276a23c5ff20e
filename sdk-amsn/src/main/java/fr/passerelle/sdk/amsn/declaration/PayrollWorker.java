package fr.passerelle.sdk.amsn.declaration;

import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.amsn.plan.PayrollPosition;
import fr.passerelle.sdk.json.OpenCode;
import java.util.Optional;

/**
 * A worker of payroll at one establishment, judged for the declaration.
 *
 * @param id who it is without saying so: rank in the workforce and establishment, as in a plan of
 *     the roster
 * @param position the worker with the contracts held there
 * @param category monitoring category, when payroll's side knows it
 * @param leftOut why the worker does not count, or empty when the worker does
 */
public record PayrollWorker(
    String id,
    PayrollPosition position,
    Optional<OpenCode<MonitoringCategory>> category,
    Optional<NotCounted> leftOut) {
  /** {@return whether the worker counts} */
  public boolean counts() {
    return leftOut.isEmpty();
  }

  /** {@return rank and establishment; nothing about the person} */
  @Override
  public String toString() {
    return "PayrollWorker{" + id + "}";
  }
}
