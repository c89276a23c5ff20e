package fr.passerelle.sdk.amsn.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.amsn.model.roster.RosterContractType;
import fr.passerelle.sdk.amsn.model.roster.RosterEmployee;
import fr.passerelle.sdk.amsn.model.roster.RosterEntry;
import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Siren;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.IncompleteModelException;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.ContractEnd;
import fr.passerelle.sdk.model.ContractNature;
import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.model.Employer;
import fr.passerelle.sdk.model.EmploymentContract;
import fr.passerelle.sdk.model.EmploymentScheme;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.model.Sex;
import fr.passerelle.sdk.model.Workforce;
import fr.passerelle.sdk.plan.PlanSubject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterSubjectsTest {
  private static final Siret HERE = Siret.of("73282932000074");
  private static final Siret THERE = Siret.of("35600000000048");
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
  private static final RosterPlanOptions OPTIONS =
      RosterPlanOptions.enteringAs(MonitoringCategory.SIR);

  @Test
  void personInTwoEstablishmentsIsTwoSubjects_unlessOnlyOneIsCovered() {
    Workforce workforce =
        workforce(contract("C0001", HERE, MAY), contract("C0002", THERE, OCTOBER));

    assertThat(RosterSubjects.payroll(workforce, OPTIONS))
        .extracting(PlanSubject::getEstablishment)
        .containsExactly(HERE, THERE);
    assertThat(
            RosterSubjects.payroll(
                workforce,
                RosterPlanOptions.builder().from(OPTIONS).establishments(Set.of(THERE)).build()))
        .extracting(PlanSubject::getEstablishment)
        .containsExactly(THERE);
  }

  @Test
  void severalContractsInAnEstablishmentAreOneStay() {
    EmploymentContract ended = ended(contract("C0001", HERE, MAY), OCTOBER.minusDays(1), "031");
    EmploymentContract running = contract("C0002", HERE, OCTOBER);

    PlanSubject<PayrollPosition> stay = only(workforce(ended, running));

    assertThat(stay.getEntryDate()).contains(MAY);
    assertThat(stay.getExitDate()).isEmpty();
    assertThat(stay.getPayload().mainContract()).isEqualTo(running);
  }

  @Test
  void exitIsTheLastDayOfTheLastContract() {
    LocalDate last = LocalDate.of(2026, 10, 20);

    PlanSubject<PayrollPosition> stay =
        only(
            workforce(
                ended(contract("C0001", HERE, MAY), MAY.plusMonths(1), "031"),
                ended(contract("C0002", HERE, OCTOBER), last, "059")));

    assertThat(stay.getExitDate()).contains(last);
  }

  @Test
  void endThatIsDeclaredCancelledIsNoEnd() {
    assertThat(only(workforce(ended(contract("C0001", HERE, MAY), OCTOBER, "099"))).getExitDate())
        .isEmpty();
  }

  @Test
  void positionsThatDoNotCountAreLeftOut() {
    Workforce workforce = workforce(contract("C0001", HERE, MAY));
    RosterPlanOptions nobody =
        RosterPlanOptions.builder().from(OPTIONS).counted(position -> false).build();

    assertThat(RosterSubjects.payroll(workforce, nobody)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "01, 99, PERMANENT",
    "82, 99, PERMANENT",
    "02, 99, FIXED_TERM",
    "02, 65, APPRENTICESHIP",
    "01, 64, APPRENTICESHIP",
    "10, 81, APPRENTICESHIP",
    "02, 61, PROFESSIONALISATION",
    "03, 99, TEMPORARY",
    "29, 99, INTERNSHIP",
    "80, 99, OTHER",
    "77, 99, OTHER" // a nature that this version does not know
  })
  void contractTypeFollowsTheSchemeFirst_thenTheNature(
      String nature, String scheme, RosterContractType expected) {
    EmploymentContract contract =
        contract("C0001", HERE, MAY).toBuilder()
            .nature(OpenCode.of(ContractNature.class, nature))
            .scheme(OpenCode.of(EmploymentScheme.class, scheme))
            .build();

    assertThat(only(workforce(contract)).getFields().get("contractType")).contains(expected.wire());
  }

  @Test
  void entryCarriesTheNumberWithItsKey_andTheCategoryOfTheOptions() {
    RosterEntry entry =
        new RosterRequests(OPTIONS)
            .entry(only(workforce(contract("C0001", HERE, MAY))).getPayload());

    assertThat(entry.getSocialSecurityNumber().orElseThrow().value()).isEqualTo("185059999901270");
    assertThat(entry.getMonitoringCategory().known()).contains(MonitoringCategory.SIR);
    assertThat(entry.getEntryDate()).isEqualTo(MAY);
  }

  @Test
  void entryNamesWhatPayrollDoesNotKnow() {
    Employee anonymous =
        employee(contract("C0001", HERE, MAY)).toBuilder()
            .sex(Optional.empty())
            .birthDate(Optional.empty())
            .build();
    PayrollPosition position =
        new PayrollPosition(anonymous, HERE, List.of(contract("C0001", HERE, MAY)));

    assertThatExceptionOfType(IncompleteModelException.class)
        .isThrownBy(() -> new RosterRequests(OPTIONS).entry(position))
        .satisfies(e -> assertThat(e.missing()).containsExactlyInAnyOrder("sex", "birthDate"));
  }

  @Test
  void numberOnThePortalWithAWrongKeyIsNoNumber_butIsToldFromNone() {
    RosterEmployee line = line("185059999901271");

    PlanSubject<RosterEmployee> wrong = RosterSubjects.portal(List.of(line)).get(0);
    PlanSubject<RosterEmployee> right =
        RosterSubjects.portal(List.of(line("185059999901270"))).get(0);

    assertThat(wrong.getNir()).isEmpty();
    assertThat(wrong.isNirRefused()).isTrue();
    assertThat(right.getNir()).contains(Nir13.of("1850599999012"));
    assertThat(right.isNirRefused()).isFalse();
  }

  @Test
  void textOfAPositionSaysNothingAboutThePerson() {
    assertThat(only(workforce(contract("C0001", HERE, MAY))).getPayload().toString())
        .doesNotContain("Marolle", "Armel", "18505");
  }

  private static PlanSubject<PayrollPosition> only(Workforce workforce) {
    List<PlanSubject<PayrollPosition>> subjects = RosterSubjects.payroll(workforce, OPTIONS);
    assertThat(subjects).hasSize(1);
    return subjects.get(0);
  }

  private static Workforce workforce(EmploymentContract... contracts) {
    return Workforce.builder()
        .month(YearMonth.of(2026, 10))
        .employer(Employer.builder().siren(Siren.of("732829320")).build())
        .addEmployees(employee(contracts))
        .build();
  }

  private static Employee employee(EmploymentContract... contracts) {
    return Employee.builder()
        .nir(Nir13.of("1850599999012"))
        .familyName("Marolle")
        .firstNames("Armel")
        .sex(OpenCode.of(Sex.MALE))
        .birthDate(PartialDate.of(1985, 5, 14))
        .addContracts(contracts)
        .build();
  }

  private static EmploymentContract contract(String number, Siret establishment, LocalDate start) {
    return EmploymentContract.builder()
        .number(number)
        .establishment(establishment)
        .start(start)
        .nature(OpenCode.of(ContractNature.PERMANENT))
        .multipleEmployers(false)
        .build();
  }

  private static EmploymentContract ended(
      EmploymentContract contract, LocalDate last, String reason) {
    return contract.toBuilder()
        .end(ContractEnd.builder().date(last).reason(reason).build())
        .build();
  }

  private static RosterEmployee line(String number) {
    return RosterEmployee.builder()
        .id("line-1")
        .establishment(HERE)
        .socialSecurityNumber(number)
        .familyName("Marolle")
        .firstNames("Armel")
        .entryDate(MAY)
        .monitoringCategory(OpenCode.of(MonitoringCategory.SI))
        .multiEmployer(false)
        .build();
  }
}
