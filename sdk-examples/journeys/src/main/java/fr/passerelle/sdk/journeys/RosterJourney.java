package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.amsn.model.roster.RosterEmployee;
import fr.passerelle.sdk.amsn.model.roster.RosterQuery;
import fr.passerelle.sdk.amsn.model.roster.RosterStatus;
import fr.passerelle.sdk.amsn.plan.PayrollPosition;
import fr.passerelle.sdk.amsn.plan.RosterPlanOptions;
import fr.passerelle.sdk.amsn.plan.RosterPlanTarget;
import fr.passerelle.sdk.amsn.plan.RosterSubjects;
import fr.passerelle.sdk.model.Workforce;
import fr.passerelle.sdk.plan.ActionResult;
import fr.passerelle.sdk.plan.Decisions;
import fr.passerelle.sdk.plan.MemoryPlanJournal;
import fr.passerelle.sdk.plan.Plan;
import fr.passerelle.sdk.plan.PlanListener;
import fr.passerelle.sdk.plan.PlanPolicy;
import fr.passerelle.sdk.plan.PlanReport;
import fr.passerelle.sdk.plan.PlanReportText;
import fr.passerelle.sdk.plan.PlanRun;
import fr.passerelle.sdk.plan.PlanRunner;
import fr.passerelle.sdk.plan.Planner;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import me.tongfei.progressbar.ProgressBar;

/**
 * The main job, for one employer: payroll's workforce against the roster of the occupational-health
 * service. Plan, show, apply, read again, plan again.
 */
final class RosterJourney {
  private static final int CONCURRENCY = 4;
  private static final int LINES_SHOWN = 12;

  private final AmsnClient amsn;
  private final RosterPlanOptions options;
  private final Screen screen;
  private final Clock clock;

  RosterJourney(AmsnClient amsn, Screen screen, Clock clock) {
    this.amsn = amsn;
    this.screen = screen;
    this.clock = clock;
    // tag::options[]
    // Neither the DSN nor the portal's guide says which monitoring category a newcomer gets.
    this.options = RosterPlanOptions.enteringAs(MonitoringCategory.SI);
    // end::options[]
  }

  /** Carries the journey out; true when nothing is left to send. */
  boolean run(Workforce workforce, Arbiter arbiter) {
    screen.step("Read the roster that the Espace Adhérent holds");
    List<RosterEmployee> roster = readRoster();

    screen.step("Compare and plan");
    Plan<PayrollPosition, RosterEmployee> plan = plan(workforce, roster, Decisions.none());
    show(PlanReport.of(plan));

    Decisions decisions = Decisions.none();
    if (plan.conflicts().findAny().isPresent() && arbiter.canDecide()) {
      screen.step("Let a person decide the conflicts");
      decisions = arbiter.decide(plan, amsn.roster(), screen);
      roster = readRoster();
      plan = plan(workforce, roster, decisions);
      screen.say(plan.summary().byKind().toString());
    }

    screen.step("Apply the plan");
    PlanRun<PayrollPosition, RosterEmployee> run = apply(plan);
    show(PlanReport.of(run));

    screen.step("Read the roster again and plan again");
    Plan<PayrollPosition, RosterEmployee> second = plan(workforce, readRoster(), decisions);
    return conclude(second);
  }

  private List<RosterEmployee> readRoster() {
    RosterQuery everybody = RosterQuery.builder().status(RosterStatus.ALL).pageSize(200).build();
    long start = System.nanoTime();
    List<RosterEmployee> roster;
    try (ProgressBar bar = screen.progress("reading", -1, "workers")) {
      // tag::list[]
      roster = amsn.roster().list(everybody).stream().peek(worker -> bar.step()).toList();
      // end::list[]
    }
    screen.took(roster.size() + " workers read", Duration.ofNanos(System.nanoTime() - start));
    return roster;
  }

  private Plan<PayrollPosition, RosterEmployee> plan(
      Workforce workforce, List<RosterEmployee> roster, Decisions decisions) {
    long start = System.nanoTime();
    // tag::plan[]
    Planner<PayrollPosition, RosterEmployee> planner =
        new Planner<>(PlanPolicy.careful(), UUID::randomUUID);
    Plan<PayrollPosition, RosterEmployee> plan =
        planner.plan(
            LocalDate.now(clock),
            RosterSubjects.payroll(workforce, options),
            RosterSubjects.portal(roster),
            decisions);
    // end::plan[]
    screen.took("Planned", Duration.ofNanos(System.nanoTime() - start));
    return plan;
  }

  private PlanRun<PayrollPosition, RosterEmployee> apply(
      Plan<PayrollPosition, RosterEmployee> plan) {
    try (ProgressBar bar = screen.progress("applying", plan.summary().approved(), "actions")) {
      PlanListener progress =
          new PlanListener() {
            @Override
            public void onOutcome(ActionResult<?, ?> result, int ended, int total) {
              bar.stepTo(ended);
            }
          };
      // tag::apply[]
      return PlanRunner.builder(
              new RosterPlanTarget(amsn.roster(), options), new MemoryPlanJournal())
          .concurrency(CONCURRENCY)
          .listener(progress)
          .build()
          .run(plan);
      // end::apply[]
    }
  }

  private void show(PlanReport report) {
    screen.say(new PlanReportText(Locale.ENGLISH, Screen.WIDTH, LINES_SHOWN).write(report));
  }

  private boolean conclude(Plan<PayrollPosition, RosterEmployee> second) {
    long left = second.sendables().count();
    long conflicts = second.conflicts().count();
    if (second.isEmpty()) {
      screen.say("The second plan is empty: payroll and portal agree.");
    } else {
      screen.say(left + " actions left to send, " + conflicts + " conflicts left to a person.");
      show(PlanReport.of(second));
    }
    return left == 0;
  }
}
