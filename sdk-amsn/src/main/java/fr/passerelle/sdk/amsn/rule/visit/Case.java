package fr.passerelle.sdk.amsn.rule.visit;

import fr.passerelle.sdk.amsn.rule.MonitoringAssessment;
import fr.passerelle.sdk.amsn.rule.RuleAssumptions;
import fr.passerelle.sdk.amsn.rule.internal.Law;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.internal.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** One worker at one date while the visits are worked out: the facts, and what was found so far. */
final class Case {
  static final Findings FINDINGS = Law.findings("A-28");

  final FollowedWorker worker;
  final LocalDate date;
  final MonitoringAssessment monitoring;
  final RuleAssumptions assumptions;

  private final List<DueVisit> due = new ArrayList<>();
  private final List<Finding> remarks = new ArrayList<>();

  Case(
      FollowedWorker worker,
      LocalDate date,
      MonitoringAssessment monitoring,
      RuleAssumptions assumptions) {
    this.worker = worker;
    this.date = date;
    this.monitoring = monitoring;
    this.assumptions = assumptions;
  }

  void due(Due visit) {
    due(visit.at(date, assumptions.getWarningMonths(), FINDINGS));
  }

  void due(DueVisit visit) {
    due.add(visit);
  }

  void remark(Finding finding) {
    remarks.add(finding);
  }

  void remarks(List<Finding> findings) {
    remarks.addAll(findings);
  }

  /** The last visit held by the date that is of the kind looked for. */
  Optional<HeldVisit> last(Predicate<VisitKind> kind) {
    return held(kind).stream().max(Comparator.comparing(HeldVisit::getHeldOn));
  }

  Optional<HeldVisit> first(Predicate<VisitKind> kind) {
    return held(kind).stream().min(Comparator.comparing(HeldVisit::getHeldOn));
  }

  private List<HeldVisit> held(Predicate<VisitKind> kind) {
    return worker.getVisits().stream()
        .filter(visit -> kind.test(visit.getKind()) && !visit.getHeldOn().isAfter(date))
        .toList();
  }

  boolean examinationDueBetween(LocalDate first, LocalDate last) {
    return due.stream()
        .filter(visit -> visit.getKind().isExamination())
        .map(DueVisit::getLatestDate)
        .anyMatch(day -> !day.isBefore(first) && !day.isAfter(last));
  }

  VisitOutlook outlook() {
    List<DueVisit> kept = new ArrayList<>(due);
    // A visit that falls due after the last day is nobody's duty any more, but for the exposures.
    worker
        .getLeavesOn()
        .ifPresent(
            last ->
                kept.removeIf(
                    visit ->
                        visit.getKind() != VisitKind.POST_EXPOSURE
                            && (visit.getLatestDate().isAfter(last) || last.isBefore(date))));
    kept.sort(Comparator.comparing(DueVisit::getLatestDate));
    return VisitOutlook.builder().monitoring(monitoring).due(kept).remarks(remarks).build();
  }
}
