package fr.passerelle.sdk.amsn.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.identifier.PcsEse;
import fr.passerelle.sdk.rule.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultiEmployerRuleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final LocalDate OLD = LocalDate.of(2019, 3, 1);
  private static final LocalDate RECENT = LocalDate.of(2024, 9, 1);

  private final MultiEmployerRule rule = new MultiEmployerRule();

  /** Acceptance row 14; the first contract is the older one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          row | first PCS | second PCS | first | second | asked      | shared | expected
          14  | 543b      | 543b       | SI    | SI     | 2026-11-21 | true   | shared principal-oldest one-document
          14  | 543b      | 543c       | SI    | SI     | 2026-11-21 | false  | occupations-differ
          14  | 543b      | 543b       | SI    | SIR    | 2026-11-21 | false  | monitoring-differs
              | 543B      | 543b       | SI    | SI     | 2026-11-21 | true   | shared principal-oldest one-document
              | 543b      |            | SI    | SI     | 2026-11-21 | false  | occupation-unknown
              | 543b      | 543c       | SIA   | SIR    | 2026-11-21 | false  | occupations-differ monitoring-differs
              | 543b      | 543b       | SI    | SI     | 2023-07-01 | false  | not-in-force
              | 543b      | 543b       | SI    | SI     | 2023-07-02 | true   | shared principal-oldest one-document
          """)
  void twoContracts(
      String row,
      String firstPcs,
      String secondPcs,
      MonitoringCategory first,
      MonitoringCategory second,
      LocalDate asked,
      boolean shared,
      String expected) {
    SharedMonitoring monitoring =
        rule.assess(
            List.of(
                contract("B", OLD, firstPcs, first).build(),
                contract("A", RECENT, secondPcs, second).build()),
            asked);

    assertThat(Codes.of(monitoring.findings())).isEqualTo(Codes.read(expected));
    assertThat(monitoring instanceof SharedMonitoring.Shared).isEqualTo(shared);
    if (monitoring instanceof SharedMonitoring.Shared done) {
      assertThat(done.principal().map(SimultaneousContract::getEmployer)).contains("B");
    }
  }

  @Test
  void ofRelationshipsOfTheSameDay_theLongestHoursDecide_andElseNobody() {
    SimultaneousContract a = contract("A", OLD, "543b", MonitoringCategory.SI).build();
    SimultaneousContract b = a.toBuilder().employer("B").build();

    assertThat(principal(hours(a, "17.50"), hours(b, "20"))).contains("B");
    assertThat(principal(hours(a, "20.00"), hours(b, "20"))).isEmpty();
    assertThat(principal(hours(a, "20"), b)).isEmpty();
    assertThat(Codes.of(rule.apply(List.of(a, b), TODAY))).contains("principal-undetermined");
  }

  @Test
  void employersThatDoNotShareAreNamed_andOneEmployerIsNone() {
    SimultaneousContract a = contract("A", OLD, "543b", MonitoringCategory.SI).build();
    for (EmployerKind kind :
        List.of(
            EmployerKind.PRIVATE_INDIVIDUAL,
            EmployerKind.AUTONOMOUS_SERVICE,
            EmployerKind.TEMPORARY_AGENCY)) {
      SimultaneousContract b = a.toBuilder().employer("B").employerKind(kind).build();
      List<Finding> findings = rule.apply(List.of(a, b), TODAY);
      assertThat(Codes.of(findings)).containsExactly("employer-excluded");
      assertThat(findings.get(0).getReservations()).isNotEmpty();
    }
    assertThat(Codes.of(rule.apply(List.of(a, a), TODAY))).containsExactly("one-employer");
    assertThat(Codes.of(rule.apply(List.of(), TODAY))).containsExactly("one-employer");
  }

  @Test
  void returnVisitIsAskedForByTheDeclarerOfAnAccident_elseByThePrincipal() {
    assertThat(MultiEmployerRule.returnVisitRequester(AbsenceCause.WORK_ACCIDENT))
        .isEqualTo(ReturnVisitRequester.DECLARER_OF_THE_ACCIDENT);
    for (AbsenceCause cause :
        List.of(
            AbsenceCause.MATERNITY,
            AbsenceCause.OCCUPATIONAL_DISEASE,
            AbsenceCause.NON_OCCUPATIONAL)) {
      assertThat(MultiEmployerRule.returnVisitRequester(cause))
          .isEqualTo(ReturnVisitRequester.PRINCIPAL_EMPLOYER);
    }
  }

  private Optional<String> principal(SimultaneousContract... contracts) {
    return rule.assess(List.of(contracts), TODAY) instanceof SharedMonitoring.Shared shared
        ? shared.principal().map(SimultaneousContract::getEmployer)
        : Optional.of("not shared");
  }

  private static SimultaneousContract hours(SimultaneousContract contract, String hours) {
    return contract.toBuilder().hours(new BigDecimal(hours)).build();
  }

  static SimultaneousContract.Builder contract(
      String employer, LocalDate since, String pcs, MonitoringCategory category) {
    return SimultaneousContract.builder()
        .employer(employer)
        .since(since)
        .pcsEse(Optional.ofNullable(pcs).map(PcsEse::of))
        .category(category);
  }
}
