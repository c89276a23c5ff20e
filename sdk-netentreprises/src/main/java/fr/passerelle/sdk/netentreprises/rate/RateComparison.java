package fr.passerelle.sdk.netentreprises.rate;

import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.model.EmploymentContract;
import fr.passerelle.sdk.model.Workforce;
import fr.passerelle.sdk.netentreprises.rate.RateVerdict.Kind;
import fr.passerelle.sdk.netentreprises.returns.ReportedRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares the AT/MP rates that payroll declares with those that were notified (N-32): rubriques
 * S21.G00.40.040 and 40.043 of each contract against the rates in force. A pure function: nothing
 * is fetched, nothing is changed.
 *
 * <p>The notified risk code is declared with {@code B} behind it when the notification has the
 * indicator, the rate with exactly two decimals; {@code 999ZZ} stands for a code that is not
 * notified yet, and then no rate is declared.
 */
public final class RateComparison {
  private static final String NOT_NOTIFIED = "999ZZ";
  private static final String AGRICULTURAL = "RA";

  private final RateBook book;

  /**
   * Prepares comparisons.
   *
   * @param book the notified rates
   */
  public RateComparison(RateBook book) {
    this.book = book;
  }

  /**
   * Compares a whole workforce with the rates in force on the last day of its month.
   *
   * @param workforce the employees of a month
   * @return a verdict for each contract, in the order of the workforce
   */
  public List<RateVerdict> compare(Workforce workforce) {
    LocalDate day = workforce.getMonth().atEndOfMonth();
    List<RateVerdict> verdicts = new ArrayList<>();
    workforce.getEmployees().forEach(employee -> verdicts.addAll(compare(employee, day)));
    return verdicts;
  }

  /**
   * Compares the contracts of one employee.
   *
   * @param employee the employee
   * @param day the day whose rates are to be applied: the last one of the month, as a rule
   * @return a verdict for each contract
   */
  public List<RateVerdict> compare(Employee employee, LocalDate day) {
    return employee.getContracts().stream()
        .map(contract -> compare(employee, contract, day))
        .toList();
  }

  private RateVerdict compare(Employee employee, EmploymentContract contract, LocalDate day) {
    RateVerdict.Builder verdict =
        RateVerdict.builder()
            .employee(employee)
            .contract(contract.getNumber())
            .establishment(contract.getEstablishment())
            .declaredRiskCode(contract.getRiskCode())
            .declaredRate(contract.getWorkAccidentRate());
    List<ReportedRate> inForce =
        book.of(contract.getEstablishment()).map(history -> history.at(day)).orElse(List.of());
    if (contract.getRiskCode().isEmpty()) {
      return verdict.kind(Kind.RISK_CODE_MISSING).notified(inForce).build();
    }
    String code = contract.getRiskCode().get();
    Optional<BigDecimal> rate = contract.getWorkAccidentRate();
    if (code.equals(NOT_NOTIFIED)) {
      return verdict.kind(judgeUnnotified(rate, inForce)).notified(inForce).build();
    }
    if (code.startsWith(AGRICULTURAL)) {
      return verdict.kind(Kind.AGRICULTURAL).build();
    }
    if (rate.isEmpty()) {
      return verdict.kind(Kind.RATE_MISSING).notified(inForce).build();
    }
    if (inForce.isEmpty()) {
      return verdict.kind(Kind.NO_NOTIFICATION).build();
    }
    List<ReportedRate> candidates =
        inForce.stream().filter(one -> one.dsnRiskCode().equalsIgnoreCase(code)).toList();
    return candidates.isEmpty()
        ? verdict.kind(Kind.OTHER_RISK_CODE).notified(inForce).build()
        : judge(verdict.notified(candidates), rate.get(), candidates);
  }

  private static Kind judgeUnnotified(Optional<BigDecimal> rate, List<ReportedRate> inForce) {
    if (rate.isPresent()) {
      return Kind.RATE_WITH_UNNOTIFIED_CODE;
    }
    return inForce.isEmpty() ? Kind.NOT_NOTIFIED : Kind.NOTIFIED_SINCE;
  }

  private static RateVerdict judge(
      RateVerdict.Builder verdict, BigDecimal declared, List<ReportedRate> candidates) {
    List<BigDecimal> declarable =
        candidates.stream().flatMap(one -> one.dsnRate().stream()).toList();
    if (declarable.stream().anyMatch(one -> one.compareTo(declared) == 0)) {
      return verdict.kind(Kind.APPLIED).build();
    }
    if (declarable.size() < candidates.size()) {
      // One of the rates that may apply does not fit the rubrique: nothing can be said against what
      // payroll declares instead.
      return verdict.kind(Kind.NOT_DECLARABLE).build();
    }
    return verdict
        .kind(Kind.OTHER_RATE)
        .difference(
            declarable.stream().map(declared::subtract).min(Comparator.comparing(BigDecimal::abs)))
        .build();
  }
}
