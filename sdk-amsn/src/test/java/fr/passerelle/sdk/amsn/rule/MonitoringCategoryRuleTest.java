package fr.passerelle.sdk.amsn.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.model.Sex;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.NoValueAtDateException;
import fr.passerelle.sdk.rule.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MonitoringCategoryRuleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final MonitoringCategoryRule rule = new MonitoringCategoryRule();

  /** Acceptance rows 7 and 8, and each other trigger of R4624-23. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          row | exposures                  | assessed   | category | article
              |                            | 2026-11-21 | SI       | R4624-16
              | ASBESTOS                   | 2017-01-01 | SIR      | R4624-23, I 1°
              | CMR_AGENTS                 | 2026-11-21 | SIR      | R4624-23, I 3°
              | BIOLOGICAL_AGENTS_2        | 2026-11-21 | SI       | R4624-16
              | BIOLOGICAL_AGENTS_3        | 2026-11-21 | SIR      | R4624-23, I 4°, with R4426-7
              | BIOLOGICAL_AGENTS_4        | 2026-11-21 | SIR      | R4624-23, I 4°, with R4426-7
              | IONISING_CATEGORY_A        | 2026-11-21 | SIR      | R4624-23, I 5°
              | IONISING_RADIATION         | 2026-11-21 | SIR      | R4624-23, I 5°
              | HYPERBARIC                 | 2026-11-21 | SIR      | R4624-23, I 6°
              | SCAFFOLD_FALL              | 2026-11-21 | SIR      | R4624-23, I 7°
              | ELECTROMAGNETIC_FIELDS     | 2026-11-21 | SI       | R4624-16
          8   | DRIVING_AUTHORISATION      | 2025-09-30 | SIR      | R4624-23, II, with R4323-56
          8   | DRIVING_AUTHORISATION      | 2025-10-01 | SI       | R4624-16
          8   | ELECTRICAL_HABILITATION    | 2025-09-30 | SIR      | R4624-23, II, with R4544-10
          8   | ELECTRICAL_HABILITATION    | 2025-10-01 | SI       | R4624-16
              | DRIVING_AUTHORISATION LEAD | 2026-04-10 | SIR      | R4624-23, I 2°
          """)
  void categoryFromExposures(
      String row,
      String exposures,
      LocalDate assessed,
      MonitoringCategory category,
      String article) {
    MonitoringAssessment assessment = rule.assess(post(exposures).build(), assessed);

    assertThat(assessment.getCategory()).isEqualTo(category);
    assertThat(assessment.getFindings().get(0).getBasis().getArticle()).isEqualTo(article);
    assertThat(assessment.isCertain()).isTrue();
  }

  /** Acceptance row 7 with its neighbours: threshold until 2026-04-09, none from 2026-04-10. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          row | assessed   | sex    | air   | blood | category | certain
          7   | 2026-04-09 | MALE   | 0.04  | 150   | SI       | true
          7   | 2026-04-10 | MALE   | 0.04  | 150   | SIR      | true
              | 2026-04-09 | MALE   | 0.05  | 200   | SI       | true
              | 2026-04-09 | MALE   | 0.051 | 150   | SIR      | true
              | 2026-04-09 | MALE   | 0.04  | 201   | SIR      | true
              | 2026-04-09 | FEMALE | 0.04  | 100   | SI       | true
              | 2026-04-09 | FEMALE | 0.04  | 101   | SIR      | true
              | 2026-04-09 |        | 0.04  | 100   | SI       | true
              | 2026-04-09 |        | 0.04  | 150   | SI       | false
              | 2026-04-09 |        | 0.04  | 201   | SIR      | true
              | 2026-04-09 | MALE   |       | 150   | SI       | false
              | 2026-04-09 | MALE   | 0.04  |       | SI       | false
              | 2026-04-09 | MALE   | 0.06  |       | SIR      | true
              | 2026-04-10 |        |       |       | SIR      | true
          """)
  void lead(
      String row,
      LocalDate assessed,
      Sex sex,
      BigDecimal air,
      BigDecimal blood,
      MonitoringCategory category,
      boolean certain) {
    MonitoringFacts facts =
        post("LEAD")
            .sex(Optional.ofNullable(sex))
            .lead(new LeadMeasures(Optional.ofNullable(air), Optional.ofNullable(blood)))
            .build();

    MonitoringAssessment assessment = rule.assess(facts, assessed);

    assertThat(assessment.getCategory()).isEqualTo(category);
    assertThat(assessment.isCertain()).isEqualTo(certain);
    assertThat(Codes.of(assessment.getFindings()).contains("lead-measure-missing"))
        .isEqualTo(!certain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          load | sex    | bound | category | code
          55   | MALE   |       | SI       | simple
          56   | MALE   |       | SIR      | reinforced-manual-handling
          105  | MALE   |       | SIR      | reinforced-manual-handling
          104  | MALE   | 105   | SIR      | reinforced-manual-handling
          105  | MALE   | 105   | SI       | handled-load-beyond-bound
          56   | FEMALE |       | SI       | handled-load-of-men
          56   |        |       | SI       | handled-load-sex-missing
               | MALE   |       | SI       | handled-load-missing
          """)
  void manualHandling(
      Integer load, Sex sex, Integer bound, MonitoringCategory category, String code) {
    MonitoringFacts facts =
        post("MANUAL_HANDLING")
            .handledLoad(load == null ? OptionalInt.empty() : OptionalInt.of(load))
            .sex(Optional.ofNullable(sex))
            .build();
    RuleAssumptions assumptions =
        RuleAssumptions.builder()
            .handledLoadBound(bound == null ? OptionalInt.empty() : OptionalInt.of(bound))
            .build();

    MonitoringAssessment assessment = new MonitoringCategoryRule(assumptions).assess(facts, TODAY);

    assertThat(assessment.getCategory()).isEqualTo(category);
    assertThat(Codes.of(assessment.getFindings())).contains(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          born       | assessed   | category | certain
          2009-11-22 | 2026-11-21 | SIR      | true
          2008-11-22 | 2026-11-21 | SIR      | true
          2008-11-21 | 2026-11-21 | SI       | true
          2008       | 2026-11-21 | SIR      | false
          2007       | 2026-11-21 | SI       | true
                     | 2026-11-21 | SIR      | false
          """)
  void regulatedWorkConcernsWorkersUnderEighteen(
      String born, LocalDate assessed, MonitoringCategory category, boolean certain) {
    MonitoringFacts facts =
        post("MINOR_REGULATED_WORK")
            .birthDate(Optional.ofNullable(born).map(PartialDate::parse))
            .build();

    MonitoringAssessment assessment = rule.assess(facts, assessed);

    assertThat(assessment.getCategory()).isEqualTo(category);
    assertThat(assessment.isCertain()).isEqualTo(certain);
  }

  @Test
  void postsOfTheOpenListAndOfTheEmployersListAreReinforced() {
    MonitoringFacts facts =
        post(null).addOtherAptitudeExaminations("R4412-44").addedByEmployer(true).build();

    MonitoringAssessment assessment = rule.assess(facts, TODAY);

    assertThat(assessment.getCategory()).isEqualTo(MonitoringCategory.SIR);
    assertThat(Codes.of(assessment.getFindings()))
        .containsExactly("reinforced-other-aptitude-examination", "reinforced-added-by-employer");
    assertThat(assessment.getReinforcing()).isEmpty();
  }

  @Test
  void riskPostFoundInAVisitIsReinforcedFromThatDay_underAnArticleToBeChecked() {
    LocalDate found = LocalDate.of(2026, 9, 1);
    MonitoringFacts facts = post(null).foundOnRiskPost(found).build();

    assertThat(rule.assess(facts, found.minusDays(1)).getCategory())
        .isEqualTo(MonitoringCategory.SI);
    MonitoringAssessment assessment = rule.assess(facts, found);
    assertThat(assessment.getReinforcedByLawSince()).contains(found);
    assertThat(assessment.getFindings().get(0).getReservations())
        .containsExactly("R4624-21: the number of the article is to be checked.");
  }

  @Test
  void adaptedMonitoringIsCarried_andItsGroundIsNowhere() {
    MonitoringFacts declared = post(null).adaptedGroundDeclared(true).build();
    MonitoringFacts onRoster =
        post(null).declaredCategory(OpenCode.of(MonitoringCategory.SIA)).build();

    for (MonitoringFacts facts : List.of(declared, onRoster)) {
      MonitoringAssessment assessment = rule.assess(facts, TODAY);
      assertThat(assessment.getCategory()).isEqualTo(MonitoringCategory.SIA);
      assertThat(Codes.of(assessment.getFindings())).containsExactly("adapted-declared");
      assertThat(assessment.getFindings().get(0).getBasis().getArticle()).isEqualTo("R4624-17");
    }
    assertThat(rule.apply(post(null).nightWorker(true).build(), TODAY))
        .extracting(Finding::getCode)
        .containsExactly("adapted-night-work");
    assertThat(declared).hasToString("MonitoringFacts{addedByEmployer=false}");
  }

  @Test
  void reinforcedGoesBeforeAdapted_neverBoth() {
    MonitoringFacts facts = post("CMR_AGENTS").adaptedGroundDeclared(true).build();
    assertThat(Codes.of(rule.apply(facts, TODAY))).containsExactly("reinforced-cmr-agents");
  }

  @Test
  void workerUnderEighteenIsAdapted_onlyWhereTheServiceFilesThemSo() {
    MonitoringFacts facts = post(null).birthDate(PartialDate.of(2009, 5, 4)).build();
    RuleAssumptions practice = RuleAssumptions.builder().minorAdapted(true).build();

    assertThat(rule.assess(facts, TODAY).getCategory()).isEqualTo(MonitoringCategory.SI);
    MonitoringAssessment filed = new MonitoringCategoryRule(practice).assess(facts, TODAY);
    assertThat(filed.getCategory()).isEqualTo(MonitoringCategory.SIA);
    assertThat(filed.getFindings().get(0).getReservations()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          exposures             | roster | code             | severity
          ASBESTOS              | SI     | declared-lower   | ERROR
          ASBESTOS              | SIA    | declared-lower   | ERROR
          ASBESTOS              | SIR    |                  |
          DRIVING_AUTHORISATION | SIR    | declared-higher  | WARNING
                                | SI     |                  |
                                | SIS    | declared-unknown | INFO
          """)
  void rosterIsComparedWithTheFacts(
      String exposures, String roster, String code, Severity severity) {
    MonitoringFacts facts =
        post(exposures).declaredCategory(OpenCode.of(MonitoringCategory.class, roster)).build();

    Optional<Finding> compared =
        rule.apply(facts, TODAY).stream()
            .filter(finding -> finding.getCode().startsWith("declared"))
            .findFirst();

    assertThat(compared.map(Finding::getCode)).isEqualTo(Optional.ofNullable(code));
    assertThat(compared.map(Finding::getSeverity)).isEqualTo(Optional.ofNullable(severity));
  }

  @Test
  void regimeBefore2017IsNotCovered() {
    assertThatThrownBy(() -> rule.assess(post(null).build(), LocalDate.of(2016, 12, 31)))
        .isInstanceOf(NoValueAtDateException.class);
  }

  @ParameterizedTest
  @EnumSource(Exposure.class)
  void everyFindingOfAnExposureNamesItsArticle(Exposure exposure) {
    MonitoringFacts facts = post(exposure.name()).handledLoad(60).sex(Sex.MALE).build();
    assertThat(rule.apply(facts, TODAY))
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.getRule()).isEqualTo("A-27");
              assertThat(finding.getBasis().isInForceAt(TODAY)).isTrue();
            });
  }

  private static MonitoringFacts.Builder post(String exposures) {
    Set<Exposure> set = EnumSet.noneOf(Exposure.class);
    if (exposures != null) {
      Arrays.stream(exposures.split(" ")).map(Exposure::valueOf).forEach(set::add);
    }
    return MonitoringFacts.builder().exposures(set);
  }
}
