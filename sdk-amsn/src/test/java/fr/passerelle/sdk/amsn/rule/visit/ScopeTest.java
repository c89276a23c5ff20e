package fr.passerelle.sdk.amsn.rule.visit;

import static fr.passerelle.sdk.amsn.rule.visit.Workers.due;
import static fr.passerelle.sdk.amsn.rule.visit.Workers.hired;
import static fr.passerelle.sdk.amsn.rule.visit.Workers.post;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.amsn.rule.AbsenceCause;
import fr.passerelle.sdk.amsn.rule.Codes;
import fr.passerelle.sdk.amsn.rule.Exposure;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workers whom somebody else follows, or for whom there is no individual visit. */
class ScopeTest {
  private static final LocalDate HIRED = LocalDate.of(2026, 3, 2);

  private final DueVisits rule = new DueVisits();

  /** Acceptance row 16. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          row | risk post | days | due                    | remarks
          16  | true      | 44   |                        | prevention-action
          16  | true      | 45   | EMA_INITIAL@2026-03-01 |
          16  | false     | 45   |                        | prevention-action
              | false     |      |                        | prevention-action
              | true      |      | EMA_INITIAL@2026-03-01 | seasonal-days-unknown
          """)
  void seasonalWorker(String row, boolean risk, Integer days, String due, String remarks) {
    FollowedWorker worker =
        hired("2026-03-02")
            .post((risk ? post(Exposure.CMR_AGENTS) : post()).build())
            .employment(EmploymentKind.SEASONAL)
            .seasonalDays(days == null ? OptionalInt.empty() : OptionalInt.of(days))
            .build();

    VisitOutlook outlook = rule.outlook(worker, HIRED);

    assertThat(due(outlook)).isEqualTo(Codes.read(due));
    assertThat(Codes.of(outlook.getRemarks())).isEqualTo(Codes.read(remarks));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          seen by          | risk post | covered | due                    | remarks
          TEMPORARY_AGENCY | false     | UNKNOWN | VIP_INITIAL@2026-06-02 |
          TEMPORARY_AGENCY | true      | UNKNOWN | EMA_INITIAL@2026-03-01 |
          TEMPORARY_USER   | false     | NO      |                        | followed-by-agency
          TEMPORARY_USER   | true      | YES     |                        | followed-by-agency
          TEMPORARY_USER   | true      | NO      | EMA_INITIAL@2026-03-01 | risk-post-not-covered
          TEMPORARY_USER   | true      | UNKNOWN | EMA_INITIAL@2026-03-01 | risk-post-cover-unknown
          """)
  void temporaryWorker(
      EmploymentKind side, boolean risk, Answer covered, String due, String remarks) {
    FollowedWorker worker =
        hired("2026-03-02")
            .post((risk ? post(Exposure.CMR_AGENTS) : post()).build())
            .employment(side)
            .riskPostCovered(covered)
            .build();

    VisitOutlook outlook = rule.outlook(worker, HIRED);

    assertThat(due(outlook)).isEqualTo(Codes.read(due));
    assertThat(Codes.of(outlook.getRemarks())).isEqualTo(Codes.read(remarks));
  }

  @Test
  void hostCompanyBearsTheObligationsOfAnApprenticeOnItsRiskPost() {
    FollowedWorker apprentice =
        hired("2026-03-02", Exposure.CMR_AGENTS)
            .employment(EmploymentKind.APPRENTICE)
            .hosted(true)
            .build();
    VisitOutlook outlook = rule.outlook(apprentice, HIRED);
    assertThat(outlook.getDue()).isEmpty();
    assertThat(Codes.of(outlook.getRemarks())).containsExactly("host-company-bears");
    FollowedWorker office = apprentice.toBuilder().post(post().build()).build();
    assertThat(due(rule.outlook(office, HIRED))).containsExactly("VIP_INITIAL@2026-05-02");
  }

  @Test
  void workerOfAnotherPrincipalEmployerIsFollowedThere() {
    FollowedWorker worker = hired("2026-03-02").followedForAnotherEmployer(true).build();
    assertThat(Codes.of(rule.apply(worker, HIRED)))
        .containsExactly("followed-for-another-employer");
  }

  @Test
  void seasonalWorkerReturnsFromAnAbsenceAsEverybody() {
    FollowedWorker worker =
        hired("2026-03-02")
            .employment(EmploymentKind.SEASONAL)
            .seasonalDays(30)
            .addAbsences(
                AbsenceFacts.builder()
                    .cause(AbsenceCause.WORK_ACCIDENT)
                    .addStops(WorkStop.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30)))
                    .build())
            .build();
    assertThat(due(rule.outlook(worker, LocalDate.of(2026, 5, 1))))
        .containsExactly("RETURN@2026-05-09");
  }
}
