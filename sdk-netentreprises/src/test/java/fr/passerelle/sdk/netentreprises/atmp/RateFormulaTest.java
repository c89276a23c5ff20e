package fr.passerelle.sdk.netentreprises.atmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.rule.DatedValue;
import fr.passerelle.sdk.rule.NoValueAtDateException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** N-30: headcount, fraction, net rate and limits, with worked examples. */
class RateFormulaTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          scheme             | day        | headcount | fraction
          NATIONAL           | 2026-01-01 | 20        | 0.100000
          NATIONAL           | 2026-01-01 | 49        | 0.300769
          NATIONAL           | 2026-01-01 | 50        | 0.307692
          NATIONAL           | 2026-01-01 | 99        | 0.646923
          NATIONAL           | 2026-01-01 | 100       | 0.653846
          NATIONAL           | 2026-01-01 | 149       | 0.993077
          NATIONAL           | 2026-01-01 | 150       | 1.000000
          NATIONAL           | 2018-01-01 | 20        | 0.100000
          NATIONAL           | 2017-12-31 | 20        | 0.007634
          NATIONAL           | 2017-12-31 | 150       | 1.000000
          ALSACE_MOSELLE     | 2026-01-01 | 50        | 0.250000
          ALSACE_MOSELLE     | 2026-01-01 | 100       | 0.625000
          ALSACE_MOSELLE     | 2026-01-01 | 149       | 0.992500
          ALSACE_MOSELLE     | 2026-01-01 | 150       | 1.000000
          ALSACE_MOSELLE_BTP | 2026-01-01 | 50        | 0.250000
          ALSACE_MOSELLE_BTP | 2026-01-01 | 100       | 0.400000
          ALSACE_MOSELLE_BTP | 2026-01-01 | 149       | 0.547000
          ALSACE_MOSELLE_BTP | 2026-01-01 | 299       | 0.997000
          ALSACE_MOSELLE_BTP | 2026-01-01 | 300       | 1.000000
          """)
  void fractionOfTheIndividualRate(
      TariffScheme scheme, LocalDate day, BigDecimal headcount, BigDecimal fraction) {
    assertThat(MixedFraction.of(headcount, scheme, day).value()).isEqualTo(fraction);
  }

  @Test
  void fractionOfAlsaceMoselleIsNotKnownBefore2018() {
    assertThatThrownBy(
            () ->
                MixedFraction.of(
                    new BigDecimal("100"), TariffScheme.ALSACE_MOSELLE, LocalDate.of(2017, 12, 31)))
        .isInstanceOf(NoValueAtDateException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          gross | day        | exact  | two decimals | rate
          1.00  | 2021-01-01 | 2.2120 | 2.21         | 2.2
          1.00  | 2021-12-31 | 2.2120 | 2.21         | 2.2
          1.00  | 2022-01-01 | 2.1686 | 2.17         | 2.17
          1.00  | 2023-01-01 | 2.1328 | 2.13         | 2.13
          1.00  | 2024-01-01 | 2.0386 | 2.04         | 2.04
          1.00  | 2025-04-30 | 2.0386 | 2.04         | 2.04
          1.00  | 2025-05-01 | 2.0608 | 2.06         | 2.06
          1.00  | 2026-01-01 | 2.0088 | 2.01         | 2.01
          2.50  | 2024-01-01 | 4.4086 | 4.41         | 4.41
          2.50  | 2025-05-01 | 4.4008 | 4.40         | 4.40
          2.50  | 2026-01-01 | 4.2888 | 4.29         | 4.29
          0     | 2021-06-01 | 0.7020 | 0.70         | 0.7
          0     | 2022-06-01 | 0.5886 | 0.59         | 0.59
          0     | 2023-06-01 | 0.5528 | 0.55         | 0.55
          0     | 2025-04-30 | 0.4586 | 0.46         | 0.46
          0     | 2025-05-01 | 0.5008 | 0.50         | 0.50
          0     | 2026-06-01 | 0.4888 | 0.49         | 0.49
          """)
  void netRateOfAGrossRate(
      BigDecimal gross, LocalDate day, BigDecimal exact, BigDecimal two, BigDecimal rate) {
    NetRate net = NetRate.of(gross, day, AtmpAssumptions.standard());

    assertThat(net.exact()).isEqualByComparingTo(exact);
    assertThat(net.exact().setScale(2, RoundingMode.HALF_UP)).isEqualTo(two);
    assertThat(net.rate()).isEqualTo(rate);
    assertThat(net.finding().getBasis().getArticle()).isEqualTo("D242-6-9");
    assertThat(net.finding().getReservations()).hasSize(2);
  }

  @Test
  void chargesOfTheCallersMakeANetRate_whereTheSdkKnowsNone() {
    Charges charges =
        new Charges(
            new BigDecimal("0.22"),
            new BigDecimal("57"),
            new BigDecimal("0.39"),
            new BigDecimal("0.04"));
    LocalDate day = LocalDate.of(2020, 6, 1);

    assertThat(NetRate.of(BigDecimal.ONE, charges, day, AtmpAssumptions.standard()))
        .satisfies(net -> assertThat(net.rate()).isEqualTo("2.3"))
        .satisfies(
            net ->
                assertThat(net.finding().getReservations())
                    .contains("The majorations are the caller's."));
    assertThatThrownBy(() -> NetRate.of(BigDecimal.ONE, day, AtmpAssumptions.standard()))
        .isInstanceOf(NoValueAtDateException.class);
  }

  @Test
  void afterTheLastKnownTariffItHolds_andTheFindingSaysSo() {
    NetRate net = NetRate.of(BigDecimal.ONE, LocalDate.of(2027, 1, 1), AtmpAssumptions.standard());

    assertThat(net.rate()).isEqualTo("2.01");
    assertThat(net.finding().getReservations()).anyMatch(s -> s.contains("2026"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          previous | lowest | highest
          2.00     | 1.20   | 3.00
          4.00     | 3.20   | 5.00
          4.01     | 3.208  | 5.0125
          6.00     | 4.80   | 7.50
          0.50     | -0.30  | 1.50
          """)
  void limitsAfterAPreviousRate(BigDecimal previous, BigDecimal lowest, BigDecimal highest) {
    RateCap cap = RateCap.after(previous, DAY);

    assertThat(cap.lowest()).isEqualByComparingTo(lowest);
    assertThat(cap.highest()).isEqualByComparingTo(highest);
  }

  @Test
  void previousRateOfASingleRateIsTheMeanByWages() {
    List<RateCap.PastRate> rates =
        List.of(
            new RateCap.PastRate(new BigDecimal("2.00"), new BigDecimal("100000")),
            new RateCap.PastRate(new BigDecimal("5.00"), new BigDecimal("50000")));

    assertThat(RateCap.weightedMean(rates, AtmpAssumptions.standard())).isEqualTo("3.00");
    assertThatThrownBy(() -> RateCap.weightedMean(List.of(), AtmpAssumptions.standard()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void headcountIsTheMeanOfMonthsWithEmployees_cutAfterTwoDecimals() {
    List<BigDecimal> months = Stream.of("20", "19.99", "20", "0").map(BigDecimal::new).toList();

    assertThat(Headcounts.mean(months)).isEqualTo("19.99");
    assertThat(Headcounts.mean(List.of())).isEqualTo("0.00");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-31, 2022",
    "2025-04-30, 2022",
    "2025-05-01, 2023",
    "2025-12-31, 2023",
    "2026-01-01, 2024",
    "2027-01-01, 2025"
  })
  void headcountOfTheTariffIsThatOfTwoYearsBefore(LocalDate day, int year) {
    assertThat(Headcounts.referenceYear(day)).isEqualTo(Year.of(year));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-12-31,",
    "2023-12-31, 2.24",
    "2025-04-30, 2.12",
    "2025-12-31, 2.12",
    "2026-01-01, 2.08"
  })
  void averageRateOfADay(LocalDate day, BigDecimal average) {
    assertThat(CollectiveRates.average(day).map(DatedValue::value))
        .isEqualTo(Optional.ofNullable(average));
  }
}
