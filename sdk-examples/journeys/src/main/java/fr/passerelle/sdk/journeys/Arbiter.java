package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.amsn.RosterService;
import fr.passerelle.sdk.amsn.model.roster.RosterEmployee;
import fr.passerelle.sdk.amsn.plan.PayrollPosition;
import fr.passerelle.sdk.plan.Decisions;
import fr.passerelle.sdk.plan.Plan;

/** The person in the payroll department who settles what a plan cannot. */
interface Arbiter {
  /** Whether somebody is there to decide. */
  boolean canDecide();

  /**
   * Decides what can be decided; what needs an act on the portal is carried out through the roster.
   */
  Decisions decide(Plan<PayrollPosition, RosterEmployee> plan, RosterService roster, Screen screen);

  /** Nobody decides: conflicts stay conflicts. */
  static Arbiter nobody() {
    return new Arbiter() {
      @Override
      public boolean canDecide() {
        return false;
      }

      @Override
      public Decisions decide(
          Plan<PayrollPosition, RosterEmployee> plan, RosterService roster, Screen screen) {
        return Decisions.none();
      }
    };
  }
}
