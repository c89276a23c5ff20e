package fr.passerelle.sdk.amsn.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CostSharesTest {
  private static final BigDecimal CONTRIBUTION = new BigDecimal("100.00");
  private static final Year YEAR = Year.of(2026);

  @Test
  void employersOf31JanuaryShareInEqualParts_whoComesLaterOwesNothing() {
    CostShares shares =
        CostShares.of(
            YEAR,
            CONTRIBUTION,
            List.of(
                since("A", LocalDate.of(2020, 5, 1)),
                since("B", LocalDate.of(2026, 1, 31)),
                since("C", LocalDate.of(2026, 2, 1))));

    assertThat(shares.parts())
        .isEqualTo(Map.of("A", new BigDecimal("50.00"), "B", new BigDecimal("50.00")));
    assertThat(Codes.of(shares.findings()))
        .containsExactly("equal-parts", "no-complement", "nominal-list");
    assertThat(shares.findings().get(2).getUntil()).contains(LocalDate.of(2026, 2, 27));
  }

  @Test
  void centThatCannotBeDividedIsBorneOnce_andSaidToBeOurChoice() {
    LocalDate start = LocalDate.of(2020, 5, 1);
    CostShares shares =
        CostShares.of(
            YEAR, CONTRIBUTION, List.of(since("C", start), since("A", start), since("B", start)));

    assertThat(shares.parts())
        .isEqualTo(
            Map.of(
                "A",
                new BigDecimal("33.34"),
                "B",
                new BigDecimal("33.33"),
                "C",
                new BigDecimal("33.33")));
    assertThat(shares.findings().get(0).getReservations()).hasSize(1);
  }

  @Test
  void twoContractsOfOneEmployerCountOnce() {
    CostShares shares =
        CostShares.of(
            YEAR,
            CONTRIBUTION,
            List.of(
                since("A", LocalDate.of(2026, 6, 1)),
                since("A", LocalDate.of(2020, 5, 1)),
                since("B", LocalDate.of(2020, 5, 1))));
    assertThat(shares.parts()).hasSize(2);
    assertThat(Codes.of(shares.findings())).containsExactly("equal-parts", "nominal-list");
  }

  @Test
  void costsAreSharedFrom2024On() {
    List<SimultaneousContract> contracts = List.of(since("A", LocalDate.of(2020, 5, 1)));
    CostShares before = CostShares.of(Year.of(2023), CONTRIBUTION, contracts);
    assertThat(before.parts()).isEmpty();
    assertThat(Codes.of(before.findings())).containsExactly("costs-not-in-force");
    assertThat(CostShares.of(Year.of(2024), CONTRIBUTION, contracts).parts()).hasSize(1);
    assertThat(CostShares.of(YEAR, CONTRIBUTION, List.of()).parts()).isEmpty();
  }

  private static SimultaneousContract since(String employer, LocalDate day) {
    return MultiEmployerRuleTest.contract(employer, day, "543b", MonitoringCategory.SI).build();
  }
}
