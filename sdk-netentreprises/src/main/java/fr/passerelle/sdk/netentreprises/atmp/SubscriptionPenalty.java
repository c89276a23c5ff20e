package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.netentreprises.atmp.internal.Law;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.LegalBasis;
import fr.passerelle.sdk.rule.Severity;
import fr.passerelle.sdk.rule.internal.Findings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/**
 * Penalty for not subscribing to the electronic notification (N-43): for each employee of the
 * establishments concerned a part of the monthly ceiling, rounded up to the euro; due for each year
 * or part of a year. Bound were companies of 150 employees in 2020, of 10 in 2021, all since 2022.
 *
 * <p>Source: L242-5, décret 2020-1232.
 *
 * @param unit euros for each employee
 * @param uncapped unit × employees, euros
 * @param amount euros due
 * @param findings what it rests on
 */
public record SubscriptionPenalty(
    BigDecimal unit, BigDecimal uncapped, BigDecimal amount, List<Finding> findings) {
  private static final Findings FINDINGS = Law.findings(NotificationRule.ID);
  private static final int PERCENT_DIGITS = 2;
  private static final Year BILL = Year.of(2026);

  /**
   * Keeps what is given.
   *
   * @param unit euros for each employee
   * @param uncapped unit × employees, euros
   * @param amount euros due
   * @param findings what it rests on
   */
  public SubscriptionPenalty {
    findings = List.copyOf(findings);
  }

  /**
   * Computes the penalty of a year.
   *
   * @param facts the company
   * @param year the year
   * @return the penalty; codes: {@code not-bound}, {@code penalty}, {@code penalty-capped}
   * @throws fr.passerelle.sdk.rule.NoValueAtDateException before 2020; and when the monthly ceiling
   *     is neither given nor known
   */
  public static SubscriptionPenalty of(PenaltyFacts facts, Year year) {
    LocalDate day = year.atMonth(Month.JANUARY).atDay(1);
    if (facts.getCompanyHeadcount().compareTo(Law.value("obligation.headcount", day)) < 0) {
      Finding finding =
          FINDINGS.info(
              "not-bound",
              "Companies of this size were not bound in this year.",
              Law.article("decret-2020-1232"));
      return new SubscriptionPenalty(
          BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, List.of(finding));
    }
    BigDecimal ceiling = facts.getMonthlyCeiling().orElseGet(() -> Law.value("pmss", day));
    BigDecimal unit =
        ceiling
            .multiply(percent(facts.getCompanyHeadcount(), day))
            .movePointLeft(PERCENT_DIGITS)
            .setScale(0, RoundingMode.CEILING);
    BigDecimal uncapped = unit.multiply(BigDecimal.valueOf(facts.getEmployees()));
    BigDecimal cap = Law.value("penalty.cap", day);
    boolean capped = facts.getAssumptions().isPenaltyCapped() && uncapped.compareTo(cap) > 0;
    return new SubscriptionPenalty(
        unit, uncapped, capped ? cap : uncapped, findings(facts, year, day, capped));
  }

  private static List<Finding> findings(
      PenaltyFacts facts, Year year, LocalDate day, boolean capped) {
    List<LegalBasis> bases = new ArrayList<>(List.of(Law.article("penalty")));
    if (facts.getMonthlyCeiling().isEmpty()) {
      bases.add(Law.values("pmss").at(day).basis());
    }
    Finding.Builder penalty =
        FINDINGS
            .of(
                Severity.WARNING,
                "penalty",
                "A penalty is due for each employee of the establishments concerned.",
                bases)
            .until(year.atMonth(Month.DECEMBER).atEndOfMonth());
    if (facts.getMonthlyCeiling().isPresent()) {
      penalty.addReservations("The monthly ceiling is the caller's.");
    }
    if (!year.isBefore(BILL)) {
      penalty.addReservations(
          "A bill of October 2025 would replace the penalty; its outcome was not verified.");
    }
    List<Finding> findings = new ArrayList<>(List.of(penalty.build()));
    if (capped) {
      findings.add(
          FINDINGS.info(
              "penalty-capped",
              "The penalty ends at its yearly limit.",
              Law.article("penalty-cap")));
    }
    return findings;
  }

  private static BigDecimal percent(BigDecimal headcount, LocalDate day) {
    if (headcount.compareTo(Law.value("penalty.large.from", day)) >= 0) {
      return Law.value("penalty.large.percent", day);
    }
    boolean medium = headcount.compareTo(Law.value("penalty.medium.from", day)) >= 0;
    return Law.value(medium ? "penalty.medium.percent" : "penalty.small.percent", day);
  }
}
