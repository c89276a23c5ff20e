package fr.passerelle.sdk.amsn.rule.visit;

import fr.passerelle.sdk.amsn.rule.RuleAssumptions;
import fr.passerelle.sdk.amsn.rule.internal.Law;
import fr.passerelle.sdk.rule.DatedValue;
import fr.passerelle.sdk.rule.DatedValues;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.LegalBasis;
import fr.passerelle.sdk.rule.Severity;
import fr.passerelle.sdk.rule.internal.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What may happen while the worker is still absent: pre-return visit, liaison meeting. */
final class PreReturn {
  private static final DatedValues<Integer> MORE_THAN_MONTHS =
      Law.counts("pre-return.more-than-months");
  private static final DatedValues<Integer> MORE_THAN_DAYS =
      Law.counts("pre-return.more-than-days");
  private static final DatedValues<Integer> INFORMATION = Law.counts("pre-return.information");
  private static final DatedValues<Integer> LIAISON = Law.counts("liaison.days");

  private final RuleAssumptions assumptions;
  private final Findings findings;

  PreReturn(RuleAssumptions assumptions, Findings findings) {
    this.assumptions = assumptions;
    this.findings = findings;
  }

  List<Finding> apply(AbsenceFacts facts, AbsenceSpan span, LocalDate date) {
    List<Finding> found = new ArrayList<>();
    Optional<LocalDate> eve = span.returnDay().map(day -> day.minusDays(1));
    if (eve.filter(date::isAfter).isPresent()) {
      return found;
    }
    if (facts.getPreReturnVisit().isEmpty()) {
      basis(span, date).ifPresent(basis -> visit(facts, span, basis, eve, found));
    }
    LIAISON
        .find(date)
        .filter(days -> span.days(date) >= days.value())
        .ifPresent(
            days ->
                found.add(
                    findings
                        .of(
                            Severity.INFO,
                            "liaison-meeting-open",
                            "Employer and worker may meet (rendez-vous de liaison); it is optional"
                                + " and no medical visit.",
                            days.basis())
                        .until(eve)
                        .build()));
    return found;
  }

  private void visit(
      AbsenceFacts facts,
      AbsenceSpan span,
      LegalBasis basis,
      Optional<LocalDate> eve,
      List<Finding> found) {
    found.add(
        findings
            .of(
                Severity.INFO,
                "pre-return-visit-open",
                "The worker, the treating doctor, the insurance's medical service or the médecin"
                    + " du travail may ask for a pre-return visit.",
                basis)
            .until(eve)
            .build());
    if (MORE_THAN_DAYS.find(span.firstDay()).isPresent() && !facts.isWorkerInformed()) {
      found.add(
          findings.warning(
              "inform-worker-of-pre-return",
              "The employer tells the worker that a pre-return visit may be asked for.",
              basis));
    }
    INFORMATION
        .find(span.issue(assumptions.getIssueOfProlongedStop()))
        .ifPresent(
            value ->
                found.add(
                    findings.info(
                        "pre-return-information",
                        "Unless the worker objects, the doctor tells the employer that the"
                            + " pre-return visit takes place and what is recommended.",
                        value.basis())));
  }

  private static Optional<LegalBasis> basis(AbsenceSpan span, LocalDate date) {
    Optional<DatedValue<Integer>> months = MORE_THAN_MONTHS.find(span.firstDay());
    if (months.isPresent()) {
      LocalDate firstDayBeyond = span.firstDay().plusMonths(months.get().value());
      return months
          .filter(value -> !span.knownUntil(date).isBefore(firstDayBeyond))
          .map(DatedValue::basis);
    }
    return MORE_THAN_DAYS
        .find(span.firstDay())
        .filter(value -> span.days(date) > value.value())
        .map(DatedValue::basis);
  }
}
