package fr.passerelle.sdk.amsn.rule.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.amsn.rule.AbsenceCause;
import fr.passerelle.sdk.amsn.rule.Codes;
import fr.passerelle.sdk.amsn.rule.IssueOfProlongedStop;
import fr.passerelle.sdk.amsn.rule.RuleAssumptions;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.NoValueAtDateException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnRuleTest {
  private final ReturnRule rule = new ReturnRule();

  /** Acceptance rows 9 to 11, asked on the day of the return; days include the first and last. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          row | cause                | begun      | days | latest     | expected
          9   | NON_OCCUPATIONAL     | 2026-01-05 | 59   |            | return-visit-not-required
          9   | NON_OCCUPATIONAL     | 2026-01-05 | 60   | 2026-03-14 | return-due seize-service
          9   | NON_OCCUPATIONAL     | 2022-03-31 | 30   | 2022-05-08 | return-due seize-service
          9   | NON_OCCUPATIONAL     | 2022-03-31 | 29   |            | return-visit-not-required
          9   | NON_OCCUPATIONAL     | 2022-04-01 | 30   |            | return-visit-not-required
          9   | NON_OCCUPATIONAL     | 2022-04-01 | 60   | 2022-06-08 | return-due seize-service
          10  | WORK_ACCIDENT        | 2026-01-05 | 29   |            | return-visit-not-required inform-doctor-of-short-stop
          10  | WORK_ACCIDENT        | 2026-01-05 | 30   | 2026-02-12 | return-due seize-service
              | WORK_ACCIDENT        | 2022-03-17 | 29   |            | return-visit-not-required
              | WORK_ACCIDENT        | 2022-03-18 | 29   |            | return-visit-not-required inform-doctor-of-short-stop
          11  | MATERNITY            | 2026-01-05 | 1    | 2026-01-14 | return-due seize-service
          11  | MATERNITY            | 2026-01-05 | 112  | 2026-05-05 | return-due seize-service
          11  | OCCUPATIONAL_DISEASE | 2026-01-05 | 1    | 2026-01-14 | return-due seize-service
          """)
  void returnVisit(
      String row,
      AbsenceCause cause,
      LocalDate begun,
      int days,
      LocalDate latest,
      String expected) {
    AbsenceFacts facts = absence(cause, begun, days).build();
    LocalDate back = begun.plusDays(days);

    List<Finding> findings = rule.apply(facts, back);

    assertThat(Codes.of(findings)).isEqualTo(Codes.read(expected));
    assertThat(findings.get(0).getUntil()).isEqualTo(Optional.ofNullable(latest));
    assertThat(findings).allMatch(finding -> finding.getRule().equals("A-30"));
  }

  /**
   * Acceptance row 12: sixty days up to 2026-08-18, return 2026-08-19; with a pre-return visit
   * nobody needs the return visit any more, for stops issued from 2026-06-15 on.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          row | issued     | pre-return | no measure | asked for | expected
          12  | 2026-06-20 | 2026-07-30 | YES        | false     | return-visit-exempted
          12  | 2026-06-10 | 2026-07-30 | YES        | false     | return-due
              | 2026-06-14 | 2026-07-30 | YES        | false     | return-due
              | 2026-06-15 | 2026-07-30 | YES        | false     | return-visit-exempted
              | 2026-06-20 | 2026-07-20 | YES        | false     | return-visit-exempted
              | 2026-06-20 | 2026-07-19 | YES        | false     | return-due
              | 2026-06-20 | 2026-08-18 | YES        | false     | return-visit-exempted
              | 2026-06-20 | 2026-07-30 | NO         | false     | return-due
              | 2026-06-20 | 2026-07-30 | UNKNOWN    | false     | return-due
              | 2026-06-20 | 2026-07-30 | YES        | true      | return-due
              | 2026-06-20 |            |            | false     | return-due
          """)
  void preReturnVisitThatSavesTheReturnVisit(
      String row,
      LocalDate issued,
      LocalDate preReturn,
      Answer noMeasure,
      boolean asked,
      String expected) {
    AbsenceFacts facts =
        sixtyDays(issued)
            .preReturnVisit(
                Optional.ofNullable(preReturn).map(day -> new PreReturnVisit(day, noMeasure)))
            .returnVisitRequested(asked)
            .build();

    assertThat(rule.apply(facts, LocalDate.of(2026, 8, 19)).get(0).getCode()).isEqualTo(expected);
  }

  @Test
  void conclusionThatIsNotKnownIsSaid() {
    AbsenceFacts facts =
        sixtyDays(LocalDate.of(2026, 6, 20))
            .preReturnVisit(new PreReturnVisit(LocalDate.of(2026, 7, 30), Answer.UNKNOWN))
            .build();
    assertThat(rule.apply(facts, LocalDate.of(2026, 8, 19)).get(0).getReservations()).hasSize(1);
  }

  /** The text does not say which issue counts for a prolonged stop: the caller may. */
  @Test
  void prolongationIssuedUnderTheNewLawFollowsTheFirstStop_unlessTheCallerSaysOtherwise() {
    AbsenceFacts facts =
        AbsenceFacts.builder()
            .cause(AbsenceCause.NON_OCCUPATIONAL)
            .addStops(
                WorkStop.of(day("2026-06-01"), day("2026-06-30")).issued(day("2026-06-01")),
                WorkStop.of(day("2026-07-01"), day("2026-07-31")).issued(day("2026-06-30")))
            .preReturnVisit(new PreReturnVisit(day("2026-07-20"), Answer.YES))
            .build();
    ReturnRule byLast =
        new ReturnRule(
            RuleAssumptions.builder()
                .issueOfProlongedStop(IssueOfProlongedStop.LAST_PROLONGATION)
                .build());

    Finding first = rule.apply(facts, day("2026-08-03")).get(0);
    Finding last = byLast.apply(facts, day("2026-08-03")).get(0);

    assertThat(first.getCode()).isEqualTo("return-due");
    assertThat(last.getCode()).isEqualTo("return-visit-exempted");
    assertThat(first.getReservations()).hasSize(1).first().asString().contains("first stop");
    assertThat(last.getReservations()).hasSize(1).first().asString().contains("last prolongation");
  }

  @Test
  void issueThatIsNotKnownIsTheFirstDay_andSaidSo() {
    AbsenceFacts facts =
        absence(AbsenceCause.NON_OCCUPATIONAL, day("2026-06-20"), 60)
            .preReturnVisit(new PreReturnVisit(day("2026-08-10"), Answer.YES))
            .build();
    Finding finding = rule.apply(facts, day("2026-08-19")).get(0);
    assertThat(finding.getCode()).isEqualTo("return-visit-exempted");
    assertThat(finding.getReservations()).hasSize(1).first().asString().contains("first day");
  }

  /**
   * While absent: more than three months for stops begun up to 2022-03-31, then more than 30 days.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          begun      | foreseen end | expected
          2022-03-31 | 2022-06-29   |
          2022-03-31 | 2022-06-30   | pre-return-visit-open
          2022-01-03 | 2022-04-02   |
          2022-01-03 | 2022-04-03   | pre-return-visit-open
          2022-04-01 | 2022-04-30   |
          2022-04-01 | 2022-05-01   | pre-return-visit-open inform-worker-of-pre-return
          2026-06-15 | 2026-07-15   | pre-return-visit-open inform-worker-of-pre-return pre-return-information
          2026-06-14 | 2026-07-14   | pre-return-visit-open inform-worker-of-pre-return
          """)
  void preReturn(LocalDate begun, LocalDate end, String expected) {
    AbsenceFacts facts =
        AbsenceFacts.builder()
            .cause(AbsenceCause.NON_OCCUPATIONAL)
            .addStops(WorkStop.of(begun, end))
            .build();
    assertThat(preReturnCodes(facts, end)).isEqualTo(Codes.read(expected));
    assertThat(preReturnCodes(facts, end.plusDays(1))).isEmpty();
  }

  @Test
  void workerWhoWasTold_orSeen_isNotToldAgain() {
    AbsenceFacts facts = absence(AbsenceCause.NON_OCCUPATIONAL, day("2026-01-05"), 45).build();
    LocalDate during = day("2026-01-20");
    assertThat(preReturnCodes(facts.toBuilder().workerInformed(true).build(), during))
        .containsExactly("pre-return-visit-open");
    AbsenceFacts seen =
        facts.toBuilder().preReturnVisit(new PreReturnVisit(day("2026-01-15"), Answer.YES)).build();
    assertThat(preReturnCodes(seen, during)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          asked      | held       | seized | expected
          2026-03-06 |            | true   | return-due
          2026-03-14 |            | true   | return-due
          2026-03-15 |            | true   | return-overdue
          2026-03-15 |            | false  | return-overdue seize-service
          2026-03-20 | 2026-03-14 | true   |
          2026-03-20 | 2026-03-15 | true   | return-late
          """)
  void eightDaysFromTheReturnOn6March2026(
      LocalDate asked, LocalDate held, boolean seized, String expected) {
    AbsenceFacts facts =
        absence(AbsenceCause.NON_OCCUPATIONAL, day("2026-01-05"), 60)
            .serviceSeized(seized)
            .returnVisitOn(Optional.ofNullable(held))
            .build();
    assertThat(Codes.of(rule.apply(facts, asked))).isEqualTo(Codes.read(expected));
  }

  @Test
  void backToBackStopsAreOneAbsence_andADayBetweenMakesTwo() {
    WorkStop first = WorkStop.of(day("2026-01-05"), day("2026-02-04"));
    WorkStop next = WorkStop.of(day("2026-02-05"), day("2026-03-05"));
    WorkStop later = WorkStop.of(day("2026-02-06"), day("2026-03-06"));

    assertThat(WorkStop.join(List.of(next, first))).containsExactly(List.of(first, next));
    assertThat(WorkStop.join(List.of(first, later))).hasSize(2);
    assertThat(WorkStop.join(List.of())).isEmpty();
    AbsenceFacts joined =
        AbsenceFacts.builder().cause(AbsenceCause.NON_OCCUPATIONAL).addStops(first, next).build();
    assertThat(rule.returnVisit(joined, day("2026-03-06")))
        .isInstanceOfSatisfying(
            ReturnVisit.Required.class,
            visit -> assertThat(visit.returnDay()).isEqualTo("2026-03-06"));
    AbsenceFacts apart = joined.toBuilder().stops(List.of(first, later)).build();
    assertThatThrownBy(() -> rule.apply(apart, day("2026-03-06")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void weekendAfterTheStopIsNoAbsence_andAnEarlyReturnShortensIt() {
    AbsenceFacts weekend =
        absence(AbsenceCause.NON_OCCUPATIONAL, day("2026-01-06"), 59)
            .returnedOn(day("2026-03-09"))
            .build();
    assertThat(rule.apply(weekend, day("2026-03-09")))
        .extracting(Finding::getCode)
        .containsExactly("return-visit-not-required");
    AbsenceFacts early =
        absence(AbsenceCause.NON_OCCUPATIONAL, day("2026-01-05"), 90)
            .returnedOn(day("2026-02-02"))
            .build();
    assertThat(rule.returnVisit(early, day("2026-02-02")))
        .isInstanceOf(ReturnVisit.NotRequired.class);
  }

  @Test
  void whileNoEndIsKnown_theDaysSoFarCount() {
    AbsenceFacts open =
        AbsenceFacts.builder()
            .cause(AbsenceCause.NON_OCCUPATIONAL)
            .addStops(new WorkStop(day("2026-01-05"), Optional.empty(), Optional.empty()))
            .build();
    assertThat(Codes.of(rule.apply(open, day("2026-03-04")))).contains("length-unknown");
    assertThat(Codes.of(rule.apply(open, day("2026-03-05")))).contains("return-visit-expected");
    assertThat(rule.due(open, day("2026-03-05"))).isEmpty();
  }

  @Test
  void basisIsTheWordingOfTheStop() {
    assertThat(text("2022-03-31", "2022-03-31")).endsWith("before décret 2022-372");
    assertThat(text("2022-04-01", "2022-04-01")).endsWith("décret 2022-372");
    assertThat(text("2026-06-14", "2026-06-14")).endsWith("décret 2022-372");
    assertThat(text("2026-06-14", "2026-06-15")).endsWith("décret 2026-503");
  }

  @Test
  void stopBefore2017IsNotCovered() {
    AbsenceFacts facts = absence(AbsenceCause.MATERNITY, day("2016-12-31"), 10).build();
    assertThatThrownBy(() -> rule.apply(facts, day("2017-02-01")))
        .isInstanceOf(NoValueAtDateException.class);
  }

  @Test
  void absenceShowsNothingOfItself() {
    AbsenceFacts facts = sixtyDays(day("2026-06-20")).build();
    assertThat(facts).hasToString("AbsenceFacts{}");
    assertThat(facts.getStops().get(0)).hasToString("WorkStop{ended=true}");
  }

  private String text(String begun, String issued) {
    AbsenceFacts facts =
        AbsenceFacts.builder()
            .cause(AbsenceCause.MATERNITY)
            .addStops(WorkStop.of(day(begun), day(begun).plusDays(20)).issued(day(issued)))
            .build();
    return rule.returnVisit(facts, day(begun).plusDays(21)).basis().getText();
  }

  private List<String> preReturnCodes(AbsenceFacts facts, LocalDate date) {
    return Codes.of(rule.apply(facts, date)).stream()
        .filter(code -> code.contains("pre-return"))
        .toList();
  }

  private static AbsenceFacts.Builder sixtyDays(LocalDate issued) {
    WorkStop stop = WorkStop.of(day("2026-06-20"), day("2026-08-18"));
    return AbsenceFacts.builder()
        .cause(AbsenceCause.NON_OCCUPATIONAL)
        .addStops(stop.issued(issued));
  }

  private static AbsenceFacts.Builder absence(AbsenceCause cause, LocalDate begun, int days) {
    return AbsenceFacts.builder()
        .cause(cause)
        .addStops(WorkStop.of(begun, begun.plusDays(days - 1)));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
