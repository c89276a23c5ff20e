package fr.passerelle.sdk.plan;

/** Why a person's exit is declared. */
public enum ExitReason implements PlanReason {
  /** Payroll knows the last day, the portal has no exit. */
  LEFT,
  /** The portal foresees another day, which is still to come. */
  LEFT_ON_ANOTHER_DAY
}
