package fr.passerelle.sdk.amsn.rule.visit;

import fr.passerelle.sdk.amsn.rule.MonitoringAssessment;
import fr.passerelle.sdk.amsn.rule.MonitoringCategoryRule;
import fr.passerelle.sdk.amsn.rule.RuleAssumptions;
import fr.passerelle.sdk.rule.DatedRule;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.NoValueAtDateException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Visits that are due for one worker, each with its latest legal date. The periodicities of
 * the law are caps: the date that the doctor set goes before them when it is earlier, and never
 * moves them when it is later. N months or years later is the same day of the month, or the last
 * one when there is no such day; the limit itself is still in time.
 *
 * <p>Absences bring their return visits, an earlier follow-up its exemption,
 * attestations their renewal.
 */
public final class DueVisits implements DatedRule<FollowedWorker> {
  private static final String ID = "A-28";

  private final RuleAssumptions assumptions;
  private final MonitoringCategoryRule monitoring;
  private final ReturnRule returns;
  private final InitialVisit initial;

  /** Makes the rule with every assumption at its default. */
  public DueVisits() {
    this(RuleAssumptions.standard());
  }

  /**
   * Makes the rule.
   *
   * @param assumptions how the questions are answered that no text answers
   */
  public DueVisits(RuleAssumptions assumptions) {
    this.assumptions = assumptions;
    this.monitoring = new MonitoringCategoryRule(assumptions);
    this.returns = new ReturnRule(assumptions);
    this.initial = new InitialVisit(new ExemptionRule());
  }

  @Override
  public String id() {
    return ID;
  }

  /**
   * Says which visits are due and what else there is to say.
   *
   * @param worker the worker
   * @param date the day on which the question is asked
   * @return the findings of the due visits, code {@code -due} or {@code -overdue} after the code of
   *     the kind ({@link VisitKind#code()}), then the remarks: {@code vip-initial-late}, {@code
   *     ema-initial-late}, {@code held-on-posting-day}, {@code history-unknown}, {@code
   *     earlier-regime}, {@code doctor-date-after-limit}, {@code mid-career-may-be-joined}, {@code
   *     inform-service-of-end-of-exposure}, {@code tell-worker-of-end-of-exposure}, {@code
   *     post-exposure-visit}, {@code followed-for-another-employer}, {@code followed-by-agency},
   *     {@code risk-post-not-covered}, {@code risk-post-cover-unknown}, {@code host-company-bears},
   *     {@code prevention-action}, {@code seasonal-days-unknown}, and those of
   */
  @Override
  public List<Finding> apply(FollowedWorker worker, LocalDate date) {
    VisitOutlook outlook = outlook(worker, date);
    return Stream.concat(
            outlook.getDue().stream().map(DueVisit::getFinding), outlook.getRemarks().stream())
        .toList();
  }

  /**
   * Works the visits of a worker out.
   *
   * @param worker the worker
   * @param date the day on which the question is asked
   * @return the visits due, the most pressing first, and the remarks
   * @throws NoValueAtDateException before 2017-01-01
   */
  public VisitOutlook outlook(FollowedWorker worker, LocalDate date) {
    MonitoringAssessment assessment = monitoring.assess(worker.getPost(), date);
    Case open = new Case(worker, date, assessment, assumptions);
    PostExposure.add(open);
    if (worker.getLeavesOn().filter(date::isAfter).isPresent()) {
      return open.outlook();
    }
    Scope scope = Scope.of(open);
    if (scope.regular()) {
      initial.add(open);
      PeriodicVisits.add(open);
    }
    if (scope == Scope.EVERYTHING) {
      MidCareer.add(open);
    }
    if (scope.occasional()) {
      Occasional.add(open, returns);
    }
    return open.outlook();
  }
}
