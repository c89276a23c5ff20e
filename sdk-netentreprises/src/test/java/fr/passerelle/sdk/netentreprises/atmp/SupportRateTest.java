package fr.passerelle.sdk.netentreprises.atmp;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** N-30: the rate of support functions. */
class SupportRateTest {
  private static final SupportRateFacts FACTS =
      SupportRateFacts.builder()
          .mode(TariffMode.MIXED)
          .btp(true)
          .function(SupportFunction.ACCOUNTING)
          .mainJob(true)
          .exposed(false)
          .requestReceivedOn(LocalDate.of(2020, 6, 15))
          .build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          day        | btp  | other | alsace-moselle
          2020-12-31 |      |       |
          2021-01-01 | 0.90 | 0.90  |
          2021-12-31 | 0.90 | 0.90  |
          2022-01-01 | 0.70 | 0.83  |
          2022-12-31 | 0.70 | 0.83  |
          2023-01-01 | 0.71 | 0.80  |
          2023-12-31 | 0.71 | 0.80  |
          2024-01-01 | 0.60 | 0.64  | 0.68
          2025-04-30 | 0.60 | 0.64  | 0.68
          2025-05-01 | 0.67 | 0.70  | 0.71
          2025-12-31 | 0.67 | 0.70  | 0.71
          2026-01-01 | 0.71 | 0.64  |
          """)
  void rateOfADay(LocalDate day, BigDecimal btp, BigDecimal other, BigDecimal alsaceMoselle) {
    assertThat(rate(FACTS, day)).isEqualTo(Optional.ofNullable(btp));
    assertThat(rate(FACTS.toBuilder().btp(false).build(), day))
        .isEqualTo(Optional.ofNullable(other));
    assertThat(rate(FACTS.toBuilder().alsaceMoselle(true).build(), day))
        .isEqualTo(Optional.ofNullable(alsaceMoselle));
  }

  @Test
  void rateThatIsNotKnownIsAskedFor_andTheCallersGoesFirst() {
    LocalDate day = LocalDate.of(2026, 3, 1);
    SupportRateFacts facts = FACTS.toBuilder().alsaceMoselle(true).build();

    assertThat(Codes.of(SupportRate.assess(facts, day).findings()))
        .containsExactly("support-rate-unknown");
    SupportRate given =
        SupportRate.assess(facts.toBuilder().knownRate(new BigDecimal("0.70")).build(), day);
    assertThat(given.rate()).contains(new BigDecimal("0.70"));
    assertThat(given.findings().get(0).getReservations()).contains("The rate is the caller's.");
  }

  @Test
  void secondarySourceOf2023MakesAReservation() {
    assertThat(reservations(LocalDate.of(2023, 6, 1))).isNotZero();
    assertThat(reservations(LocalDate.of(2024, 6, 1))).isZero();
  }

  @ParameterizedTest
  @CsvSource({"2026-02-10, 2026-03-01", "2026-03-01, 2026-04-01", "2026-12-31, 2027-01-01"})
  void rateStartsOnTheFirstOfTheMonthAfterTheRequest(LocalDate received, LocalDate start) {
    SupportRateFacts facts = FACTS.toBuilder().requestReceivedOn(received).build();

    SupportRate before = SupportRate.assess(facts, start.minusDays(1));
    assertThat(before.from()).contains(start);
    assertThat(before.rate()).isEmpty();
    assertThat(Codes.of(before.findings())).containsExactly("support-not-yet");
    assertThat(SupportRate.assess(facts, start).rate()).isPresent();
  }

  @Test
  void eachConditionThatIsNotMetIsNamed() {
    SupportRateFacts facts =
        SupportRateFacts.builder()
            .mode(TariffMode.INDIVIDUAL)
            .btp(false)
            .mainJob(false)
            .exposed(true)
            .build();

    SupportRate rate = SupportRate.assess(facts, LocalDate.of(2026, 3, 1));

    assertThat(Codes.of(rate.findings()))
        .containsExactly(
            "support-individual",
            "support-function",
            "support-main-job",
            "support-premises",
            "support-not-requested");
    assertThat(rate.findings())
        .allMatch(finding -> finding.getBasis().getArticle().equals("arrêté of 15 February 2017"));
    assertThat(rate.rate()).isEmpty();
  }

  private static Optional<BigDecimal> rate(SupportRateFacts facts, LocalDate day) {
    return SupportRate.assess(facts, day).rate();
  }

  private static int reservations(LocalDate day) {
    return SupportRate.assess(FACTS, day).findings().get(0).getReservations().size();
  }
}
