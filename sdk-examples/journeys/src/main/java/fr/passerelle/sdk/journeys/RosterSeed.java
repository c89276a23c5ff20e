package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.amsn.plan.PayrollPosition;
import fr.passerelle.sdk.amsn.plan.RosterPlanOptions;
import fr.passerelle.sdk.amsn.plan.RosterSubjects;
import fr.passerelle.sdk.identifier.Nir;
import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.model.EmploymentContract;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.model.Sex;
import fr.passerelle.sdk.model.Workforce;
import fr.passerelle.sdk.plan.FieldValues;
import fr.passerelle.sdk.plan.PlanSubject;
import fr.passerelle.sdk.sandbox.amsn.RosterRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A roster for the sandbox when the user brings a file of their own: everybody who was there before
 * the month of the declaration, as the portal would hold them if last month had been declared.
 */
final class RosterSeed {
  private static final PartialDate UNKNOWN_BIRTH = PartialDate.of(1900, 0, 0);

  private RosterSeed() {}

  static List<RosterRecord> before(Workforce workforce) {
    LocalDate month = workforce.getMonth().atDay(1);
    List<RosterRecord> records = new ArrayList<>();
    for (PlanSubject<PayrollPosition> subject :
        RosterSubjects.payroll(workforce, RosterPlanOptions.enteringAs(MonitoringCategory.SI))) {
      if (subject.getPayload().entryDate().isBefore(month)) {
        records.add(record(subject, month));
      }
    }
    return records;
  }

  private static RosterRecord record(PlanSubject<PayrollPosition> subject, LocalDate month) {
    PayrollPosition position = subject.getPayload();
    Employee employee = position.employee();
    EmploymentContract contract = position.mainContract();
    FieldValues fields = subject.getFields();
    return RosterRecord.builder()
        .establishment(position.establishment().value())
        .socialSecurityNumber(employee.getNir().map(Nir::of).map(Nir::value))
        .familyName(employee.getFamilyName())
        .usageName(employee.getUsageName())
        .firstNames(employee.getFirstNames())
        .sex(employee.getSex().filter(sex -> sex.is(Sex.FEMALE)).isPresent() ? "female" : "male")
        .birthDate(employee.getBirthDate().orElse(UNKNOWN_BIRTH))
        .entryDate(position.entryDate())
        .exitDate(position.exitDate().filter(exit -> exit.isBefore(month)))
        .contractType(fields.get("contractType").orElse("AUTRE"))
        .jobTitle(contract.getJobTitle())
        .pcsEse(contract.getPcsEse())
        .employeeNumber(employee.getEmployeeNumber())
        .build();
  }
}
