package fr.passerelle.sdk.amsn.plan;

import fr.passerelle.sdk.amsn.model.roster.RosterEmployee;
import fr.passerelle.sdk.identifier.Nir;
import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.model.EmploymentContract;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.model.Workforce;
import fr.passerelle.sdk.plan.FieldValues;
import fr.passerelle.sdk.plan.PlanField;
import fr.passerelle.sdk.plan.PlanFields;
import fr.passerelle.sdk.plan.PlanSubject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Payroll's workforce and the portal's roster as subjects of a plan. */
public final class RosterSubjects {
  static final String SOCIAL_SECURITY_NUMBER = "socialSecurityNumber";
  static final String FAMILY_NAME = "familyName";
  static final String USAGE_NAME = "usageName";
  static final String FIRST_NAMES = "firstNames";
  static final String BIRTH_DATE = "birthDate";
  static final String EMPLOYEE_NUMBER = "employeeNumber";
  static final String CONTRACT_TYPE = "contractType";
  static final String JOB_TITLE = "jobTitle";
  static final String PCS_ESE = "pcsEse";
  static final String MULTI_EMPLOYER = "multiEmployer";

  /**
   * The fields that a plan of the roster compares, named as in {@link
   * fr.passerelle.sdk.amsn.model.roster.RosterChange}. The monitoring category is not among them:
   * payroll does not know it.
   */
  public static final PlanFields FIELDS =
      PlanFields.of(
          PlanField.personal(SOCIAL_SECURITY_NUMBER),
          PlanField.personName(FAMILY_NAME),
          PlanField.personName(USAGE_NAME),
          PlanField.personName(FIRST_NAMES),
          PlanField.personal(BIRTH_DATE),
          PlanField.personal(EMPLOYEE_NUMBER),
          PlanField.shown(CONTRACT_TYPE),
          PlanField.shown(JOB_TITLE),
          PlanField.shown(PCS_ESE),
          PlanField.shown(MULTI_EMPLOYER));

  private RosterSubjects() {}

  /**
   * Payroll's side: one subject for each employee and establishment.
   *
   * @param workforce the workforce of one employer
   * @param options which establishments and positions count
   * @return the subjects, in the order of the workforce
   */
  public static List<PlanSubject<PayrollPosition>> payroll(
      Workforce workforce, RosterPlanOptions options) {
    List<PlanSubject<PayrollPosition>> subjects = new ArrayList<>(workforce.getEmployees().size());
    int rank = 0;
    for (Employee employee : workforce.getEmployees()) {
      rank++;
      for (PayrollPosition position : positions(employee)) {
        if (covers(options, position.establishment()) && options.getCounted().test(position)) {
          subjects.add(
              payroll(
                  position,
                  "employee-" + rank + "-" + position.establishment().value().substring(9)));
        }
      }
    }
    return subjects;
  }

  /**
   * The portal's side.
   *
   * @param roster the lines of the roster, those who left included
   * @return the subjects, in the order of the roster
   */
  public static List<PlanSubject<RosterEmployee>> portal(Iterable<RosterEmployee> roster) {
    List<PlanSubject<RosterEmployee>> subjects = new ArrayList<>();
    for (RosterEmployee line : roster) {
      subjects.add(portal(line));
    }
    return subjects;
  }

  private static List<PayrollPosition> positions(Employee employee) {
    Map<Siret, List<EmploymentContract>> byEstablishment = new LinkedHashMap<>();
    for (EmploymentContract contract : employee.getContracts()) {
      byEstablishment
          .computeIfAbsent(contract.getEstablishment(), siret -> new ArrayList<>())
          .add(contract);
    }
    List<PayrollPosition> positions = new ArrayList<>(byEstablishment.size());
    byEstablishment.forEach(
        (siret, contracts) -> positions.add(new PayrollPosition(employee, siret, contracts)));
    return positions;
  }

  private static boolean covers(RosterPlanOptions options, Siret establishment) {
    return options.getEstablishments().isEmpty()
        || options.getEstablishments().contains(establishment);
  }

  private static PlanSubject<PayrollPosition> payroll(PayrollPosition position, String id) {
    Employee employee = position.employee();
    EmploymentContract contract = position.mainContract();
    return PlanSubject.<PayrollPosition>builder()
        .id(id)
        .establishment(position.establishment())
        .nir(employee.getNir())
        .ntt(employee.getNtt())
        .reference(employee.getEmployeeNumber())
        .familyName(employee.getFamilyName())
        .firstNames(employee.getFirstNames())
        .birthDate(employee.getBirthDate())
        .entryDate(position.entryDate())
        .exitDate(position.exitDate())
        .foreseenEnd(position.foreseenEnd())
        .fields(
            FieldValues.builder(FIELDS)
                .set(SOCIAL_SECURITY_NUMBER, employee.getNir().map(Nir::of).map(Nir::value))
                .set(FAMILY_NAME, employee.getFamilyName())
                .set(USAGE_NAME, employee.getUsageName())
                .set(FIRST_NAMES, employee.getFirstNames())
                .set(BIRTH_DATE, employee.getBirthDate().map(PartialDate::value))
                .set(EMPLOYEE_NUMBER, employee.getEmployeeNumber())
                .set(CONTRACT_TYPE, ContractTypes.of(contract).wire())
                .set(JOB_TITLE, contract.getJobTitle())
                .set(PCS_ESE, contract.getPcsEse())
                .set(MULTI_EMPLOYER, Boolean.toString(position.multiEmployer()))
                .build())
        .payload(position)
        .build();
  }

  private static PlanSubject<RosterEmployee> portal(RosterEmployee line) {
    Optional<Nir13> nir = line.nir().map(Nir::withoutKey);
    return PlanSubject.<RosterEmployee>builder()
        .id(line.getId())
        .establishment(line.getEstablishment())
        .nir(nir)
        .nirRefused(nir.isEmpty() && line.getSocialSecurityNumber().isPresent())
        .reference(line.getEmployeeNumber())
        .familyName(line.getFamilyName())
        .firstNames(line.getFirstNames())
        .birthDate(line.getBirthDate())
        .entryDate(line.getEntryDate())
        .exitDate(line.getExitDate())
        .fields(
            FieldValues.builder(FIELDS)
                .set(SOCIAL_SECURITY_NUMBER, line.getSocialSecurityNumber())
                .set(FAMILY_NAME, line.getFamilyName())
                .set(USAGE_NAME, line.getUsageName())
                .set(FIRST_NAMES, line.getFirstNames())
                .set(BIRTH_DATE, line.getBirthDate().map(PartialDate::value))
                .set(EMPLOYEE_NUMBER, line.getEmployeeNumber())
                .set(CONTRACT_TYPE, line.getContractType().map(OpenCode::wire))
                .set(JOB_TITLE, line.getJobTitle())
                .set(PCS_ESE, line.getPcsEse())
                .set(MULTI_EMPLOYER, Boolean.toString(line.isMultiEmployer()))
                .build())
        .payload(line)
        .build();
  }
}
