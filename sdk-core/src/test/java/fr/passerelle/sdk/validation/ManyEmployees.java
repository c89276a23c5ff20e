package fr.passerelle.sdk.validation;

import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.Absence;
import fr.passerelle.sdk.model.AbsenceReason;
import fr.passerelle.sdk.model.Address;
import fr.passerelle.sdk.model.ContractNature;
import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.model.EmploymentContract;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.model.Sex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A million people who exist nowhere, made one after the other from their rank, no two with the
 * same number. Everything about them is sound, except that five in a hundred are broken, each in
 * one of five ways.
 */
final class ManyEmployees {
  static final int SIZE = 1_000_000;

  private static final int SERIALS = 999;
  private static final int FIRST_YEAR = 1958;
  private static final int YEARS = 48;
  private static final Siret HERE = Siret.of("73282932000074");
  private static final BigDecimal FULL_TIME = new BigDecimal("151.67");
  private static final BigDecimal PART_TIME = new BigDecimal("121.34");

  private ManyEmployees() {}

  /** {@return the people, none of them held} */
  static Stream<Employee> stream() {
    return IntStream.range(0, SIZE).mapToObj(ManyEmployees::employee);
  }

  /** {@return how many breaches there are at each path} */
  static Map<String, Integer> breaches() {
    Map<String, Integer> expected = new TreeMap<>();
    for (String path :
        List.of(
            "address.locality",
            "contracts[0].absences[0].returnReason",
            "contracts[0].number",
            "familyName",
            "firstNames")) {
      expected.put(path, SIZE / 100);
    }
    return expected;
  }

  private static Employee employee(int rank) {
    int fault = rank % 100;
    int born = rank / SERIALS;
    boolean female = born % 2 == 1;
    int month = born / 2 % 12 + 1;
    int year = FIRST_YEAR + born / 24 % YEARS;
    String number =
        String.format(
            Locale.ROOT,
            "%d%02d%02d99999%03d",
            female ? 2 : 1,
            year % 100,
            month,
            rank % SERIALS + 1);
    Employee.Builder employee = Employee.builder();
    return employee
        .nir(Nir13.of(number))
        .employeeNumber("M" + rank)
        .familyName(fault == 7 ? " " : "NOM" + rank)
        .firstNames(fault == 23 ? "P".repeat(81) : "Prénom" + rank % 97)
        .sex(OpenCode.of(female ? Sex.FEMALE : Sex.MALE))
        .birthDate(PartialDate.of(LocalDate.of(year, month, rank % 28 + 1)))
        .birthPlace("NULLE PART")
        .birthDepartment("99")
        .birthCountry("BE")
        .email("personne" + rank + "@example.org")
        .address(address(rank, fault == 41))
        .addContracts(contract(rank, fault == 59, fault == 83))
        .build();
  }

  private static Address address(int rank, boolean broken) {
    Address.Builder address = Address.builder();
    return address
        .street(rank % 200 + 1 + " rue Imaginaire")
        .postalCode("35000")
        .locality(broken ? "R".repeat(51) : "RENNES")
        .build();
  }

  private static EmploymentContract contract(int rank, boolean broken, boolean brokenAbsence) {
    LocalDate start = LocalDate.of(2022, rank % 12 + 1, 1);
    boolean partTime = rank % 5 == 0;
    boolean fixedTerm = rank % 10 == 1;
    EmploymentContract.Builder contract = EmploymentContract.builder();
    contract
        .number(broken ? "C".repeat(21) : "C" + rank)
        .establishment(HERE)
        .start(start)
        .nature(OpenCode.of(fixedTerm ? ContractNature.FIXED_TERM : ContractNature.PERMANENT))
        .status("06")
        .jobTitle("Opérateur")
        .pcsEse("543b")
        .workingTimeUnit("10")
        .referenceWorkingTime(FULL_TIME)
        .workingTime(partTime ? PART_TIME : FULL_TIME)
        .workingTimeModality(partTime ? "20" : "10")
        .collectiveAgreement("1486")
        .multipleEmployers(false)
        .riskCode("602MD");
    if (fixedTerm) {
      contract.plannedEnd(start.plusMonths(18));
    }
    if (rank % 4 == 3) {
      contract.addAbsences(absence(start.plusDays(90), brokenAbsence));
    }
    return contract.build();
  }

  private static Absence absence(LocalDate lastDayWorked, boolean broken) {
    Absence.Builder absence = Absence.builder();
    return absence
        .reason(OpenCode.of(AbsenceReason.SICKNESS))
        .lastDayWorked(lastDayWorked)
        .plannedEnd(lastDayWorked.plusDays(10))
        .returnDate(lastDayWorked.plusDays(11))
        .returnReason(broken ? "010" : "01")
        .build();
  }
}
