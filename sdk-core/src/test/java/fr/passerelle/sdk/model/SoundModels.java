package fr.passerelle.sdk.model;

import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Siren;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Models without a contradiction or a doubt, to be spoilt one attribute at a time. */
final class SoundModels {
  static final Siret ESTABLISHMENT = Siret.of("73282932000074");
  static final Siret FOREIGN = Siret.of("12002701600563");
  static final LocalDate START = LocalDate.of(2020, 2, 1);

  private SoundModels() {}

  static Workforce.Builder workforce() {
    return Workforce.builder()
        .month(YearMonth.of(2026, 10))
        .employer(employer().build())
        .addEmployees(employee().build());
  }

  static Employer.Builder employer() {
    return Employer.builder()
        .siren(Siren.of("732829320"))
        .headOfficeNic("00074")
        .addEstablishments(Establishment.builder().siret(ESTABLISHMENT).build());
  }

  static Employee.Builder employee() {
    return Employee.builder()
        .nir(Nir13.of("1850599999012"))
        .familyName("DURAND")
        .firstNames("CAMILLE")
        .sex(OpenCode.of(Sex.MALE))
        .birthDate(PartialDate.of(1985, 5, 14))
        .addContracts(contract().build());
  }

  static EmploymentContract.Builder contract() {
    return EmploymentContract.builder()
        .number("00042")
        .establishment(ESTABLISHMENT)
        .start(START)
        .nature(OpenCode.of(ContractNature.PERMANENT))
        .workingTimeUnit("10")
        .referenceWorkingTime(new BigDecimal("151.67"))
        .workingTime(new BigDecimal("75.83"))
        .workingTimeModality("20")
        .riskCode("602MD")
        .workAccidentRate(new BigDecimal("1.10"))
        .multipleEmployers(false);
  }

  /** The contract in an employee, who alone is checked then. */
  static Employee with(EmploymentContract.Builder contract) {
    return employee().contracts(List.of(contract.build())).build();
  }

  static ContractEnd.Builder end(LocalDate date) {
    return ContractEnd.builder().date(date).reason("059");
  }

  static Absence.Builder absence(LocalDate lastDayWorked) {
    return Absence.builder()
        .reason(OpenCode.of(AbsenceReason.SICKNESS))
        .lastDayWorked(lastDayWorked);
  }

  static Suspension.Builder suspension(LocalDate start) {
    return Suspension.builder().reason("501").start(start);
  }

  static Affiliation.Builder affiliation() {
    return Affiliation.builder().technicalId("1").adhesionId("1");
  }

  static Dependant.Builder dependant() {
    return Dependant.builder()
        .kind(OpenCode.of(DependantKind.CHILD))
        .familyName("DURAND")
        .firstNames("ALIX")
        .birthDate(LocalDate.of(2015, 3, 2))
        .nir(Nir13.of("2150399999012"))
        .alsaceMoselle(false);
  }

  static Address.Builder address() {
    return Address.builder().street("1 RUE DES ESSAIS").postalCode("35000").locality("RENNES");
  }
}
