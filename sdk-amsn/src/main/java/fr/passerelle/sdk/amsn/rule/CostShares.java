package fr.passerelle.sdk.amsn.rule;

import fr.passerelle.sdk.amsn.rule.internal.Law;
import fr.passerelle.sdk.rule.DatedValues;
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
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Cost of a worker whose monitoring several employers share (A-31, D4624-65), since 2024-01-01: one
 * contribution in equal parts between the employers of 31 January. Whoever becomes an employer
 * after that day owes no complement for the year.
 *
 * @param parts euros by employer, of those who take part
 * @param findings what is to be said about it
 */
public record CostShares(Map<String, BigDecimal> parts, List<Finding> findings) {
  private static final Findings FINDINGS = Law.findings("A-31");
  private static final DatedValues<Integer> COSTS = Law.counts("multi-employer.costs");
  private static final int REFERENCE_DAY = 31;
  private static final int LIST_BEFORE_DAY = 28;
  private static final int CENTS = 2;
  private static final BigDecimal CENT = new BigDecimal("0.01");

  /**
   * Keeps what is given.
   *
   * @param parts euros by employer, of those who take part
   * @param findings what is to be said about it
   */
  public CostShares {
    parts = Map.copyOf(parts);
    findings = List.copyOf(findings);
  }

  /**
   * Divides the contribution of a year.
   *
   * @param year the year
   * @param contribution contribution for the worker, euros and cents
   * @param contracts the contracts that share the monitoring, those begun later in the year
   *     included; none of them ended before 31 January
   * @return the parts; none before 2024
   */
  public static CostShares of(
      Year year, BigDecimal contribution, List<SimultaneousContract> contracts) {
    LocalDate reference = year.atMonth(Month.JANUARY).atDay(REFERENCE_DAY);
    LegalBasis basis = COSTS.all().get(0).basis();
    if (COSTS.find(reference).isEmpty()) {
      return new CostShares(
          Map.of(),
          List.of(FINDINGS.info("costs-not-in-force", "Costs are shared from 2024 on.", basis)));
    }
    SortedMap<String, LocalDate> employers = new TreeMap<>();
    for (SimultaneousContract contract : contracts) {
      employers.merge(contract.getEmployer(), contract.getSince(), (a, b) -> a.isBefore(b) ? a : b);
    }
    List<Finding> findings = new ArrayList<>();
    if (employers.values().removeIf(since -> since.isAfter(reference))) {
      findings.add(
          FINDINGS
              .of(
                  Severity.INFO,
                  "no-complement",
                  "Who became an employer after 31 January owes no complement for the year.",
                  basis)
              .until(year.atMonth(Month.DECEMBER).atDay(REFERENCE_DAY))
              .build());
    }
    Map<String, BigDecimal> parts = equalParts(contribution, List.copyOf(employers.keySet()));
    if (!parts.isEmpty()) {
      findings.add(0, equal(parts, basis));
      findings.add(
          FINDINGS
              .of(
                  Severity.INFO,
                  "nominal-list",
                  "The service may ask for the list of these workers before 28 February.",
                  basis)
              .until(year.atMonth(Month.FEBRUARY).atDay(LIST_BEFORE_DAY).minusDays(1))
              .build());
    }
    return new CostShares(parts, findings);
  }

  private static Finding equal(Map<String, BigDecimal> parts, LegalBasis basis) {
    Finding.Builder finding =
        FINDINGS.of(
            Severity.INFO,
            "equal-parts",
            "The contribution is shared in equal parts between the employers of 31 January.",
            basis);
    if (parts.values().stream().distinct().count() > 1) {
      finding.addReservations(
          "The text does not say who bears a cent that cannot be divided; here the first employers"
              + " in the order of their names do.");
    }
    return finding.build();
  }

  private static Map<String, BigDecimal> equalParts(BigDecimal amount, List<String> employers) {
    Map<String, BigDecimal> parts = new TreeMap<>();
    if (employers.isEmpty()) {
      return parts;
    }
    BigDecimal part = amount.divide(BigDecimal.valueOf(employers.size()), CENTS, RoundingMode.DOWN);
    BigDecimal left = amount.subtract(part.multiply(BigDecimal.valueOf(employers.size())));
    for (String employer : employers) {
      boolean bearsACent = left.compareTo(CENT) >= 0;
      parts.put(employer, bearsACent ? part.add(CENT) : part);
      left = bearsACent ? left.subtract(CENT) : left;
    }
    return parts;
  }
}
