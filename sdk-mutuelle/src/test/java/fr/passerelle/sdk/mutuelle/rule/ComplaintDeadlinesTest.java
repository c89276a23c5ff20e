package fr.passerelle.sdk.mutuelle.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.FrenchCalendar;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintDeadlinesTest {
  private final ComplaintDeadlines rule = new ComplaintDeadlines();

  /** Sent on Monday 2 November 2026: 11 November is a holiday, Sundays do not count. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          asked on   | acknowledged | answered   | expected
          2026-11-02 |              |            | acknowledgement-due answer-due
          2026-11-14 |              |            | acknowledgement-due answer-due
          2026-11-16 |              |            | acknowledgement-overdue answer-due
          2026-11-16 | 2026-11-14   |            | answer-due
          2026-11-16 | 2026-11-16   |            | acknowledgement-late answer-due
          2026-11-16 | 2026-11-20   |            | acknowledgement-overdue answer-due
          2026-11-16 |              | 2026-11-10 |
          2026-11-16 |              | 2026-11-16 | acknowledgement-late
          2027-01-02 | 2026-11-03   |            | answer-due mediator-open
          2027-01-03 | 2026-11-03   |            | answer-overdue mediator-open
          2027-01-03 | 2026-11-03   | 2027-01-02 | mediator-open
          2027-01-04 | 2026-11-03   | 2027-01-03 | answer-late mediator-open
          """,
      useHeadersInDisplayName = true)
  void deadlinesOfAComplaintSentOn2November(
      LocalDate date, LocalDate acknowledged, LocalDate answered, String expected) {
    ComplaintFacts facts =
        ComplaintFacts.builder()
            .sentOn(LocalDate.of(2026, 11, 2))
            .acknowledgedOn(Optional.ofNullable(acknowledged))
            .answeredOn(Optional.ofNullable(answered))
            .build();

    assertThat(codes(rule.apply(facts, date)))
        .isEqualTo(expected == null ? List.of() : Arrays.asList(expected.split(" ")));
  }

  @Test
  void theRuleSaysNothing_aboutAComplaintSentTheDayBeforeItApplied() {
    LocalDate asked = LocalDate.of(2023, 6, 1);
    assertThat(rule.apply(sentOn(LocalDate.of(2022, 12, 30)), asked)).isEmpty();
    assertThat(codes(rule.apply(sentOn(LocalDate.of(2022, 12, 31)), asked)))
        .containsExactly("acknowledgement-overdue", "answer-overdue", "mediator-open");
  }

  @Test
  void twoMonthsEndOnTheLastDayOfAShortMonth() {
    assertThat(ComplaintDeadlines.answerBy(sentOn(LocalDate.of(2026, 12, 31))))
        .isEqualTo(LocalDate.of(2027, 2, 28));
  }

  @Test
  void theHolidaysOfAlsaceMoselleMoveTheAcknowledgement() {
    ComplaintFacts national = sentOn(LocalDate.of(2026, 12, 18));
    ComplaintFacts local = national.toBuilder().calendar(FrenchCalendar.ALSACE_MOSELLE).build();

    assertThat(ComplaintDeadlines.acknowledgeBy(national)).isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(ComplaintDeadlines.acknowledgeBy(local)).isEqualTo(LocalDate.of(2027, 1, 2));
  }

  @Test
  void anOralComplaintMustBePutInWritingBeforeTheMediator() {
    ComplaintFacts oral = sentOn(LocalDate.of(2026, 11, 2)).toBuilder().written(false).build();
    assertThat(codes(rule.apply(oral, LocalDate.of(2027, 1, 2)))).contains("put-in-writing");
  }

  @Test
  void everyFindingNamesItsTextAndItsLimit() {
    List<Finding> findings =
        rule.apply(sentOn(LocalDate.of(2026, 11, 2)), LocalDate.of(2026, 11, 2));

    assertThat(findings)
        .extracting(f -> f.getBasis().getArticle())
        .containsOnly("recommendation 2022-R-01");
    assertThat(findings)
        .extracting(f -> f.getUntil().orElseThrow())
        .containsExactly(LocalDate.of(2026, 11, 14), LocalDate.of(2027, 1, 2));
  }

  private static ComplaintFacts sentOn(LocalDate day) {
    return ComplaintFacts.builder().sentOn(day).build();
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::getCode).toList();
  }
}
