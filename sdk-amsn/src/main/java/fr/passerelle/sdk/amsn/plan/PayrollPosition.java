package fr.passerelle.sdk.amsn.plan;

import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.model.ContractEnd;
import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.model.EmploymentContract;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An employee in one establishment, with every contract held there: what a line of the roster
 * stands for.
 *
 * @param employee the employee
 * @param establishment the establishment
 * @param contracts the contracts in this establishment, at least one
 */
public record PayrollPosition(
    Employee employee, Siret establishment, List<EmploymentContract> contracts) {
  private static final String END_CANCELLED = "099";

  /**
   * Checks that there is a contract.
   *
   * @param employee the employee
   * @param establishment the establishment
   * @param contracts the contracts in this establishment, at least one
   */
  public PayrollPosition {
    contracts = List.copyOf(contracts);
    if (contracts.isEmpty()) {
      throw new IllegalArgumentException("a position needs a contract");
    }
  }

  /** {@return first day of the earliest contract} */
  public LocalDate entryDate() {
    return contracts.stream()
        .map(EmploymentContract::getStart)
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  /**
   * Last day in the establishment. An end that is declared cancelled (rubrique 62.002, {@code 099})
   * is no end.
   *
   * @return the end of the last contract, or empty while one of them runs
   */
  public Optional<LocalDate> exitDate() {
    LocalDate last = LocalDate.MIN;
    for (EmploymentContract contract : contracts) {
      Optional<LocalDate> end = end(contract);
      if (end.isEmpty()) {
        return Optional.empty();
      }
      last = end.get().isAfter(last) ? end.get() : last;
    }
    return Optional.of(last);
  }

  /**
   * Foreseen end of the stay.
   *
   * @return the latest foreseen end, or empty when a contract has none
   */
  public Optional<LocalDate> foreseenEnd() {
    if (contracts.stream().anyMatch(contract -> contract.getPlannedEnd().isEmpty())) {
      return Optional.empty();
    }
    return contracts.stream()
        .flatMap(contract -> contract.getPlannedEnd().stream())
        .max(LocalDate::compareTo);
  }

  /**
   * The contract that describes the job: the one that runs, or else ended last; the latest start
   * decides between several.
   *
   * @return one of the contracts
   */
  public EmploymentContract mainContract() {
    return contracts.stream()
        .max(
            Comparator.comparing(
                    (EmploymentContract contract) -> end(contract).orElse(LocalDate.MAX))
                .thenComparing(EmploymentContract::getStart)
                .thenComparing(EmploymentContract::getNumber))
        .orElseThrow();
  }

  /** {@return whether payroll knows several employers for the employee} */
  public boolean multiEmployer() {
    return contracts.stream().anyMatch(EmploymentContract::isMultipleEmployers);
  }

  /** {@return the establishment and how many contracts; nothing about the person} */
  @Override
  public String toString() {
    return "PayrollPosition{establishment="
        + establishment
        + ", contracts="
        + contracts.size()
        + "}";
  }

  private static Optional<LocalDate> end(EmploymentContract contract) {
    return contract
        .getEnd()
        .filter(end -> !end.getReason().filter(END_CANCELLED::equals).isPresent())
        .map(ContractEnd::getDate);
  }
}
