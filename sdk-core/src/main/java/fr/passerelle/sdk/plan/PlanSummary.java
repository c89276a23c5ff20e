package fr.passerelle.sdk.plan;

import java.util.Map;

/**
 * A plan in figures.
 *
 * @param payrollSubjects subjects that payroll knows
 * @param portalSubjects subjects that the portal holds
 * @param byKind number of actions of each kind, every kind present
 * @param byReason number of actions by reason, reasons that occur only, in the order of the kinds
 * @param approved number of actions that change something and are approved
 */
public record PlanSummary(
    int payrollSubjects,
    int portalSubjects,
    Map<ActionKind, Integer> byKind,
    Map<PlanReason, Integer> byReason,
    int approved) {

  /**
   * Number of actions of a kind.
   *
   * @param kind the kind
   * @return 0 or more
   */
  public int count(ActionKind kind) {
    return byKind.getOrDefault(kind, 0);
  }

  /**
   * Number of actions with a reason.
   *
   * @param reason the reason
   * @return 0 or more
   */
  public int count(PlanReason reason) {
    return byReason.getOrDefault(reason, 0);
  }
}
