package fr.passerelle.sdk.amsn.rule.visit;

import static fr.passerelle.sdk.amsn.rule.visit.Workers.due;
import static fr.passerelle.sdk.amsn.rule.visit.Workers.hired;
import static fr.passerelle.sdk.amsn.rule.visit.Workers.post;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.amsn.rule.AttestationFacts;
import fr.passerelle.sdk.amsn.rule.AttestationKind;
import fr.passerelle.sdk.amsn.rule.Codes;
import fr.passerelle.sdk.amsn.rule.Exposure;
import fr.passerelle.sdk.amsn.rule.LeadMeasures;
import fr.passerelle.sdk.amsn.rule.MonitoringFacts;
import fr.passerelle.sdk.amsn.rule.RuleAssumptions;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.model.Sex;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueVisitsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final DueVisits rule = new DueVisits();

  /** Acceptance rows 1 to 4: the first visit, each worker asked about on the day of the hire. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          row | who        | hired      | born       | exposure               | due                    | article
          1   | ORDINARY   | 2026-03-02 |            |                        | VIP_INITIAL@2026-06-02 | R4624-10
              | ORDINARY   | 2025-11-30 |            |                        | VIP_INITIAL@2026-02-28 | R4624-10
          2   | APPRENTICE | 2026-09-01 |            |                        | VIP_INITIAL@2026-11-01 | R6222-36
              | APPRENTICE | 2025-12-31 |            |                        | VIP_INITIAL@2026-02-28 | R6222-36
          3   | NIGHT      | 2026-03-02 |            |                        | VIP_INITIAL@2026-03-01 | R4624-18
          4   | ORDINARY   | 2026-03-02 | 2008-03-03 |                        | VIP_INITIAL@2026-03-01 | R4624-18
              | ORDINARY   | 2026-03-02 | 2008-03-02 |                        | VIP_INITIAL@2026-06-02 | R4624-10
              | ORDINARY   | 2026-03-02 | 2008       |                        | VIP_INITIAL@2026-03-01 | R4624-18
              | APPRENTICE | 2026-09-01 | 2009-05-04 |                        | VIP_INITIAL@2026-08-31 | R4624-18
              | ORDINARY   | 2026-03-02 |            | ELECTROMAGNETIC_FIELDS | VIP_INITIAL@2026-03-01 | R4453-25
              | ORDINARY   | 2026-03-02 |            | BIOLOGICAL_AGENTS_2    | VIP_INITIAL@2026-03-01 | R4426-7
          5   | ORDINARY   | 2026-03-02 |            | CMR_AGENTS             | EMA_INITIAL@2026-03-01 | R4624-24
              | APPRENTICE | 2026-03-02 |            | CMR_AGENTS             | EMA_INITIAL@2026-05-02 | R6222-36
              | APPRENTICE | 2026-03-02 | 2009-05-04 | CMR_AGENTS             | EMA_INITIAL@2026-03-01 | R4624-18
          """)
  void firstVisit(
      String row,
      String who,
      LocalDate hired,
      String born,
      Exposure exposure,
      String due,
      String article) {
    boolean night = who.equals("NIGHT");
    FollowedWorker worker =
        hired(hired.toString())
            .employment(night ? EmploymentKind.ORDINARY : EmploymentKind.valueOf(who))
            .post(
                (exposure == null ? post() : post(exposure))
                    .nightWorker(night)
                    .birthDate(Optional.ofNullable(born).map(PartialDate::parse))
                    .build())
            .build();

    VisitOutlook outlook = rule.outlook(worker, hired);

    assertThat(due(outlook)).containsExactly(due);
    Finding finding = outlook.getDue().get(0).getFinding();
    assertThat(finding.getBasis().getArticle()).isEqualTo(article);
    assertThat(outlook.getDue().get(0).getBeforePosting().isPresent())
        .isEqualTo(outlook.getDue().get(0).getLatestDate().isBefore(hired));
  }

  /** Acceptance rows 4 to 6: what comes after a visit that was held. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          row | monitoring          | held                                            | asked      | due
          4   | SI                  | VIP_INITIAL@2026-02-27                          | 2026-03-02 | VIP_PERIODIC@2031-02-27
          3   | NIGHT               | VIP_INITIAL@2026-02-27                          | 2026-03-02 | VIP_PERIODIC@2029-02-27
              | SIA                 | VIP_INITIAL@2026-02-27                          | 2026-03-02 | VIP_PERIODIC@2029-02-27
              | SI                  | VIP_INITIAL@2024-02-29                          | 2026-03-02 | VIP_PERIODIC@2029-02-28
              | SI                  | VIP_INITIAL@2020-03-02 VIP_PERIODIC@2025-03-01  | 2026-03-02 | VIP_PERIODIC@2030-03-01
              | SI                  | VIP_INITIAL@2026-02-27>2028-05-31               | 2026-03-02 | VIP_PERIODIC@2028-05-31
              | SI                  | VIP_INITIAL@2026-02-27>2033-05-31               | 2026-03-02 | VIP_PERIODIC@2031-02-27
              | SI                  | VIP_INITIAL@2026-02-27 ON_DEMAND@2026-06-01>2027-06-01 | 2026-07-01 | VIP_PERIODIC@2027-06-01
          5   | CMR_AGENTS          | EMA_INITIAL@2026-02-20                          | 2026-03-02 | INTERMEDIATE@2028-02-20 EMA_PERIODIC@2030-02-20
              | CMR_AGENTS          | EMA_INITIAL@2026-02-20 INTERMEDIATE@2028-02-20  | 2028-03-02 | EMA_PERIODIC@2030-02-20
              | CMR_AGENTS          | EMA_INITIAL@2026-02-20 INTERMEDIATE@2028-02-01 EMA_PERIODIC@2030-02-01 | 2030-03-02 | INTERMEDIATE@2032-02-01 EMA_PERIODIC@2034-02-01
              | CMR_AGENTS          | EMA_INITIAL@2026-02-20>2027-02-20               | 2026-03-02 | INTERMEDIATE@2027-02-20 EMA_PERIODIC@2030-02-20
              | CMR_AGENTS          | EMA_INITIAL@2026-02-20 INTERMEDIATE@2027-02-01>2028-01-15 | 2027-03-02 | EMA_PERIODIC@2028-01-15
          6   | IONISING_CATEGORY_A | EMA_INITIAL@2026-02-20                          | 2026-03-02 | EMA_PERIODIC@2027-02-20
              | IONISING_CATEGORY_A | EMA_INITIAL@2026-02-20>2026-08-20               | 2026-03-02 | EMA_PERIODIC@2026-08-20
              | IONISING_RADIATION  | EMA_INITIAL@2026-02-20                          | 2026-03-02 | INTERMEDIATE@2028-02-20 EMA_PERIODIC@2030-02-20
              | MINOR               | EMA_INITIAL@2026-02-20                          | 2026-03-02 | EMA_PERIODIC@2027-02-20
          """)
  void nextVisits(String row, String monitoring, String held, LocalDate asked, String due) {
    FollowedWorker worker =
        hired("2026-03-02").post(postOf(monitoring)).visits(Workers.visits(held)).build();

    assertThat(due(rule.outlook(worker, asked))).isEqualTo(Codes.read(due));
  }

  @Test
  void examinationHeldBeforeThePostingIsOnTime_onTheDayItselfIsDoubtful_afterIsLate() {
    assertThat(remarks(held(VisitKind.EMA_INITIAL, "2026-02-20"))).isEmpty();
    assertThat(remarks(held(VisitKind.EMA_INITIAL, "2026-03-01"))).isEmpty();
    assertThat(remarks(held(VisitKind.EMA_INITIAL, "2026-03-02")))
        .containsExactly("held-on-posting-day");
    assertThat(remarks(held(VisitKind.EMA_INITIAL, "2026-03-03")))
        .containsExactly("ema-initial-late");
  }

  @Test
  void informationVisitOnTheLimitIsOnTime_aDayLaterIsLate() {
    FollowedWorker worker = hired("2026-03-02").build();
    assertThat(remarks(with(worker, "VIP_INITIAL@2026-06-02"))).isEmpty();
    assertThat(remarks(with(worker, "VIP_INITIAL@2026-06-03"))).containsExactly("vip-initial-late");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          asked      | code                | severity
          2026-03-02 | vip-initial-due     | INFO
          2026-04-01 | vip-initial-due     | INFO
          2026-04-02 | vip-initial-due     | WARNING
          2026-06-02 | vip-initial-due     | WARNING
          2026-06-03 | vip-initial-overdue | ERROR
          """)
  void urgencyOfAVisitDueOn2June(LocalDate asked, String code, Severity severity) {
    Finding finding = rule.apply(hired("2026-03-02").build(), asked).get(0);
    assertThat(finding.getCode()).isEqualTo(code);
    assertThat(finding.getSeverity()).isEqualTo(severity);
    assertThat(finding.getUntil()).contains(LocalDate.of(2026, 6, 2));
    assertThat(finding.getRule()).isEqualTo("A-28");
  }

  @Test
  void doctorsDateGoesBeforeTheLaw_andNeverBeyondIt() {
    FollowedWorker worker = hired("2020-03-02").build();

    DueVisit earlier =
        rule.outlook(with(worker, "VIP_INITIAL@2026-02-27>2028-05-31"), TODAY).getDue().get(0);
    assertThat(earlier.setByDoctor()).isTrue();
    assertThat(earlier.getLegalLimit()).isEqualTo("2031-02-27");

    VisitOutlook later = rule.outlook(with(worker, "VIP_INITIAL@2020-03-02>2026-03-02"), TODAY);
    assertThat(later.getDue().get(0).setByDoctor()).isFalse();
    assertThat(Codes.of(later.getRemarks())).containsExactly("doctor-date-after-limit");
  }

  @Test
  void visitHeldAfterTheDayOfTheQuestionDoesNotCountYet() {
    FollowedWorker worker = with(hired("2026-03-02").build(), "VIP_INITIAL@2026-05-12");
    assertThat(due(rule.outlook(worker, LocalDate.of(2026, 5, 11))))
        .containsExactly("VIP_INITIAL@2026-06-02");
    assertThat(due(rule.outlook(worker, LocalDate.of(2026, 5, 12))))
        .containsExactly("VIP_PERIODIC@2031-05-12");
  }

  @Test
  void leadWithoutMeasureComesUnderReinforcedMonitoringOn10April2026_withoutDelay() {
    FollowedWorker worker =
        hired("2020-03-02")
            .post(post(Exposure.LEAD).sex(Sex.MALE).lead(LeadMeasures.of("0.04", "150")).build())
            .visits(Workers.visits("VIP_INITIAL@2022-05-01"))
            .build();

    assertThat(due(rule.outlook(worker, LocalDate.of(2026, 4, 9))))
        .containsExactly("VIP_PERIODIC@2027-05-01");
    VisitOutlook after = rule.outlook(worker, LocalDate.of(2026, 4, 10));
    assertThat(due(after)).containsExactly("EMA_INITIAL@2026-04-10");
    assertThat(after.getDue().get(0).isWithoutDelay()).isTrue();
    assertThat(after.getDue().get(0).getFinding().getReservations()).hasSize(1);
  }

  @Test
  void driverLeavesReinforcedMonitoringOn1October2025_andNeedsAnAttestation() {
    FollowedWorker worker =
        hired("2020-03-02", Exposure.DRIVING_AUTHORISATION)
            .visits(
                Workers.visits(
                    "EMA_INITIAL@2020-02-20 INTERMEDIATE@2022-01-10 EMA_PERIODIC@2023-06-15"))
            .addAttestations(
                AttestationFacts.builder()
                    .kind(AttestationKind.DRIVING)
                    .aptitudeOpinionOn(LocalDate.of(2023, 6, 15))
                    .build())
            .build();

    assertThat(due(rule.outlook(worker, LocalDate.of(2025, 9, 30))))
        .containsExactly("INTERMEDIATE@2025-06-15", "EMA_PERIODIC@2027-06-15");
    VisitOutlook after = rule.outlook(worker, LocalDate.of(2025, 10, 1));
    assertThat(due(after)).containsExactly("VIP_PERIODIC@2028-06-15", "ATTESTATION@2028-06-15");
    assertThat(Codes.of(after.getRemarks())).containsExactly("aptitude-opinion-stands");
  }

  @Test
  void missingAttestationIsAnError_orUnknownWhenTheHistoryIs() {
    FollowedWorker worker =
        hired("2026-03-02", Exposure.ELECTRICAL_HABILITATION)
            .visits(Workers.visits("VIP_INITIAL@2026-05-01"))
            .build();
    assertThat(remarks(worker)).containsExactly("attestation-missing");
    assertThat(remarks(worker.toBuilder().historyComplete(false).build()))
        .containsExactly("history-unknown");
  }

  @Test
  void whatPayrollDoesNotKnowIsNeverOverdue() {
    FollowedWorker worker = hired("2019-03-02").historyComplete(false).build();
    VisitOutlook outlook = rule.outlook(worker, TODAY);
    assertThat(outlook.getDue()).isEmpty();
    assertThat(Codes.of(outlook.getRemarks())).containsExactly("history-unknown");

    FollowedWorker recent = hired("2026-10-01").historyComplete(false).build();
    assertThat(due(rule.outlook(recent, TODAY))).containsExactly("VIP_INITIAL@2027-01-01");
  }

  @Test
  void postingBefore2017IsOfAnotherRegime_untilAVisitIsKnown() {
    FollowedWorker worker = hired("2016-12-31").build();
    assertThat(Codes.of(rule.apply(worker, TODAY))).containsExactly("earlier-regime");
    assertThat(Codes.of(rule.apply(hired("2017-01-01").build(), TODAY)))
        .containsExactly("vip-initial-overdue");
    assertThat(due(rule.outlook(with(worker, "VIP_PERIODIC@2023-02-01"), TODAY)))
        .containsExactly("VIP_PERIODIC@2028-02-01");
  }

  @Test
  void referralIsDueWithoutDelay_withoutItsGround_andIsNoVisitBeforePosting() {
    FollowedWorker worker =
        with(hired("2026-03-02").build(), "VIP_INITIAL@2026-05-01").toBuilder()
            .referredOn(LocalDate.of(2026, 11, 1))
            .build();

    DueVisit referral = rule.outlook(worker, TODAY).getDue().get(0);
    assertThat(referral.getKind()).isEqualTo(VisitKind.REFERRAL);
    assertThat(referral.isWithoutDelay()).isTrue();
    assertThat(referral.getBeforePosting()).isEmpty();
    assertThat(referral.getFinding().getBasis().getArticle()).isEqualTo("R4624-19, R4624-20");
    assertThat(referral.getFinding().getReservations()).hasSize(1);

    FollowedWorker seen = with(worker, "VIP_INITIAL@2026-05-01 ON_DEMAND@2026-11-10");
    assertThat(due(rule.outlook(seen, TODAY))).containsExactly("VIP_PERIODIC@2031-05-01");
  }

  @Test
  void visitAfterTheLastDayIsNobodysDuty() {
    FollowedWorker worker = hired("2026-03-02").build();
    assertThat(leaving(worker, "2026-06-01")).isEmpty();
    assertThat(leaving(worker, "2026-06-02")).containsExactly("VIP_INITIAL@2026-06-02");
    assertThat(rule.outlook(leaves(worker, "2026-03-10"), LocalDate.of(2026, 3, 11)).getRemarks())
        .isEmpty();
  }

  @Test
  void everyFindingNamesARuleAndAnArticle_andNothingOfThePerson() {
    FollowedWorker worker =
        hired("2026-03-02", Exposure.CMR_AGENTS)
            .referredOn(LocalDate.of(2026, 4, 1))
            .endOfExposure(EndOfExposure.builder().endsOn(TODAY).build())
            .build();
    assertThat(rule.apply(worker, TODAY))
        .hasSizeGreaterThan(3)
        .allSatisfy(
            finding -> {
              assertThat(finding.getBasis().getArticle()).isNotBlank();
              assertThat(finding.getMessage()).doesNotContain(Workers.REFERENCE);
            });
    assertThat(worker.toString()).doesNotContain(Workers.REFERENCE).doesNotContain("2026-04-01");
  }

  @Test
  void warningPeriodIsTheCallers() {
    DueVisits patient = new DueVisits(RuleAssumptions.builder().warningMonths(0).build());
    FollowedWorker worker = hired("2026-03-02").build();
    assertThat(patient.apply(worker, LocalDate.of(2026, 6, 1)))
        .extracting(Finding::getSeverity)
        .containsExactly(Severity.INFO);
  }

  private static MonitoringFacts postOf(String monitoring) {
    return switch (monitoring) {
      case "SI" -> post().build();
      case "SIA" -> post().adaptedGroundDeclared(true).build();
      case "NIGHT" -> post().nightWorker(true).build();
      case "MINOR" ->
          post(Exposure.MINOR_REGULATED_WORK).birthDate(PartialDate.of(2009, 5, 4)).build();
      default -> post(Exposure.valueOf(monitoring)).build();
    };
  }

  private FollowedWorker held(VisitKind kind, String day) {
    return hired("2026-03-02", Exposure.CMR_AGENTS)
        .addVisits(HeldVisit.of(kind, LocalDate.parse(day)))
        .build();
  }

  private static FollowedWorker with(FollowedWorker worker, String visits) {
    return worker.toBuilder().visits(Workers.visits(visits)).build();
  }

  private static FollowedWorker leaves(FollowedWorker worker, String day) {
    return worker.toBuilder().leavesOn(LocalDate.parse(day)).build();
  }

  private List<String> leaving(FollowedWorker worker, String day) {
    return due(rule.outlook(leaves(worker, day), LocalDate.of(2026, 4, 1)));
  }

  private List<String> remarks(FollowedWorker worker) {
    return Codes.of(rule.outlook(worker, TODAY).getRemarks());
  }
}
