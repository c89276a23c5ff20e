package fr.passerelle.sdk.model.internal;

import fr.passerelle.sdk.identifier.BirthDepartmentCode;
import fr.passerelle.sdk.identifier.NirMismatch;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.model.EmploymentContract;
import fr.passerelle.sdk.model.ModelRule;
import fr.passerelle.sdk.model.NirAgainstPerson;
import fr.passerelle.sdk.model.PartialDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of a person against the numbers and contracts that go with the name. */
final class EmployeeRules {
  private EmployeeRules() {}

  private static void contradictions(Employee employee, Objections objections) {
    Set<NirMismatch> mismatches = mismatches(employee);
    if (mismatches.contains(NirMismatch.BIRTH_YEAR)) {
      objections.add(ModelRule.NIR_AGAINST_BIRTH_YEAR, "nir");
    }
    if (mismatches.stream().anyMatch(EmployeeRules::isDepartment)) {
      objections.add(ModelRule.NIR_AGAINST_BIRTH_DEPARTMENT, "nir");
    }
    boolean departmentDidNotExist =
        employee
            .getBirthDepartment()
            .flatMap(text -> BirthDepartmentCode.parse(text).value())
            .flatMap(code -> employee.getBirthDate().flatMap(born -> code.mismatch(born.year())))
            .isPresent();
    if (departmentDidNotExist) {
      objections.add(ModelRule.BIRTH_DEPARTMENT_AGAINST_YEAR, "birthDepartment");
    }
    employee
        .getBirthDate()
        .map(EmployeeRules::earliest)
        .ifPresent(born -> startsAfter(born, employee.getContracts(), objections));
    numbers(employee.getContracts(), ModelRule.CONTRACT_TWICE, objections);
  }

  private static void doubts(Employee employee, Objections objections) {
    Set<NirMismatch> mismatches = mismatches(employee);
    if (mismatches.contains(NirMismatch.SEX)) {
      objections.add(ModelRule.NIR_AGAINST_SEX, "nir");
    }
    if (mismatches.contains(NirMismatch.BIRTH_MONTH)) {
      objections.add(ModelRule.NIR_AGAINST_BIRTH_MONTH, "nir");
    }
    numbers(employee.getContracts(), ModelRule.CONTRACT_NUMBER_TWICE, objections);
  }

  private static Set<NirMismatch> mismatches(Employee employee) {
    return employee
        .getNir()
        .map(nir -> NirAgainstPerson.mismatches(nir, employee.getSex(), employee.getBirthDate()))
        .orElse(Set.of());
  }

  private static boolean isDepartment(NirMismatch mismatch) {
    return switch (mismatch) {
      case CORSICA_2A_2B_BEFORE_1976, CORSICA_20_FROM_1976, DEPARTMENT_96_FROM_1968 -> true;
      case SEX, BIRTH_YEAR, BIRTH_MONTH -> false;
    };
  }

  /** The first day that the birth may have been on: what is not known is given the benefit. */
  private static LocalDate earliest(PartialDate birth) {
    return birth
        .toLocalDate()
        .orElseGet(() -> LocalDate.of(birth.year(), birth.month().orElse(1), 1));
  }

  private static void startsAfter(
      LocalDate birth, List<EmploymentContract> contracts, Objections objections) {
    for (int i = 0; i < contracts.size(); i++) {
      if (!contracts.get(i).getStart().isAfter(birth)) {
        objections.add(
            ModelRule.START_NOT_AFTER_BIRTH, Step.into("contracts", i), Step.to("start"));
      }
    }
  }

  /** A number again with the same start is the same contract, with another start its successor. */
  private static void numbers(
      List<EmploymentContract> contracts, ModelRule rule, Objections objections) {
    if (contracts.size() < 2) {
      return;
    }
    record Key(Siret establishment, String number) {}
    Map<Key, Set<LocalDate>> starts = new HashMap<>();
    for (int i = 0; i < contracts.size(); i++) {
      EmploymentContract contract = contracts.get(i);
      if (!contract.getNumber().isEmpty()) {
        Set<LocalDate> seen =
            starts.computeIfAbsent(
                new Key(contract.getEstablishment(), contract.getNumber()), key -> new HashSet<>());
        boolean isFirst = seen.isEmpty();
        boolean isSame = !seen.add(contract.getStart());
        if (!isFirst && isSame == (rule == ModelRule.CONTRACT_TWICE)) {
          objections.add(rule, Step.into("contracts", i), Step.to("number"));
        }
      }
    }
  }

  /** For {@link Coherent}. */
  public static final class Coherence extends RuleValidator<Coherent, Employee> {
    /** For the provider. */
    public Coherence() {
      super(EmployeeRules::contradictions);
    }
  }

  /** For {@link Plausible}. */
  public static final class Plausibility extends RuleValidator<Plausible, Employee> {
    /** For the provider. */
    public Plausibility() {
      super(EmployeeRules::doubts);
    }
  }
}
