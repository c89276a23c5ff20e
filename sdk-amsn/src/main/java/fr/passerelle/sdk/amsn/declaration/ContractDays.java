package fr.passerelle.sdk.amsn.declaration;

import fr.passerelle.sdk.amsn.plan.PayrollPosition;
import fr.passerelle.sdk.model.ContractEnd;
import fr.passerelle.sdk.model.EmploymentContract;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Days that contracts cover, first and last ones included. */
final class ContractDays {
  /** An end that is declared cancelled (rubrique 62.002) is no end. */
  private static final String CANCELLED = "099";

  private ContractDays() {}

  static boolean covers(EmploymentContract contract, LocalDate day) {
    return !contract.getStart().isAfter(day)
        && declaredEnd(contract).filter(day::isAfter).isEmpty();
  }

  /** {@return days covered by the contracts of a position, or empty when one has no end} */
  static Optional<Long> of(PayrollPosition position) {
    List<EmploymentContract> contracts =
        position.contracts().stream()
            .sorted(Comparator.comparing(EmploymentContract::getStart))
            .toList();
    long days = 0;
    LocalDate counted = LocalDate.MIN;
    for (EmploymentContract contract : contracts) {
      Optional<LocalDate> end = declaredEnd(contract).or(contract::getPlannedEnd);
      if (end.isEmpty()) {
        return Optional.empty();
      }
      // A day on which two contracts run is one day.
      LocalDate from =
          contract.getStart().isAfter(counted) ? contract.getStart() : counted.plusDays(1);
      if (!end.get().isBefore(from)) {
        days += ChronoUnit.DAYS.between(from, end.get()) + 1;
        counted = end.get();
      }
    }
    return Optional.of(days);
  }

  private static Optional<LocalDate> declaredEnd(EmploymentContract contract) {
    return contract
        .getEnd()
        .filter(end -> end.getReason().filter(CANCELLED::equals).isEmpty())
        .map(ContractEnd::getDate);
  }
}
