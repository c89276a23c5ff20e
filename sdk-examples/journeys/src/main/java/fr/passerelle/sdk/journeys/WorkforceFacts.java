package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.amsn.model.roster.RosterEmployee;
import fr.passerelle.sdk.amsn.plan.PayrollPosition;
import fr.passerelle.sdk.amsn.plan.RosterPlanOptions;
import fr.passerelle.sdk.amsn.plan.RosterSubjects;
import fr.passerelle.sdk.amsn.rule.Exposure;
import fr.passerelle.sdk.amsn.rule.MonitoringFacts;
import fr.passerelle.sdk.amsn.rule.RuleAssumptions;
import fr.passerelle.sdk.amsn.rule.visit.FollowedWorker;
import fr.passerelle.sdk.amsn.rule.visit.PayrollWorkers;
import fr.passerelle.sdk.model.Workforce;
import fr.passerelle.sdk.plan.PlanSubject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Payroll's workforce as facts for the visits, with what the roster adds to it. */
final class WorkforceFacts {
  private static final String NIGHT_WORK = "travail de nuit";

  /** A service words exposures in its own way; these are the words of the synthetic roster. */
  private static final Map<String, Exposure> EXPOSURES = Map.of("plomb", Exposure.LEAD);

  private final RuleAssumptions assumptions;
  private final Map<String, RosterEmployee> roster;
  private final Optional<LocalDate> visitsMadeUpTo;

  private WorkforceFacts(
      RuleAssumptions assumptions,
      Map<String, RosterEmployee> roster,
      Optional<LocalDate> visitsMadeUpTo) {
    this.assumptions = assumptions;
    this.roster = roster;
    this.visitsMadeUpTo = visitsMadeUpTo;
  }

  /** Payroll alone: no exposure is known and no visit. */
  static WorkforceFacts payrollOnly(RuleAssumptions assumptions) {
    return new WorkforceFacts(assumptions, Map.of(), Optional.empty());
  }

  /** The synthetic employer: exposures from the roster, visits made up to a day. */
  static WorkforceFacts demonstration(
      RuleAssumptions assumptions, List<RosterEmployee> roster, LocalDate today) {
    Map<String, RosterEmployee> byNumber = new HashMap<>();
    roster.forEach(line -> line.getEmployeeNumber().ifPresent(n -> byNumber.put(n, line)));
    return new WorkforceFacts(assumptions, byNumber, Optional.of(today));
  }

  List<FollowedWorker> workers(Workforce workforce) {
    return RosterSubjects.payroll(workforce, RosterPlanOptions.enteringAs(MonitoringCategory.SI))
        .stream()
        .map(PlanSubject::getPayload)
        .map(this::worker)
        .toList();
  }

  private FollowedWorker worker(PayrollPosition position) {
    MonitoringFacts post =
        position
            .employee()
            .getEmployeeNumber()
            .flatMap(number -> Optional.ofNullable(roster.get(number)))
            .map(WorkforceFacts::post)
            .orElseGet(() -> MonitoringFacts.builder().build());
    FollowedWorker worker = PayrollWorkers.of(position, post, assumptions).build();
    return visitsMadeUpTo.map(today -> SyntheticVisits.add(worker, today)).orElse(worker);
  }

  private static MonitoringFacts post(RosterEmployee line) {
    MonitoringFacts.Builder post =
        MonitoringFacts.builder()
            .declaredCategory(line.getMonitoringCategory())
            .nightWorker(line.getExposures().contains(NIGHT_WORK));
    line.getExposures().stream()
        .flatMap(words -> Optional.ofNullable(EXPOSURES.get(words)).stream())
        .forEach(post::addExposures);
    return post.build();
  }
}
