package fr.passerelle.sdk.netentreprises.rate;

import static fr.passerelle.sdk.netentreprises.rate.Rates.HERE;
import static fr.passerelle.sdk.netentreprises.rate.Rates.rate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.netentreprises.returns.ReportedRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.instancio.junit.InstancioExtension;
import org.instancio.junit.InstancioSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Histories by section and effect date. */
@ExtendWith(InstancioExtension.class)
class RateHistoryTest {
  private static final List<ReportedRate> KNOWN =
      List.of(
          rate("01", "602MD", "3.41", "2024-01-01", "2024-01-10"),
          rate("01", "602MD", "3.60", "2025-05-01", "2025-04-02"),
          rate("01", "602MD", "3.55", "2025-05-01", "2025-06-15"),
          rate("02", "602MDB", "1.70", "2025-05-01", "2025-04-02"),
          rate("01", "602MD", "3.20", "2026-01-01", "2026-01-10"));

  @ParameterizedTest
  @CsvSource({
    "2023-12-31, ''",
    "2024-01-01, 3.41",
    "2025-04-30, 3.41",
    "2025-05-01, '3.55 1.70'",
    "2025-12-31, '3.55 1.70'",
    "2026-01-01, '3.20 1.70'",
    "2030-06-01, '3.20 1.70'",
  })
  void theRatesOfADayAreThoseThatStartedLast_bySection(String day, String rates) {
    RateHistory history = RateHistory.empty(HERE).with(KNOWN);

    assertThat(history.at(LocalDate.parse(day)))
        .extracting(rate -> rate.getRate().toPlainString())
        .containsExactlyElementsOf(rates.isEmpty() ? List.of() : List.of(rates.split(" ", -1)));
  }

  @ParameterizedTest
  @InstancioSource(samples = 50)
  void theOrderOfReportsDoesNotMatter_norDoesRepetition(long seed) {
    List<ReportedRate> shuffled = new ArrayList<>(KNOWN);
    shuffled.addAll(KNOWN);
    Collections.shuffle(shuffled, new Random(seed));
    RateHistory history = RateHistory.empty(HERE);
    for (ReportedRate rate : shuffled) {
      history = history.with(List.of(rate));
    }

    assertThat(history.all()).isEqualTo(RateHistory.empty(HERE).with(KNOWN).all());
  }

  @Test
  void aLaterComputationReplacesTheRiskCodeToo() {
    RateHistory history =
        RateHistory.empty(HERE)
            .with(
                List.of(
                    rate("01", "602MD", "3.41", "2026-01-01", "2026-01-10"),
                    rate("01", "602ME", "2.00", "2026-01-01", "2026-03-10")));

    assertThat(history.at(LocalDate.of(2026, 2, 1)))
        .extracting(ReportedRate::dsnRiskCode)
        .containsExactly("602ME");
  }

  @Test
  void twoRatesOfOneComputationAreBothKept() {
    RateHistory history =
        RateHistory.empty(HERE)
            .with(
                List.of(
                    rate("01", "602MD", "3.41", "2026-01-01", "2026-01-10"),
                    rate("01", "602MDB", "1.10", "2026-01-01", "2026-01-10")));

    assertThat(history.at(LocalDate.of(2026, 1, 1))).hasSize(2);
  }

  @Test
  void theDaysOfChangeAreTold() {
    assertThat(RateHistory.empty(HERE).with(KNOWN).changes())
        .containsExactly(
            LocalDate.of(2024, 1, 1), LocalDate.of(2025, 5, 1), LocalDate.of(2026, 1, 1));
  }

  @Test
  void aRateOfAnotherEstablishmentIsRefused_andTheHistoryStays() {
    RateHistory history = RateHistory.empty(Siret.of("73282932000082"));

    assertThatIllegalArgumentException().isThrownBy(() -> history.with(KNOWN));
    assertThat(history.all()).isEmpty();
  }

  @Test
  void aBookPlacesRates_andKeepsThoseOfNoKnownEstablishmentApart() {
    ReportedRate nobody =
        ReportedRate.builder()
            .section("01")
            .riskCode("602MD")
            .office(false)
            .rate(BigDecimal.TEN)
            .effectiveFrom(LocalDate.of(2026, 1, 1))
            .computedAt(LocalDate.of(2026, 1, 1).atStartOfDay())
            .build();
    List<ReportedRate> all = new ArrayList<>(KNOWN);
    all.add(nobody);

    RateBook book = new RateBook().add(all).add(KNOWN);

    assertThat(book.histories()).hasSize(1);
    assertThat(book.of(HERE).orElseThrow().all()).hasSize(4);
    assertThat(book.of(Siret.of("73282932000082"))).isEmpty();
    assertThat(book.unplaced()).containsExactly(nobody);
  }

  @ParameterizedTest
  @CsvSource({"5, 5.00", "1.7, 1.70", "3.410, 3.41", "100, 100.00", "0, 0.00", "0.8125, ''"})
  void aRateIsDeclaredWithTwoDecimals_orNotAtAll(String rate, String declared) {
    assertThat(
            rate("01", "602MD", rate, "2026-01-01", "2026-01-10")
                .dsnRate()
                .map(BigDecimal::toPlainString)
                .orElse(""))
        .isEqualTo(declared);
  }
}
