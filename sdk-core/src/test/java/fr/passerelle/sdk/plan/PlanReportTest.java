package fr.passerelle.sdk.plan;

import static fr.passerelle.sdk.plan.People.AS_OF;
import static fr.passerelle.sdk.plan.People.anonymous;
import static fr.passerelle.sdk.plan.People.day;
import static fr.passerelle.sdk.plan.People.fields;
import static fr.passerelle.sdk.plan.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.error.CallContext;
import fr.passerelle.sdk.error.Problem;
import fr.passerelle.sdk.error.ResponseDetails;
import fr.passerelle.sdk.error.ResponseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanReportTest {
  private static final List<PlanSubject<String>> PAYROLL =
      List.of(
          person("new", 1).build(),
          person("left", 2).exitDate(day("2026-10-31")).build(),
          person("moved", 3).fields(fields("SIR", "grutier", "")).build(),
          anonymous("twin").build(),
          person("same", 4).build());
  private static final List<PlanSubject<String>> ROSTER =
      List.of(
          person("h2", 2).build(),
          person("h3", 3).fields(fields("SI", "cariste", "")).build(),
          anonymous("h").build(),
          person("h4", 4).build());

  private static Plan<String, String> plan() {
    return new Planner<String, String>(PlanPolicy.careful(), People.keys())
        .plan(AS_OF, PAYROLL, new ModelPortal(ROSTER).roster());
  }

  /** Refuses the second action, with texts that quote what was sent. */
  private static PlanRun<String, String> run(Plan<String, String> plan) {
    ResponseDetails details =
        new ResponseDetails(
            422,
            Map.of(),
            Problem.of(
                Map.of(
                    "code",
                    "EXIT_TOO_OLD",
                    "detail",
                    "NOMB left long ago",
                    "errors",
                    List.of(Map.of("pointer", "#/exitDate", "code", "TOO_OLD", "detail", "NOMB")))),
            new byte[0],
            null);
    ScriptedPortal portal =
        new ScriptedPortal(
            ROSTER,
            (call, effect) -> {
              if (call == 2) {
                throw ResponseException.of(CallContext.of("portal.exit"), details);
              }
              return effect.happen();
            });
    return PlanRunner.builder(portal, new MemoryPlanJournal()).build().run(plan);
  }

  private static String text(PlanReport report, Locale locale) {
    return new PlanReportText(locale, 80, 20).write(report);
  }

  @Test
  void reportOfAPlanListsWhatIsSentAndWhatIsDecided_andCountsTheRest() {
    PlanReport report = PlanReport.of(plan());

    assertThat(report.toSend())
        .extracting(ReportLine::kind)
        .containsExactly(ActionKind.ENTRY, ActionKind.EXIT, ActionKind.CHANGE);
    assertThat(report.toDecide())
        .extracting(ReportLine::reason)
        .containsExactly(ConflictReason.POSSIBLE_MATCH);
    assertThat(report.toDecide().get(0).subjects())
        .extracting(SubjectRef::side)
        .containsExactly(Side.PAYROLL, Side.PORTAL);
    assertThat(report.summary().count(NothingReason.UP_TO_DATE)).isEqualTo(1);
    assertThat(report.outcomes()).isEmpty();
    assertThat(report.lines()).allMatch(line -> line.outcome().isEmpty());
  }

  @Test
  void personalFieldsAreNamedWithoutTheirValues_andTheOthersWithThem() {
    assertThat(PlanReport.of(plan()).toSend().get(2).fields())
        .extracting(ReportLine.FieldLine::toString)
        .containsExactly(
            "FieldLine[field=category, before=Optional[SI], after=Optional[SIR]]",
            "FieldLine[field=job, before=Optional.empty, after=Optional.empty]");
  }

  @Test
  void reportOfARunTellsHowEachActionEnded() {
    PlanReport report = PlanReport.of(run(plan()));

    assertThat(report.outcomes())
        .containsEntry(ActionOutcome.Kind.DONE, 2)
        .containsEntry(ActionOutcome.Kind.REFUSED, 1);
    ReportLine refused = report.ended(ActionOutcome.Kind.REFUSED).get(0);
    assertThat(refused.kind()).isEqualTo(ActionKind.EXIT);
    assertThat(refused.outcome())
        .get()
        .isInstanceOfSatisfying(
            ActionOutcome.Refused.class,
            outcome -> {
              assertThat(outcome.status()).hasValue(422);
              assertThat(outcome.code()).contains("EXIT_TOO_OLD");
              assertThat(outcome.breaches()).containsExactly("#/exitDate: TOO_OLD");
            });
  }

  @Test
  void textOfARunIsReadByAPerson() {
    assertThat(text(PlanReport.of(run(plan())), Locale.ENGLISH))
        .startsWith(
            """
            Plan of 2026-11-21: 5 in payroll, 4 on the portal
              1 to enter
              1 to declare as left
              1 to change
              1 to decide
                1 Perhaps the same person: same name and birth date, no identifier in
                  common.
              1 with nothing to do
                1 Both sides agree.

            To decide (1)
              - Conflict, employee 4, establishment 732 829 320 00074; portal record 3,
                  establishment 732 829 320 00074
                  Perhaps the same person: same name and birth date, no identifier in
                  common.

            Done (2)
              - Entry 2020-03-01, employee 1, establishment 732 829 320 00074
                  Payroll has the person, the portal does not.
                  Receipt R-1
              - Change 2026-11-21, employee 3, establishment 732 829 320 00074
                  Payroll and the portal do not say the same.
                  category: SI -> SIR; job
                  Receipt R-3

            Refused (1)
              - Exit 2026-10-31, employee 2, establishment 732 829 320 00074
                  Payroll knows the last day, the portal still has the person.
            """)
        .contains("portal.exit: ", "EXIT_TOO_OLD", "#/exitDate:");
  }

  @Test
  void textIsFrench_whenFrenchIsAsked_andEnglishForAnyOtherLanguage() {
    PlanReport report = PlanReport.of(plan());

    assertThat(text(report, Locale.FRANCE))
        .contains("À décider (1)", "salarié 4, établissement 732 829 320 00074", "Entrée 2020");
    assertThat(text(report, Locale.GERMANY)).isEqualTo(text(report, Locale.ENGLISH));
  }

  @Test
  void reportHoldsNoPersonalValue() {
    PlanReport report = PlanReport.of(run(plan()));

    assertThat(report + text(report, Locale.ENGLISH) + text(report, Locale.FRENCH))
        .doesNotContain("NOM", "DUPONT", "Camille", "1985", "grutier", "cariste", "99999");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 41, 60, 132})
  void noLineIsLongerThanTheConsole(int width) {
    String text = new PlanReportText(Locale.FRENCH, width, 20).write(PlanReport.of(run(plan())));

    assertThat(text.lines().mapToInt(String::length)).allMatch(length -> length <= width);
  }

  @Test
  void lineIsBrokenInsideAWord_whenTheWordIsLongerThanTheConsole() {
    ResponseDetails details = ResponseDetails.ofStatus(422);
    ScriptedPortal portal =
        new ScriptedPortal(
            List.of(),
            (call, effect) -> {
              throw ResponseException.of(CallContext.of("x".repeat(100)), details);
            });
    Plan<String, String> plan =
        new Planner<String, String>(PlanPolicy.careful(), People.keys())
            .plan(AS_OF, List.of(person("p", 1).build()), List.of());
    PlanRun<String, String> run =
        PlanRunner.builder(portal, new MemoryPlanJournal()).build().run(plan);

    String text = new PlanReportText(Locale.ENGLISH, 40, 20).write(PlanReport.of(run));

    assertThat(text.lines().mapToInt(String::length)).allMatch(length -> length <= 40);
    assertThat(text.lines().filter(line -> line.endsWith("x".repeat(34)))).hasSize(2);
  }

  @Test
  void sectionIsCutShort_andSaysByHowMuch() {
    Plan<String, String> plan =
        new Planner<String, String>(PlanPolicy.careful(), People.keys())
            .plan(
                AS_OF,
                IntStream.range(0, 8)
                    .mapToObj(serial -> person("p" + serial, serial).build())
                    .toList(),
                IntStream.range(0, 8).mapToObj(i -> anonymous("h" + i).build()).toList());

    String text = new PlanReportText(Locale.ENGLISH, 80, 3).write(PlanReport.of(plan));

    assertThat(text).contains("To send (8)", "  and 5 more\n").doesNotContain("employee 4,");
  }

  @Test
  void crowdOfHomonymsIsNamedByItsFirst() {
    Plan<String, String> plan =
        new Planner<String, String>(PlanPolicy.careful(), People.keys())
            .plan(
                AS_OF,
                List.of(anonymous("p").build()),
                IntStream.range(0, 8).mapToObj(i -> anonymous("h" + i).build()).toList());

    assertThat(text(PlanReport.of(plan), Locale.ENGLISH)).contains("and 5 more");
  }

  @Test
  void unapprovedActionsAreListedApart_andTheStopIsSaid() {
    Plan<String, String> none = plan().approve(action -> false);
    PlanRun<String, String> stopped =
        new PlanRun<>(none, List.of(), Optional.of(StopReason.SERVICE_NOT_WORKING));

    assertThat(text(PlanReport.of(none), Locale.ENGLISH))
        .contains("Not approved (3)")
        .doesNotContain("To send");
    assertThat(text(PlanReport.of(stopped), Locale.ENGLISH)).contains("The service does not work");
  }

  @Test
  void reportNeedsSomeWidth() {
    assertThatThrownBy(() -> new PlanReportText(Locale.FRENCH, 39, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static Stream<PlanReason> reasons() {
    return Stream.of(
            EntryReason.values(),
            ExitReason.values(),
            ChangeReason.values(),
            ConflictReason.values(),
            NothingReason.values(),
            Remark.values())
        .flatMap(Arrays::stream);
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void everyReasonHasASentenceInBothLanguages(PlanReason reason) {
    assertThat(reason.sentence(Locale.ENGLISH)).endsWith(".");
    assertThat(reason.sentence(Locale.FRENCH))
        .endsWith(".")
        .isNotEqualTo(reason.sentence(Locale.ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everyStopAndSkipHasAText(String language) {
    Plan<String, String> plan = plan();
    for (StopReason reason : StopReason.values()) {
      PlanRun<String, String> run = new PlanRun<>(plan, List.of(), Optional.of(reason));
      assertThat(text(PlanReport.of(run), Locale.forLanguageTag(language))).isNotEmpty();
    }
    for (ActionOutcome.SkipReason reason : ActionOutcome.SkipReason.values()) {
      PlanRun<String, String> run =
          new PlanRun<>(
              plan,
              plan.sendables()
                  .map(action -> new ActionResult<>(action, new ActionOutcome.Skipped(reason)))
                  .toList(),
              Optional.empty());
      assertThat(text(PlanReport.of(run), Locale.forLanguageTag(language))).contains("(3)");
    }
  }
}
