package fr.passerelle.sdk.amsn.rule.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.amsn.rule.Codes;
import fr.passerelle.sdk.amsn.rule.Exposure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExemptionRuleTest {
  private final ExemptionRule rule = new ExemptionRule();

  /** Acceptance row 13 and the windows of special workers; the hire is 2026-03-02. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          row | category | employment       | earlier visit           | possible | article              | because
          13  | SI       | ORDINARY         | VIP_PERIODIC@2021-04-02 | true     | R4624-15             | may-be-exempt
          13  | SI       | ORDINARY         | VIP_PERIODIC@2021-03-01 | false    | R4624-15             | visit-too-old
          13  | SIA      | ORDINARY         | VIP_PERIODIC@2023-03-01 | false    | R4624-15             | visit-too-old
          13  | SIR      | ORDINARY         | EMA_PERIODIC@2024-03-01 | false    | R4624-27             | visit-too-old
              | SI       | ORDINARY         | VIP_PERIODIC@2021-03-02 | true     | R4624-15             | may-be-exempt
              | SIA      | ORDINARY         | VIP_PERIODIC@2023-03-02 | true     | R4624-15             | may-be-exempt
              | SIR      | ORDINARY         | EMA_PERIODIC@2024-03-02 | true     | R4624-27             | may-be-exempt
              | SI       | ORDINARY         | EMA_PERIODIC@2024-03-02 | true     | R4624-15             | may-be-exempt
              | SIR      | ORDINARY         | VIP_PERIODIC@2025-03-02 | false    | R4624-27             | visit-of-another-kind
              | SI       | TEMPORARY_AGENCY | VIP_INITIAL@2024-03-02  | true     | R4625-11             | may-be-exempt
              | SI       | TEMPORARY_AGENCY | VIP_INITIAL@2024-03-01  | false    | R4625-11             | visit-too-old
              | SIR      | TEMPORARY_AGENCY | EMA_INITIAL@2024-03-02  | true     | R4625-12, R4625-13   | may-be-exempt
              | SIR      | SEASONAL         | EMA_INITIAL@2024-03-02  | true     | D4625-22             | may-be-exempt
              | SIR      | SEASONAL         | EMA_INITIAL@2024-03-01  | false    | D4625-22             | visit-too-old
              | SI       | ORDINARY         |                         | false    | R4624-15             | no-earlier-visit
          """)
  void windowBeforeTheHire(
      String row,
      MonitoringCategory category,
      EmploymentKind employment,
      String earlier,
      boolean possible,
      String article,
      String because) {
    ExemptionFacts facts =
        facts(category, employment)
            .prior(Workers.visits(earlier).stream().findFirst().map(visit -> met(visit).build()))
            .build();

    Exemption exemption = rule.exemption(facts);

    assertThat(exemption instanceof Exemption.Possible).isEqualTo(possible);
    assertThat(rule.apply(facts, facts.getHiredOn()).get(0))
        .satisfies(
            finding -> {
              assertThat(finding.getCode()).isEqualTo(because);
              assertThat(finding.getBasis().getArticle()).isEqualTo(article);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          job     | exposure | document | measure | expected
          YES     | YES      | YES      | NO      | may-be-exempt confirm-document confirm-no-measure
          UNKNOWN | YES      | UNKNOWN  | UNKNOWN | may-be-exempt confirm-job confirm-document confirm-no-measure
          YES     | UNKNOWN  | YES      | NO      | may-be-exempt confirm-exposure confirm-document confirm-no-measure
          NO      | YES      | YES      | NO      | job-differs
          YES     | NO       | YES      | NO      | exposure-differs
          YES     | YES      | NO       | NO      | document-missing
          YES     | YES      | YES      | YES     | measure-or-unfitness
          NO      | NO       | NO       | YES     | job-differs exposure-differs document-missing measure-or-unfitness
          """)
  void conditionsAreCumulative_andTheMedicalOnesAreAlwaysTheServicesToConfirm(
      Answer job, Answer exposure, Answer document, Answer measure, String expected) {
    ExemptionFacts facts =
        facts(MonitoringCategory.SI, EmploymentKind.ORDINARY)
            .prior(
                PriorFollowUp.builder()
                    .kind(VisitKind.VIP_INITIAL)
                    .heldOn(LocalDate.of(2025, 1, 6))
                    .identicalJob(job)
                    .equivalentExposure(exposure)
                    .documentHeld(document)
                    .measureOrUnfitness(measure)
                    .build())
            .build();
    assertThat(Codes.of(rule.apply(facts, facts.getHiredOn()))).isEqualTo(Codes.read(expected));
  }

  @Test
  void temporaryWorkersExaminationMayCoverThreeJobs() {
    ExemptionFacts facts =
        facts(MonitoringCategory.SIR, EmploymentKind.TEMPORARY_AGENCY)
            .prior(met(HeldVisit.of(VisitKind.EMA_INITIAL, LocalDate.of(2025, 1, 6))).build())
            .build();
    assertThat(Codes.of(rule.apply(facts, facts.getHiredOn()))).contains("three-jobs");
  }

  @Test
  void visitStaysDueUntilTheServiceConfirms_thenTheNextOneRunsFromTheEarlierVisit() {
    PriorFollowUp prior =
        met(HeldVisit.of(VisitKind.VIP_PERIODIC, LocalDate.of(2023, 5, 4))).build();
    FollowedWorker worker = Workers.hired("2026-03-02").prior(prior).build();
    DueVisits visits = new DueVisits();
    LocalDate asked = LocalDate.of(2026, 4, 1);

    assertThat(Workers.due(visits.outlook(worker, asked)))
        .containsExactly("VIP_INITIAL@2026-06-02");
    assertThat(Codes.of(visits.outlook(worker, asked).getRemarks())).contains("may-be-exempt");

    FollowedWorker confirmed = confirmed(worker, prior);
    VisitOutlook outlook = visits.outlook(confirmed, asked);
    assertThat(Workers.due(outlook)).containsExactly("VIP_PERIODIC@2028-05-04");
    assertThat(outlook.getDue().get(0).getFinding().getReservations()).hasSize(1);
  }

  @Test
  void confirmedExaminationCarriesTheReinforcedRhythm() {
    PriorFollowUp prior =
        met(HeldVisit.of(VisitKind.EMA_PERIODIC, LocalDate.of(2025, 5, 4))).build();
    FollowedWorker worker =
        confirmed(Workers.hired("2026-03-02", Exposure.ASBESTOS).build(), prior);
    assertThat(Workers.due(new DueVisits().outlook(worker, LocalDate.of(2026, 4, 1))))
        .isEqualTo(List.of("INTERMEDIATE@2027-05-04", "EMA_PERIODIC@2029-05-04"));
  }

  private static FollowedWorker confirmed(FollowedWorker worker, PriorFollowUp prior) {
    return worker.toBuilder()
        .prior(Optional.of(prior.toBuilder().exemptionConfirmed(true).build()))
        .build();
  }

  private static ExemptionFacts.Builder facts(
      MonitoringCategory category, EmploymentKind employment) {
    return ExemptionFacts.builder()
        .category(category)
        .employment(employment)
        .hiredOn(LocalDate.of(2026, 3, 2));
  }

  private static PriorFollowUp.Builder met(HeldVisit visit) {
    return PriorFollowUp.builder()
        .kind(visit.getKind())
        .heldOn(visit.getHeldOn())
        .identicalJob(Answer.YES)
        .equivalentExposure(Answer.YES)
        .documentHeld(Answer.YES)
        .measureOrUnfitness(Answer.NO);
  }
}
