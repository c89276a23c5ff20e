package fr.passerelle.sdk.amsn.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContributionCorridorTest {
  private final ContributionCorridor rule = new ContributionCorridor();

  /** Acceptance row 15 and the years around it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          row | day        | per head | caller's mean | expected
          15  | 2026-01-01 | 92.80    |               |
          15  | 2026-12-31 | 139.20   |               |
          15  | 2026-06-30 | 92.79    |               | contribution-below
          15  | 2026-06-30 | 139.21   |               | contribution-above
              | 2025-01-01 | 92.40    |               |
              | 2025-12-31 | 138.60   |               |
              | 2025-06-30 | 92.39    |               | contribution-below
              | 2025-06-30 | 138.61   |               | contribution-above
              | 2024-12-31 | 500.00   |               | no-corridor
              | 2022-06-30 | 104.50   |               | no-corridor
              | 2027-01-01 | 110.00   |               | national-mean-unknown
              | 2027-01-01 | 96.00    | 120.00        |
              | 2027-01-01 | 95.99    | 120.00        | contribution-below
              | 2026-06-30 | 92.80    | 120.00        | contribution-below
          """)
  void corridorOfAYear(
      String row, LocalDate day, BigDecimal perHead, BigDecimal mean, String expected) {
    List<Finding> findings = rule.apply(facts(perHead, mean), day);

    assertThat(Codes.of(findings)).isEqualTo(Codes.read(expected));
    assertThat(findings).noneMatch(finding -> finding.getSeverity() == Severity.ERROR);
  }

  @Test
  void outsideIsAWarning_thatNamesTheMeanAndThatItWasReported() {
    Finding finding =
        rule.apply(facts(new BigDecimal("90"), null), LocalDate.of(2026, 3, 1)).get(0);

    assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    assertThat(finding.getBasis().getArticle()).isEqualTo("D4622-27-5, D4622-27-6");
    assertThat(finding.getFurtherBases())
        .extracting(basis -> basis.getArticle())
        .containsExactly("arrêté of September 2025 (25 or 26, sources differ)");
    assertThat(finding.getReservations()).hasSize(2);
  }

  @Test
  void meanOfTheCallersIsNamedAsSuch() {
    Finding finding =
        rule.apply(facts(new BigDecimal("90"), new BigDecimal("120")), LocalDate.of(2027, 3, 1))
            .get(0);
    assertThat(finding.getReservations()).contains("The national mean cost is the caller's.");
    assertThat(finding.getFurtherBases()).isEmpty();
  }

  private static ContributionFacts facts(BigDecimal perHead, BigDecimal mean) {
    return ContributionFacts.builder()
        .perHead(perHead)
        .nationalMean(Optional.ofNullable(mean))
        .build();
  }
}
