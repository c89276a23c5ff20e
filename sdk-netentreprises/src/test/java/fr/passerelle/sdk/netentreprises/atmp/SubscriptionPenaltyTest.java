package fr.passerelle.sdk.netentreprises.atmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.rule.NoValueAtDateException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** N-43: the penalty for not subscribing. */
class SubscriptionPenaltyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          year | headcount | employees | ceiling | unit | uncapped | amount | findings
          2026 | 12        | 12        |         | 21   | 252      | 252    | penalty
          2025 | 100       | 100       |         | 40   | 4000     | 4000   | penalty
          2025 | 300       | 300       |         | 59   | 17700    | 10000  | penalty penalty-capped
          2025 | 19.99     | 1         |         | 20   | 20       | 20     | penalty
          2025 | 20        | 1         |         | 40   | 40       | 40     | penalty
          2025 | 149.99    | 1         |         | 40   | 40       | 40     | penalty
          2025 | 150       | 1         |         | 59   | 59       | 59     | penalty
          2021 | 9.99      | 9         |         | 0    | 0        | 0      | not-bound
          2021 | 10        | 10        |         | 18   | 180      | 180    | penalty
          2022 | 1         | 1         |         | 18   | 18       | 18     | penalty
          2020 | 149       | 149       |         | 0    | 0        | 0      | not-bound
          2020 | 150       | 10        | 3428    | 52   | 520      | 520    | penalty
          2027 | 10        | 10        | 4000    | 20   | 200      | 200    | penalty
          """)
  void penaltyOfAYear(
      Year year,
      BigDecimal headcount,
      int employees,
      BigDecimal ceiling,
      BigDecimal unit,
      BigDecimal uncapped,
      BigDecimal amount,
      String findings) {
    SubscriptionPenalty penalty =
        SubscriptionPenalty.of(facts(headcount, employees, ceiling).build(), year);

    assertThat(penalty.unit()).isEqualTo(unit);
    assertThat(penalty.uncapped()).isEqualTo(uncapped);
    assertThat(penalty.amount()).isEqualTo(amount);
    assertThat(Codes.of(penalty.findings())).isEqualTo(Codes.read(findings));
  }

  @Test
  void limitOfThePenaltyIsReported_andCanBeLeftOut() {
    PenaltyFacts facts = facts(new BigDecimal("300"), 300, null).build();
    AtmpAssumptions none = AtmpAssumptions.builder().penaltyCapped(false).build();

    SubscriptionPenalty capped = SubscriptionPenalty.of(facts, Year.of(2025));
    SubscriptionPenalty whole =
        SubscriptionPenalty.of(facts.toBuilder().assumptions(none).build(), Year.of(2025));

    assertThat(Codes.find(capped.findings(), "penalty-capped").getReservations()).hasSize(1);
    assertThat(whole.amount()).isEqualTo("17700");
  }

  @Test
  void billThatWouldReplaceThePenaltyIsToldOfFrom2026On() {
    PenaltyFacts facts = facts(BigDecimal.TEN, 1, null).build();

    assertThat(reservations(facts, 2025)).isZero();
    assertThat(reservations(facts, 2026)).isOne();
    assertThat(SubscriptionPenalty.of(facts, Year.of(2026)).findings().get(0).getUntil())
        .contains(LocalDate.of(2026, 12, 31));
  }

  @Test
  void ceilingThatIsNotKnownHasToBeGiven() {
    PenaltyFacts facts = facts(BigDecimal.TEN, 1, null).build();

    assertThatThrownBy(() -> SubscriptionPenalty.of(facts, Year.of(2027)))
        .isInstanceOf(NoValueAtDateException.class);
  }

  private static int reservations(PenaltyFacts facts, int year) {
    return SubscriptionPenalty.of(facts, Year.of(year)).findings().get(0).getReservations().size();
  }

  private static PenaltyFacts.Builder facts(
      BigDecimal headcount, int employees, BigDecimal ceiling) {
    PenaltyFacts.Builder builder = PenaltyFacts.builder();
    builder
        .companyHeadcount(headcount)
        .employees(employees)
        .monthlyCeiling(Optional.ofNullable(ceiling));
    return builder;
  }
}
