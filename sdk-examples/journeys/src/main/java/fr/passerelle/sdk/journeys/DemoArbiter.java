package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.amsn.RosterService;
import fr.passerelle.sdk.amsn.model.roster.RosterEmployee;
import fr.passerelle.sdk.amsn.model.roster.RosterExit;
import fr.passerelle.sdk.amsn.plan.PayrollPosition;
import fr.passerelle.sdk.plan.Conflict;
import fr.passerelle.sdk.plan.Decisions;
import fr.passerelle.sdk.plan.Plan;
import fr.passerelle.sdk.plan.PlannedSubject;
import java.time.LocalDate;

/**
 * Plays the payroll officer for the bundled file: somebody who looked at the files of the people in
 * question and knows that namesakes born on the same day are the same person, and that whoever is
 * missing from payroll left before the month began.
 */
final class DemoArbiter implements Arbiter {
  private final LocalDate lastDayOfTheMissing;

  DemoArbiter(LocalDate monthStart) {
    this.lastDayOfTheMissing = monthStart.minusDays(1);
  }

  @Override
  public boolean canDecide() {
    return true;
  }

  @Override
  public Decisions decide(
      Plan<PayrollPosition, RosterEmployee> plan, RosterService roster, Screen screen) {
    Decisions.Builder decisions = Decisions.builder();
    plan.conflicts().forEach(conflict -> decide(conflict, decisions, roster, screen));
    return decisions.build();
  }

  private void decide(
      Conflict<PayrollPosition, RosterEmployee> conflict,
      Decisions.Builder decisions,
      RosterService roster,
      Screen screen) {
    switch (conflict.reason()) {
      case POSSIBLE_MATCH, POSSIBLE_MATCH_OTHER_NUMBER -> {
        PlannedSubject<PayrollPosition> payroll = conflict.payrollSubjects().get(0);
        PlannedSubject<RosterEmployee> portal = conflict.portalSubjects().get(0);
        decisions.same(payroll.subject().getId(), portal.subject().getId());
        screen.say(
            portal.subject().getId() + " is the same person as " + payroll.subject().getId());
      }
      case LEAVER_WITHOUT_DATE -> {
        String id = conflict.portalSubjects().get(0).subject().getId();
        roster.declareExit(id, RosterExit.builder().exitDate(lastDayOfTheMissing).build());
        screen.say(id + " left on " + lastDayOfTheMissing + ": exit declared");
      }
      default -> screen.say("left open: " + conflict.reason());
    }
  }
}
