package fr.passerelle.sdk.amsn.rule.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.amsn.plan.PayrollPosition;
import fr.passerelle.sdk.amsn.rule.AbsenceCause;
import fr.passerelle.sdk.amsn.rule.Codes;
import fr.passerelle.sdk.amsn.rule.MonitoringFacts;
import fr.passerelle.sdk.amsn.rule.RuleAssumptions;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.Absence;
import fr.passerelle.sdk.model.AbsenceReason;
import fr.passerelle.sdk.model.ContractNature;
import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.model.EmploymentContract;
import fr.passerelle.sdk.model.EmploymentScheme;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.model.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayrollWorkersTest {
  private static final Siret HERE = Siret.of("73282932000074");
  private static final RuleAssumptions STANDARD = RuleAssumptions.standard();

  /** An apprentice is one by the scheme (40.008), a temporary worker by the nature (40.007). */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          nature | scheme | employment
          01     |        | ORDINARY
          02     | 99     | ORDINARY
          02     | 64     | APPRENTICE
          02     | 65     | APPRENTICE
          10     | 81     | APPRENTICE
          54     |        | APPRENTICE
          02     | 61     | ORDINARY
          03     |        | TEMPORARY_AGENCY
          08     |        | TEMPORARY_AGENCY
          """)
  void employment(String nature, String scheme, EmploymentKind employment) {
    EmploymentContract contract =
        contract()
            .nature(OpenCode.of(ContractNature.class, nature))
            .scheme(
                Optional.ofNullable(scheme).map(code -> OpenCode.of(EmploymentScheme.class, code)))
            .build();
    assertThat(worker(contract).getEmployment()).isEqualTo(employment);
  }

  @Test
  void personIsTakenOver_andTheHistoryIsNotComplete() {
    FollowedWorker worker = worker(contract().build());

    assertThat(worker.getReference()).isEqualTo("MAT-7");
    assertThat(worker.getHiredOn()).isEqualTo("2020-03-02");
    assertThat(worker.getPost().getSex()).contains(Sex.FEMALE);
    assertThat(worker.getPost().getBirthDate()).contains(PartialDate.of(1990, 5, 0));
    assertThat(worker.isHistoryComplete()).isFalse();
  }

  @Test
  void stopsOfOneCauseThatFollowEachOtherAreOneAbsence() {
    FollowedWorker worker =
        worker(
            contract()
                .addAbsences(
                    absence(AbsenceReason.SICKNESS, "2026-01-04", "2026-02-04", null),
                    absence(AbsenceReason.SICKNESS, "2026-02-04", "2026-03-06", "2026-03-09"),
                    absence(AbsenceReason.MATERNITY, "2026-06-30", "2026-10-19", null))
                .build());

    assertThat(worker.getAbsences()).hasSize(2);
    AbsenceFacts sickness = worker.getAbsences().get(0);
    assertThat(sickness.getStops()).hasSize(2);
    assertThat(sickness.getStops().get(0).firstDay()).isEqualTo("2026-01-05");
    assertThat(sickness.getReturnedOn()).contains(LocalDate.of(2026, 3, 9));
    assertThat(worker.getAbsences().get(1).getCause()).isEqualTo(AbsenceCause.MATERNITY);
    assertThat(Codes.of(new ReturnRule().apply(sickness, LocalDate.of(2026, 3, 9))))
        .containsExactly("return-due", "seize-service");
  }

  @Test
  void reasonsThatTheTextDoesNotNameAreLeftOut_anAccidentOnTheWayUnlessTheCallerDecides() {
    List<Absence> absences =
        List.of(
            absence(AbsenceReason.COMMUTING_ACCIDENT, "2026-01-04", "2026-03-30", null),
            absence(AbsenceReason.PATERNITY, "2026-05-04", "2026-05-30", null),
            absence(AbsenceReason.CANCELLATION, "2026-07-04", "2026-07-30", null));
    EmploymentContract contract = contract().absences(absences).build();
    RuleAssumptions decided =
        RuleAssumptions.builder().commutingAccident(AbsenceCause.NON_OCCUPATIONAL).build();

    assertThat(worker(contract).getAbsences()).isEmpty();
    assertThat(worker(contract, decided).getAbsences())
        .extracting(AbsenceFacts::getCause)
        .containsExactly(AbsenceCause.NON_OCCUPATIONAL);
  }

  private static FollowedWorker worker(EmploymentContract contract) {
    return worker(contract, STANDARD);
  }

  private static FollowedWorker worker(EmploymentContract contract, RuleAssumptions assumptions) {
    Employee employee =
        Employee.builder()
            .employeeNumber("MAT-7")
            .familyName("Exemple")
            .firstNames("Camille")
            .sex(OpenCode.of(Sex.FEMALE))
            .birthDate(PartialDate.of(1990, 5, 0))
            .addContracts(contract)
            .build();
    return PayrollWorkers.of(
            new PayrollPosition(employee, HERE, List.of(contract)),
            MonitoringFacts.builder().build(),
            assumptions)
        .build();
  }

  private static EmploymentContract.Builder contract() {
    return EmploymentContract.builder()
        .number("00001")
        .establishment(HERE)
        .start(LocalDate.of(2020, 3, 2))
        .nature(OpenCode.of(ContractNature.PERMANENT))
        .multipleEmployers(false);
  }

  private static Absence absence(AbsenceReason reason, String lastWorked, String end, String back) {
    return Absence.builder()
        .reason(OpenCode.of(reason))
        .lastDayWorked(LocalDate.parse(lastWorked))
        .plannedEnd(LocalDate.parse(end))
        .returnDate(Optional.ofNullable(back).map(LocalDate::parse))
        .build();
  }
}
