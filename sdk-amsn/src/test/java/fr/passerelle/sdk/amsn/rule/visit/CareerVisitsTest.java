package fr.passerelle.sdk.amsn.rule.visit;

import static fr.passerelle.sdk.amsn.rule.visit.Workers.hired;
import static fr.passerelle.sdk.amsn.rule.visit.Workers.post;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.amsn.rule.Codes;
import fr.passerelle.sdk.amsn.rule.Exposure;
import fr.passerelle.sdk.amsn.rule.RuleAssumptions;
import fr.passerelle.sdk.model.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mid-career and post-exposure visits. */
class CareerVisitsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final DueVisits rule = new DueVisits();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          born       | hired      | agreement  | asked      | due        | reserved
          1977-06-30 | 2010-01-04 |            | 2022-03-30 |            |
          1977-06-30 | 2010-01-04 |            | 2022-03-31 | 2022-12-31 | false
          1976-06-30 | 2010-01-04 |            | 2022-03-31 |            |
          1980-06-30 | 2010-01-04 |            | 2025-06-01 | 2025-12-31 | false
          1981-06-30 | 2010-01-04 |            | 2026-11-21 | 2026-12-31 | true
          1981       | 2010-01-04 |            | 2026-11-21 | 2026-12-31 | true
          1981-06-30 | 2010-01-04 | 2027-03-01 | 2026-11-21 | 2027-03-01 | true
          1984-06-30 | 2010-01-04 |            | 2026-12-31 |            |
          1984-06-30 | 2010-01-04 |            | 2027-01-01 | 2029-12-31 | true
          1980-06-30 | 2026-01-05 |            | 2026-11-21 |            |
          """)
  void midCareer(
      String born,
      LocalDate hired,
      LocalDate agreement,
      LocalDate asked,
      LocalDate due,
      Boolean reserved) {
    FollowedWorker worker =
        hired(hired.toString())
            .post(post().birthDate(PartialDate.parse(born)).build())
            .midCareerAgreementDate(Optional.ofNullable(agreement))
            .build();

    Optional<DueVisit> visit = midCareer(rule, worker, asked);

    assertThat(visit.map(DueVisit::getLatestDate)).isEqualTo(Optional.ofNullable(due));
    assertThat(visit.map(v -> isReserved(v))).isEqualTo(Optional.ofNullable(reserved));
  }

  @Test
  void whoHasReadTheNewTextMaySaySo_andSetAnotherAge() {
    FollowedWorker worker =
        hired("2010-01-04").post(post().birthDate(PartialDate.of(1979, 2, 1)).build()).build();
    RuleAssumptions read =
        RuleAssumptions.builder().midCareerTextRead(true).midCareerAge(OptionalInt.of(48)).build();

    DueVisit visit = midCareer(new DueVisits(read), worker, TODAY).orElseThrow();

    assertThat(visit.getEarliestDate()).contains(LocalDate.of(2027, 1, 1));
    assertThat(visit.getLatestDate()).isEqualTo("2027-12-31");
    assertThat(isReserved(visit)).isFalse();
    assertThat(visit.getFinding().getReservations())
        .contains("The age of the mid-career visit is the caller's.");
  }

  @Test
  void visitMayBeJoinedToAnExaminationOfTheTwoYearsBefore() {
    FollowedWorker worker =
        hired("2010-01-04")
            .post(post(Exposure.ASBESTOS).birthDate(PartialDate.of(1983, 2, 1)).build())
            .visits(Workers.visits("EMA_PERIODIC@2023-05-01 INTERMEDIATE@2025-04-01"))
            .build();
    assertThat(Codes.of(rule.outlook(worker, TODAY).getRemarks()))
        .containsExactly("mid-career-may-be-joined");
  }

  @Test
  void heldVisitIsDone_andAnUnknownHistoryIsNotOverdue() {
    FollowedWorker worker =
        hired("2010-01-04").post(post().birthDate(PartialDate.of(1980, 2, 1)).build()).build();
    assertThat(midCareer(rule, worker, TODAY).map(v -> v.getFinding().getCode()))
        .contains("mid-career-overdue");
    FollowedWorker done =
        worker.toBuilder().visits(Workers.visits("MID_CAREER@2025-02-03")).build();
    assertThat(midCareer(rule, done, TODAY)).isEmpty();
    FollowedWorker unknown = worker.toBuilder().historyComplete(false).build();
    assertThat(midCareer(rule, unknown, TODAY)).isEmpty();
    assertThat(Codes.of(rule.apply(unknown, TODAY))).contains("history-unknown");
  }

  /** In force 2022-03-31; the duty to inform and the worker's own window 2022-04-28. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          exposure ends | window opens | window closes | remarks
          2022-03-30    |              |               |
          2022-03-31    |              |               | post-exposure-visit
          2022-04-27    |              |               | post-exposure-visit
          2022-04-28    | 2022-03-28   | 2022-10-28    | inform-service-of-end-of-exposure tell-worker-of-end-of-exposure
          2026-08-31    | 2026-07-31   | 2027-02-28    | inform-service-of-end-of-exposure tell-worker-of-end-of-exposure
          """)
  void postExposure(LocalDate ends, LocalDate opens, LocalDate closes, String remarks) {
    FollowedWorker worker = exposedUntil(ends).build();

    VisitOutlook outlook = rule.outlook(worker, ends.plusDays(10));

    assertThat(outlook.getDue().stream().findFirst().flatMap(DueVisit::getEarliestDate))
        .isEqualTo(Optional.ofNullable(opens));
    assertThat(outlook.getDue().stream().map(DueVisit::getLatestDate).findFirst())
        .isEqualTo(Optional.ofNullable(closes));
    assertThat(Codes.of(outlook.getRemarks())).isEqualTo(Codes.read(remarks));
  }

  @Test
  void dutiesThatAreDoneAreNotAskedAgain_andAHeldVisitEndsIt() {
    LocalDate ends = LocalDate.of(2026, 8, 31);
    FollowedWorker informed =
        exposedUntil(ends)
            .endOfExposure(
                EndOfExposure.builder()
                    .endsOn(ends)
                    .serviceInformed(true)
                    .workerInformed(true)
                    .build())
            .build();
    assertThat(rule.outlook(informed, TODAY).getRemarks()).isEmpty();
    FollowedWorker held =
        informed.toBuilder().visits(Workers.visits("POST_EXPOSURE@2026-08-10")).build();
    assertThat(rule.outlook(held, TODAY).getDue()).isEmpty();
    FollowedWorker former =
        informed.toBuilder().visits(Workers.visits("POST_EXPOSURE@2023-08-10")).build();
    assertThat(rule.outlook(former, TODAY).getDue()).hasSize(1);
  }

  /** Somebody who has left: nothing else is due. */
  private static FollowedWorker.Builder exposedUntil(LocalDate ends) {
    return hired("2018-01-02", Exposure.ASBESTOS)
        .leavesOn(ends)
        .endOfExposure(EndOfExposure.builder().endsOn(ends).build());
  }

  private static Optional<DueVisit> midCareer(
      DueVisits rule, FollowedWorker worker, LocalDate date) {
    List<DueVisit> due = rule.outlook(worker, date).getDue();
    return due.stream().filter(v -> v.getKind() == VisitKind.MID_CAREER).findFirst();
  }

  private static boolean isReserved(DueVisit visit) {
    return visit.getFinding().getReservations().stream()
        .anyMatch(sentence -> sentence.contains("summer of 2026"));
  }
}
