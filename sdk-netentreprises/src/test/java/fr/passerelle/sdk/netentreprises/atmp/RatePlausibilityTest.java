package fr.passerelle.sdk.netentreprises.atmp;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.identifier.RiskCode;
import fr.passerelle.sdk.netentreprises.returns.ReportedRate;
import fr.passerelle.sdk.rule.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** N-31: can a notified rate be right. */
class RatePlausibilityTest {
  private final RatePlausibility rule = new RatePlausibility();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          code   | from       | rate   | findings
          28.1AD | 2024-01-01 | 4.80   |
          281AD  | 2025-04-30 | 4.80   |
          281AD  | 2025-05-01 | 4.55   |
          28.1AD | 2025-04-30 | 4.55   | rate-of-another-tariff
          28.1AD | 2025-05-01 | 4.80   | rate-of-another-tariff
          28.1AD | 2025-05-01 | 4.56   | rate-differs
          26.6JB | 2026-01-01 | 99.00  |
          63.1AZ | 2026-01-01 | 35.00  |
          40.1ZE | 2026-01-01 | 0.16   |
          802AA  | 2026-01-01 | 0.0010 |
          802CA  | 2026-01-01 | 0.01   | rate-differs
          454MC  | 2025-12-31 | 2.08   | risk-code-unknown
          454MC  | 2026-01-01 | 2.08   |
          123AB  | 2026-01-01 | 2.08   | risk-code-unknown
          12     | 2026-01-01 | 2.08   | risk-code-malformed
          RA110  | 2026-01-01 | 2.08   | risk-code-agricultural
          999ZZ  | 2026-01-01 | 2.08   | risk-code-not-notified
          28.1AD | 2023-12-31 | 2.08   | tariff-unknown
          28.1AD | 2026-01-01 | 0      | rate-not-positive rate-differs
          28.1AD | 2026-01-01 | 100.01 | rate-above-hundred rate-differs
          """)
  void collectiveRate(String code, LocalDate from, BigDecimal rate, String findings) {
    NotifiedRate facts = rate(code, from, rate).mode(TariffMode.COLLECTIVE).build();

    assertThat(Codes.of(rule.apply(facts, from))).isEqualTo(Codes.read(findings));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          mode       | headcount | rate | previous | findings
          INDIVIDUAL |           | 0.49 |          |
          INDIVIDUAL |           | 0.48 |          | rate-below-minimum
          INDIVIDUAL |           | 9.99 |          |
          INDIVIDUAL |           | 5.00 | 4.00     |
          INDIVIDUAL |           | 5.01 | 4.00     | rate-outside-limits
          INDIVIDUAL |           | 3.21 | 4.01     |
          INDIVIDUAL |           | 3.20 | 4.01     | rate-outside-limits
          MIXED      | 20        | 3.72 |          |
          MIXED      | 20        | 3.71 |          | rate-below-minimum
          MIXED      | 20        | 3.71 | 2.71     |
          MIXED      | 20        | 3.71 | 2.73     | rate-below-minimum
          MIXED      |           | 0.01 |          |
                     |           | 9.99 | 1.00     |
          """)
  void individualAndMixedRatesOf281AD(
      TariffMode mode,
      BigDecimal headcount,
      BigDecimal rate,
      BigDecimal previous,
      String findings) {
    LocalDate from = LocalDate.of(2026, 1, 1);
    NotifiedRate facts =
        rate("28.1AD", from, rate)
            .mode(Optional.ofNullable(mode))
            .fraction(
                Optional.ofNullable(headcount)
                    .map(count -> MixedFraction.of(count, TariffScheme.NATIONAL, from)))
            .previousRate(Optional.ofNullable(previous))
            .build();

    assertThat(CollectiveRates.history(RiskCode.of("28.1AD")))
        .extracting(CollectiveRate::rate)
        .contains(new BigDecimal("4.08"));
    assertThat(Codes.of(rule.apply(facts, from))).isEqualTo(Codes.read(findings));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          code   | office | from       | rate | mode       | findings
          28.1AD | true   | 2025-05-01 | 0.70 | MIXED      |
          281ADB | false  | 2025-04-30 | 0.64 | COLLECTIVE |
          28.1AD | true   | 2025-05-01 | 0.64 | MIXED      | support-rate-differs
          45.2JD | true   | 2026-01-01 | 0.71 | MIXED      |
          45.2JD | true   | 2026-01-01 | 0.64 | MIXED      | support-rate-differs
          45.2JD | true   | 2026-01-01 | 0.71 | INDIVIDUAL | support-individual
          123AB  | true   | 2026-01-01 | 0.71 | MIXED      | risk-code-unknown support-rate-unknown
          """)
  void rateOfSupportFunctions(
      String code,
      boolean office,
      LocalDate from,
      BigDecimal rate,
      TariffMode mode,
      String findings) {
    NotifiedRate facts = rate(code, from, rate).office(office).mode(mode).build();

    assertThat(Codes.of(rule.apply(facts, from))).isEqualTo(Codes.read(findings));
  }

  @ParameterizedTest
  @CsvSource({"A,", "AA,", "a,", "B, committee-differs", "AB, committee-differs"})
  void committeeIsWrittenOnceOrTwice(String committee, String findings) {
    LocalDate from = LocalDate.of(2026, 1, 1);
    NotifiedRate facts =
        rate("28.1AD", from, new BigDecimal("4.08")).technicalCommittee(committee).build();

    assertThat(Codes.of(rule.apply(facts, from))).isEqualTo(Codes.read(findings));
  }

  @Test
  void collectiveRatesOfAlsaceMoselleAreNotCompared_itsLimitsAre() {
    LocalDate from = LocalDate.of(2026, 1, 1);
    NotifiedRate facts =
        rate("28.1AD", from, new BigDecimal("9.00"))
            .scheme(TariffScheme.ALSACE_MOSELLE)
            .mode(TariffMode.COLLECTIVE)
            .previousRate(new BigDecimal("4.00"))
            .build();

    assertThat(Codes.of(rule.apply(facts, from)))
        .containsExactly("no-table-alsace-moselle", "rate-outside-limits");
  }

  @Test
  void newerTariffIsToldOf_onceItHasStarted() {
    NotifiedRate facts = rate("28.1AD", LocalDate.of(2024, 1, 1), new BigDecimal("4.80")).build();

    assertThat(rule.apply(facts, LocalDate.of(2025, 4, 30))).isEmpty();
    assertThat(Codes.of(rule.apply(facts, LocalDate.of(2025, 5, 1))))
        .containsExactly("newer-tariff");
  }

  @Test
  void unknownCodeOfALaterTariffIsAWarningThatSaysSo() {
    LocalDate from = LocalDate.of(2027, 1, 1);

    assertThat(rule.apply(rate("123AB", from, BigDecimal.ONE).build(), from))
        .singleElement()
        .satisfies(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING))
        .satisfies(finding -> assertThat(finding.getReservations()).hasSize(1));
  }

  @Test
  void reportedRateGivesWhatItKnows() {
    ReportedRate reported =
        ReportedRate.builder()
            .section("01")
            .technicalCommittee("AA")
            .riskCode("281AD")
            .office(false)
            .rate(new BigDecimal("4.55"))
            .effectiveFrom(LocalDate.of(2025, 5, 1))
            .computedAt(LocalDateTime.of(2025, 5, 2, 0, 0))
            .build();

    NotifiedRate facts = NotifiedRate.of(reported).mode(TariffMode.COLLECTIVE).build();

    assertThat(rule.apply(facts, LocalDate.of(2025, 5, 1))).isEmpty();
  }

  private static NotifiedRate.Builder rate(String code, LocalDate from, BigDecimal rate) {
    NotifiedRate.Builder builder = NotifiedRate.builder();
    builder.riskCode(code).effectiveFrom(from).rate(rate);
    return builder;
  }
}
