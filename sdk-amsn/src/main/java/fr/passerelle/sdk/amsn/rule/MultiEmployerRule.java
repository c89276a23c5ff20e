package fr.passerelle.sdk.amsn.rule;

import fr.passerelle.sdk.amsn.rule.internal.Law;
import fr.passerelle.sdk.identifier.PcsEse;
import fr.passerelle.sdk.rule.DatedRule;
import fr.passerelle.sdk.rule.DatedValues;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.LegalBasis;
import fr.passerelle.sdk.rule.Severity;
import fr.passerelle.sdk.rule.internal.Findings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Workers with several employers, since 2023-07-02: the conditions for sharing their
 * monitoring, and the principal employer. What sharing costs each employer: {@link CostShares}.
 */
public final class MultiEmployerRule implements DatedRule<List<SimultaneousContract>> {
  private static final String ID = "A-31";
  private static final Findings FINDINGS = Law.findings(ID);
  private static final DatedValues<Integer> SHARING = Law.counts("multi-employer");

  /** Makes the rule; it has no state. */
  public MultiEmployerRule() {}

  @Override
  public String id() {
    return ID;
  }

  /**
   * Says whether monitoring is shared.
   *
   * @param contracts the contracts performed at the same time on that date
   * @param date any date
   * @return codes: {@code not-in-force}, {@code one-employer}, {@code employer-excluded}, {@code
   *     occupation-unknown}, {@code occupations-differ}, {@code monitoring-differs}; {@code
   *     shared}, {@code principal-oldest}, {@code principal-longest-hours}, {@code
   *     principal-undetermined}, {@code one-document}
   */
  @Override
  public List<Finding> apply(List<SimultaneousContract> contracts, LocalDate date) {
    return assess(contracts, date).findings();
  }

  /**
   * Says whether monitoring is shared, and with which principal employer.
   *
   * @param contracts the contracts performed at the same time on that date
   * @param date any date
   * @return shared or not, with the reasons
   */
  public SharedMonitoring assess(List<SimultaneousContract> contracts, LocalDate date) {
    LegalBasis basis = SHARING.all().get(0).basis();
    if (SHARING.find(date).isEmpty()) {
      return new SharedMonitoring.NotShared(
          List.of(FINDINGS.info("not-in-force", "Sharing begins on 2023-07-02.", basis)));
    }
    List<Finding> unmet = unmet(contracts, date, basis);
    if (!unmet.isEmpty()) {
      return new SharedMonitoring.NotShared(unmet);
    }
    List<Finding> findings = new ArrayList<>();
    findings.add(
        FINDINGS.info(
            "shared",
            "The service of the principal employer follows the worker for every employer; the"
                + " others join it for this worker and cannot be refused.",
            Law.article("D4624-61")));
    Optional<SimultaneousContract> principal = principal(contracts, findings);
    findings.add(
        FINDINGS.info(
            "one-document",
            "One document goes to every employer; with arrangements, unfitness or differing"
                + " opinions there is one for each job.",
            Law.article("D4624-64")));
    return new SharedMonitoring.Shared(principal, findings);
  }

  /**
   * Tells who asks for the return visit of a worker whose monitoring is shared (D4624-63).
   *
   * @param cause cause of the absence
   * @return the principal employer, or the employer who declared the accident
   */
  public static ReturnVisitRequester returnVisitRequester(AbsenceCause cause) {
    return cause == AbsenceCause.WORK_ACCIDENT
        ? ReturnVisitRequester.DECLARER_OF_THE_ACCIDENT
        : ReturnVisitRequester.PRINCIPAL_EMPLOYER;
  }

  private static List<Finding> unmet(
      List<SimultaneousContract> contracts, LocalDate date, LegalBasis basis) {
    List<Finding> unmet = new ArrayList<>();
    long employers = contracts.stream().map(SimultaneousContract::getEmployer).distinct().count();
    if (employers < SHARING.at(date).value()) {
      unmet.add(FINDINGS.info("one-employer", "There are no two employers.", basis));
    }
    if (contracts.stream().anyMatch(c -> c.getEmployerKind() != EmployerKind.ORDINARY)) {
      unmet.add(
          FINDINGS.info(
              "employer-excluded",
              "Private persons who employ, employers with a service of their own and agencies do"
                  + " not share.",
              Law.article("D4624-59-employers")));
    }
    Set<PcsEse> occupations = new HashSet<>();
    contracts.forEach(contract -> contract.getPcsEse().ifPresent(occupations::add));
    if (occupations.size() > 1) {
      unmet.add(
          FINDINGS
              .of(
                  Severity.INFO,
                  "occupations-differ",
                  "The jobs are not of the same PCS category.",
                  List.of(basis, Law.article("D4624-59-employers")))
              .build());
    } else if (contracts.stream().anyMatch(contract -> contract.getPcsEse().isEmpty())) {
      unmet.add(
          FINDINGS.warning("occupation-unknown", "The PCS-ESE code of a job is not known.", basis));
    }
    if (contracts.stream().map(SimultaneousContract::getCategory).distinct().count() > 1) {
      unmet.add(
          FINDINGS.info("monitoring-differs", "The types of monitoring are not the same.", basis));
    }
    return unmet;
  }

  private static Optional<SimultaneousContract> principal(
      List<SimultaneousContract> contracts, List<Finding> findings) {
    LocalDate first =
        contracts.stream()
            .map(SimultaneousContract::getSince)
            .min(LocalDate::compareTo)
            .orElseThrow();
    List<SimultaneousContract> oldest =
        contracts.stream().filter(contract -> contract.getSince().equals(first)).toList();
    if (oldest.size() == 1) {
      findings.add(
          FINDINGS.info(
              "principal-oldest",
              "The principal employer is that of the oldest relationship; it cannot decline.",
              Law.article("D4624-60")));
      return Optional.of(oldest.get(0));
    }
    List<SimultaneousContract> longest = longest(oldest);
    if (longest.size() == 1) {
      findings.add(
          FINDINGS.info(
              "principal-longest-hours",
              "Of relationships that began on the same day, the one with the longest hours is the"
                  + " principal employer's.",
              Law.article("D4624-60-hours")));
      return Optional.of(longest.get(0));
    }
    findings.add(
        FINDINGS.warning(
            "principal-undetermined",
            "Relationships began on the same day and their hours do not decide.",
            Law.article("D4624-60-hours")));
    return Optional.empty();
  }

  /** Those with the longest hours, or nobody when hours are missing. */
  private static List<SimultaneousContract> longest(List<SimultaneousContract> contracts) {
    if (contracts.stream().anyMatch(contract -> contract.getHours().isEmpty())) {
      return List.of();
    }
    BigDecimal most =
        contracts.stream()
            .flatMap(contract -> contract.getHours().stream())
            .max(BigDecimal::compareTo)
            .orElseThrow();
    return contracts.stream()
        .filter(contract -> contract.getHours().orElseThrow().compareTo(most) == 0)
        .toList();
  }
}
