package fr.passerelle.sdk.netentreprises.dsn.internal;

import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Ntt;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.model.Employer;
import fr.passerelle.sdk.model.EmploymentContract;
import fr.passerelle.sdk.model.Establishment;
import fr.passerelle.sdk.model.Workforce;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One employer and month put together from several declarations: establishments once per SIRET,
 * people once per NIR (or NTT while they have no NIR) with the contracts of all. Of everything else
 * the first declaration counts.
 */
final class WorkforceMerge {
  private final YearMonth month;
  private final Employer employer;
  private final Map<Siret, Establishment> establishments = new LinkedHashMap<>();
  private final List<Employee> employees = new ArrayList<>();
  private final Map<Nir13, Integer> byNir = new HashMap<>();
  private final Map<Ntt, Integer> byNtt = new HashMap<>();

  WorkforceMerge(YearMonth month, Employer employer) {
    this.month = month;
    this.employer = employer;
  }

  /**
   * Adds one declaration.
   *
   * @param onRepeatedContract told each time a contract was there already
   */
  void add(Part.Section section, Runnable onRepeatedContract) {
    for (Establishment establishment : section.establishments) {
      establishments.putIfAbsent(establishment.getSiret(), establishment);
    }
    for (Employee employee : section.employees) {
      Integer known = find(employee);
      int at = known == null ? employees.size() : known;
      if (known == null) {
        employees.add(employee);
      } else {
        employees.set(at, merged(employees.get(at), employee, onRepeatedContract));
      }
      employee.getNir().ifPresent(nir -> byNir.putIfAbsent(nir, at));
      employee.getNtt().ifPresent(ntt -> byNtt.putIfAbsent(ntt, at));
    }
  }

  Workforce build() {
    return Workforce.builder()
        .month(month)
        .employer(employer.toBuilder().establishments(establishments.values()).build())
        .employees(employees)
        .build();
  }

  private @Nullable Integer find(Employee employee) {
    Integer byNumber = employee.getNir().map(byNir::get).orElse(null);
    if (byNumber != null) {
      return byNumber;
    }
    Integer byTemporary = employee.getNtt().map(byNtt::get).orElse(null);
    boolean someoneElse =
        byTemporary != null
            && employee.getNir().isPresent()
            && employees.get(byTemporary).getNir().isPresent();
    return someoneElse ? null : byTemporary;
  }

  private static Employee merged(Employee first, Employee other, Runnable onRepeatedContract) {
    Employee.Builder person =
        first.toBuilder()
            .nir(first.getNir().or(other::getNir))
            .ntt(first.getNtt().or(other::getNtt));
    for (Nir13 previous : other.getPreviousNirs()) {
      if (!first.getPreviousNirs().contains(previous)) {
        person.addPreviousNirs(previous);
      }
    }
    for (EmploymentContract contract : other.getContracts()) {
      if (first.getContracts().stream().anyMatch(known -> isSame(known, contract))) {
        onRepeatedContract.run();
      } else {
        person.addContracts(contract);
      }
    }
    return person.build();
  }

  private static boolean isSame(EmploymentContract one, EmploymentContract other) {
    return one.getEstablishment().equals(other.getEstablishment())
        && one.getNumber().equals(other.getNumber())
        && one.getStart().equals(other.getStart());
  }
}
