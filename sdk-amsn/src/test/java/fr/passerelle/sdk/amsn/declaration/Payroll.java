package fr.passerelle.sdk.amsn.declaration;

import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Siren;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.ContractEnd;
import fr.passerelle.sdk.model.ContractNature;
import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.model.Employer;
import fr.passerelle.sdk.model.EmploymentContract;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.model.Workforce;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Synthetic payroll for the tests of this package. */
final class Payroll {
  static final Siret HERE = Siret.of("73282932000074");
  static final Siret THERE = Siret.of("73282932000017");
  static final LocalDate DAY = LocalDate.of(2027, 1, 31);

  private Payroll() {}

  static Workforce workforce(Employee... employees) {
    return Workforce.builder()
        .month(YearMonth.of(2027, 1))
        .employer(Employer.builder().siren(Siren.of("732829320")).build())
        .employees(List.of(employees))
        .build();
  }

  static PayrollHeadcount count(Employee... employees) {
    return PayrollHeadcount.of(workforce(employees), HeadcountPolicy.on(DAY));
  }

  static Employee.Builder employee(String name, EmploymentContract... contracts) {
    return Employee.builder()
        .familyName(name)
        .firstNames("Éloan")
        .birthDate(PartialDate.parse("1985-05-14"))
        .contracts(List.of(contracts));
  }

  static Employee numbered(String nir, EmploymentContract... contracts) {
    return employee("Marolle", contracts).nir(Nir13.of(nir)).build();
  }

  static EmploymentContract contract(Siret establishment) {
    return from(LocalDate.of(2020, 1, 1)).establishment(establishment).build();
  }

  static EmploymentContract.Builder from(LocalDate start) {
    return EmploymentContract.builder()
        .number("00001")
        .establishment(HERE)
        .start(start)
        .nature(OpenCode.of(ContractNature.PERMANENT))
        .multipleEmployers(false);
  }

  static ContractEnd endOn(LocalDate day, String reason) {
    return ContractEnd.builder().date(day).reason(reason).build();
  }
}
