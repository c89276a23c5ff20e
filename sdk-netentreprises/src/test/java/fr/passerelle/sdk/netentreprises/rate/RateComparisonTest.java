package fr.passerelle.sdk.netentreprises.rate;

import static fr.passerelle.sdk.netentreprises.rate.Rates.HERE;
import static fr.passerelle.sdk.netentreprises.rate.Rates.rate;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.ContractNature;
import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.model.Employer;
import fr.passerelle.sdk.model.EmploymentContract;
import fr.passerelle.sdk.model.Workforce;
import fr.passerelle.sdk.netentreprises.rate.RateVerdict.Kind;
import fr.passerelle.sdk.netentreprises.returns.ReportedRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** N-32: does payroll apply the notified rate. */
class RateComparisonTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
  private static final RateBook BOOK =
      new RateBook()
          .add(
              List.of(
                  rate("01", "602MD", "3.41", "2026-01-01", "2026-01-10"),
                  rate("02", "602MD", "2.10", "2026-01-01", "2026-01-10"),
                  rate("03", "602MDB", "1.7", "2026-01-01", "2026-01-10"),
                  rate("04", "802AA", "0.8125", "2026-01-01", "2026-01-10")));

  @ParameterizedTest(name = "{0} {1}: {2} {3}")
  @CsvSource({
    "602MD,  3.41, APPLIED,                  ",
    "602MD,  2.1,  APPLIED,                  ",
    "602md,  2.10, APPLIED,                  ",
    "602MDB, 1.70, APPLIED,                  ",
    "602MD,  3.40, OTHER_RATE,               -0.01",
    "602MD,  2.50, OTHER_RATE,               0.40",
    "602MD,  1.70, OTHER_RATE,               -0.40",
    "602MDB, 3.41, OTHER_RATE,               1.71",
    "602ME,  3.41, OTHER_RISK_CODE,          ",
    "802AA,  0.81, NOT_DECLARABLE,           ",
    "999ZZ,  ,     NOTIFIED_SINCE,           ",
    "999ZZ,  3.41, RATE_WITH_UNNOTIFIED_CODE,",
    "602MD,  ,     RATE_MISSING,             ",
    ",       3.41, RISK_CODE_MISSING,        ",
    "RA110,  3.41, AGRICULTURAL,             ",
  })
  void whatPayrollDeclaresIsJudged(String code, BigDecimal rate, Kind kind, BigDecimal difference) {
    RateVerdict verdict = compare(employee(HERE, code, rate));

    assertThat(verdict.getKind()).isEqualTo(kind);
    assertThat(verdict.getDifference()).isEqualTo(Optional.ofNullable(difference));
  }

  @Test
  void withoutAnyRateNothingIsJudged_butACodeThatIsNotNotifiedIsConsistent() {
    Siret elsewhere = Siret.of("73282932000082");

    assertThat(compare(employee(elsewhere, "602MD", new BigDecimal("3.41"))).getKind())
        .isEqualTo(Kind.NO_NOTIFICATION);
    assertThat(compare(employee(elsewhere, "999ZZ", null)).getKind()).isEqualTo(Kind.NOT_NOTIFIED);
  }

  @Test
  void theNotifiedRatesToChooseFromAreNamed() {
    assertThat(compare(employee(HERE, "602MD", BigDecimal.ONE)).getNotified())
        .extracting(ReportedRate::getSection)
        .containsExactly("01", "02");
    assertThat(compare(employee(HERE, "602ME", BigDecimal.ONE)).getNotified()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12, NO_NOTIFICATION",
    "2026-01, APPLIED",
    "2026-06, APPLIED",
    "2026-07, OTHER_RATE"
  })
  void aWorkforceIsComparedWithTheRatesOfItsMonth(YearMonth month, Kind kind) {
    RateBook book =
        new RateBook()
            .add(
                List.of(
                    rate("01", "602MD", "3.41", "2026-01-01", "2026-01-10"),
                    rate("01", "602MD", "3.20", "2026-07-01", "2026-07-10")));
    Workforce workforce =
        Workforce.builder()
            .month(month)
            .employer(Employer.builder().siren(HERE.siren()).build())
            .addEmployees(employee(HERE, "602MD", new BigDecimal("3.41")))
            .build();

    assertThat(new RateComparison(book).compare(workforce))
        .extracting(RateVerdict::getKind)
        .containsExactly(kind);
  }

  @Test
  void aVerdictShowsNobody() {
    assertThat(compare(employee(HERE, "602MD", BigDecimal.ONE)).toString())
        .contains("OTHER_RATE")
        .doesNotContain("Marolle", "C-42");
  }

  @Test
  void attentionIsAskedForWhatIsToBeChanged() {
    assertThat(Kind.OTHER_RATE.needsAttention()).isTrue();
    assertThat(Kind.NOTIFIED_SINCE.needsAttention()).isTrue();
    assertThat(Kind.APPLIED.needsAttention()).isFalse();
    assertThat(Kind.NO_NOTIFICATION.needsAttention()).isFalse();
  }

  private static RateVerdict compare(Employee employee) {
    List<RateVerdict> verdicts = new RateComparison(BOOK).compare(employee, DAY);
    assertThat(verdicts).hasSize(1);
    return verdicts.get(0);
  }

  private static Employee employee(Siret establishment, String code, BigDecimal rate) {
    return Employee.builder()
        .familyName("Marolle")
        .firstNames("Armelin")
        .addContracts(
            EmploymentContract.builder()
                .number("C-42")
                .establishment(establishment)
                .start(LocalDate.of(2020, 1, 1))
                .nature(OpenCode.of(ContractNature.PERMANENT))
                .multipleEmployers(false)
                .riskCode(Optional.ofNullable(code))
                .workAccidentRate(Optional.ofNullable(rate))
                .build())
        .build();
  }
}
