package fr.passerelle.sdk.amsn.plan;

import fr.passerelle.sdk.amsn.model.roster.RosterChange;
import fr.passerelle.sdk.amsn.model.roster.RosterContractType;
import fr.passerelle.sdk.amsn.model.roster.RosterEmployee;
import fr.passerelle.sdk.amsn.model.roster.RosterEntry;
import fr.passerelle.sdk.amsn.model.roster.RosterSex;
import fr.passerelle.sdk.identifier.Nir;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.model.EmploymentContract;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.model.Sex;
import fr.passerelle.sdk.plan.Change;
import java.util.Optional;

/** Planned actions as the requests of the roster service. */
final class RosterRequests {
  private final RosterPlanOptions options;

  RosterRequests(RosterPlanOptions options) {
    this.options = options;
  }

  /**
   * The entry of a position. A mandatory attribute that payroll does not know (sex, birth date)
   * makes the builder refuse, with the names of what is missing.
   */
  RosterEntry entry(PayrollPosition position) {
    Employee employee = position.employee();
    EmploymentContract contract = position.mainContract();
    RosterEntry.Builder entry =
        RosterEntry.builder()
            .establishment(position.establishment())
            .socialSecurityNumber(employee.getNir().map(Nir::of))
            .familyName(employee.getFamilyName())
            .usageName(employee.getUsageName())
            .firstNames(employee.getFirstNames())
            .employeeNumber(employee.getEmployeeNumber())
            .entryDate(position.entryDate())
            .exitDate(position.exitDate())
            .contractType(OpenCode.of(ContractTypes.of(contract)))
            .jobTitle(contract.getJobTitle())
            .pcsEse(contract.getPcsEse())
            .monitoringCategory(options.getMonitoringCategory().apply(position))
            .exposures(options.getExposures().apply(position))
            .multiEmployer(position.multiEmployer());
    employee.getSex().map(RosterRequests::sex).ifPresent(entry::sex);
    employee.getBirthDate().ifPresent(entry::birthDate);
    return entry.build();
  }

  /** The fields of a change that travel in the modification; the box travels apart. */
  static Optional<RosterChange> modification(Change<PayrollPosition, RosterEmployee> change) {
    boolean onlyTheBox =
        change.changes().stream()
            .allMatch(field -> field.field().name().equals(RosterSubjects.MULTI_EMPLOYER));
    if (onlyTheBox) {
      return Optional.empty();
    }
    return Optional.of(
        RosterChange.builder()
            .socialSecurityNumber(
                change.newValue(RosterSubjects.SOCIAL_SECURITY_NUMBER).map(Nir::of))
            .familyName(change.newValue(RosterSubjects.FAMILY_NAME))
            .usageName(change.newValue(RosterSubjects.USAGE_NAME))
            .firstNames(change.newValue(RosterSubjects.FIRST_NAMES))
            .birthDate(change.newValue(RosterSubjects.BIRTH_DATE).map(PartialDate::parse))
            .employeeNumber(change.newValue(RosterSubjects.EMPLOYEE_NUMBER))
            .contractType(
                change
                    .newValue(RosterSubjects.CONTRACT_TYPE)
                    .map(code -> OpenCode.of(RosterContractType.class, code)))
            .jobTitle(change.newValue(RosterSubjects.JOB_TITLE))
            .pcsEse(change.newValue(RosterSubjects.PCS_ESE))
            .build());
  }

  /** The box <i>salarié multi-employeurs</i>, when it changes. */
  static Optional<Boolean> multiEmployer(Change<PayrollPosition, RosterEmployee> change) {
    return change.newValue(RosterSubjects.MULTI_EMPLOYER).map(Boolean::valueOf);
  }

  private static OpenCode<RosterSex> sex(OpenCode<Sex> code) {
    return code.known()
        .map(sex -> OpenCode.of(sex == Sex.MALE ? RosterSex.MALE : RosterSex.FEMALE))
        .orElseGet(() -> OpenCode.of(RosterSex.class, code.wire()));
  }
}
