package fr.passerelle.sdk.plan;

import static fr.passerelle.sdk.plan.People.AS_OF;
import static fr.passerelle.sdk.plan.People.day;
import static fr.passerelle.sdk.plan.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who came, who left, and what the dates say. Planned on 21 November 2026. */
class PlannerStaysTest {
  private PlanPolicy<String, String> policy = PlanPolicy.careful();

  /** A stay of one and the same person. */
  private static PlanSubject<String> stay(String entry, String exit) {
    PlanSubject.Builder<String> person = person("x" + entry + exit, 1).entryDate(day(entry));
    return exit.isEmpty() ? person.build() : person.exitDate(day(exit)).build();
  }

  private Plan<String, String> plan(
      List<PlanSubject<String>> payroll, List<PlanSubject<String>> portal) {
    return new Planner<>(policy, People.keys()).plan(AS_OF, payroll, portal);
  }

  private PlannedAction<String, String> only(PlanSubject<String> payroll) {
    return only(plan(List.of(payroll), List.of()));
  }

  private PlannedAction<String, String> only(
      PlanSubject<String> payroll, PlanSubject<String> portal) {
    return only(plan(List.of(payroll), List.of(portal)));
  }

  private static PlannedAction<String, String> only(Plan<String, String> plan) {
    assertThat(plan.actions()).hasSize(1);
    return plan.actions().get(0);
  }

  private PlanReason reason(PlanSubject<String> payroll) {
    return only(payroll).reason();
  }

  private PlanReason reason(PlanSubject<String> payroll, PlanSubject<String> portal) {
    return only(payroll, portal).reason();
  }

  @Test
  void newPersonIsEntered_fromTheirFirstDay() {
    Entry<String, String> entry = (Entry<String, String>) only(stay("2026-11-02", ""));

    assertThat(entry.reason()).isEqualTo(EntryReason.NOT_ON_PORTAL);
    assertThat(entry.effectiveDate()).isEqualTo(day("2026-11-02"));
    assertThat(entry.exitDate()).isEmpty();
    assertThat(entry.formerStay()).isEmpty();
    assertThat(entry.payroll().payload()).isEqualTo("payload of x2026-11-02");
  }

  @Test
  void entryCarriesTheExit_whenThePersonIsAlreadyKnownToLeave() {
    Entry<String, String> entry = (Entry<String, String>) only(stay("2026-11-02", "2026-12-31"));

    assertThat(entry.exitDate()).contains(day("2026-12-31"));
    assertThat(entry.remarks()).containsExactly(Remark.EXIT_INCLUDED);
  }

  @Test
  void personWhoLeftAndWasNeverOnThePortal_isDeclaredOrNot_asThePolicySays() {
    PlanSubject<String> gone = stay("2026-09-01", "2026-10-31");

    assertThat(reason(gone)).isEqualTo(NothingReason.LEFT_UNKNOWN_TO_PORTAL);

    policy = PlanPolicy.<String, String>builder().unknownLeaverDeclared(true).build();
    assertThat(reason(gone)).isEqualTo(EntryReason.NOT_ON_PORTAL);
  }

  @Test
  void personWhoseLastDayIsToday_isStillPresent() {
    assertThat(reason(stay("2026-09-01", AS_OF.toString()))).isEqualTo(EntryReason.NOT_ON_PORTAL);
  }

  @Test
  void exitIsDeclared_whenThePortalStillHasThePerson() {
    Exit<String, String> exit =
        (Exit<String, String>) only(stay("2020-01-01", "2026-10-31"), stay("2020-01-01", ""));

    assertThat(exit.reason()).isEqualTo(ExitReason.LEFT);
    assertThat(exit.exitDate()).isEqualTo(day("2026-10-31"));
    assertThat(exit.effectiveDate()).isEqualTo(exit.exitDate());
  }

  @Test
  void exitIsDeclaredAgain_whenThePortalForeseesAnotherDay() {
    assertThat(reason(stay("2020-01-01", "2026-10-31"), stay("2020-01-01", "2026-12-31")))
        .isEqualTo(ExitReason.LEFT_ON_ANOTHER_DAY);
    assertThat(reason(stay("2020-01-01", "2026-10-31"), stay("2020-01-01", AS_OF.toString())))
        .isEqualTo(ExitReason.LEFT_ON_ANOTHER_DAY);
  }

  @Test
  void nothingIsDone_whenBothKnowTheExit() {
    assertThat(reason(stay("2020-01-01", "2026-10-31"), stay("2020-01-01", "2026-10-31")))
        .isEqualTo(NothingReason.UP_TO_DATE);
    assertThat(reason(stay("2020-01-01", "2026-12-31"), stay("2020-01-01", "2026-12-31")))
        .isEqualTo(NothingReason.UP_TO_DATE);
  }

  @Test
  void pastExitDatesThatDiffer_areCorrectedWithinTheRule_andAConflictBeyond() {
    PlanSubject<String> payroll = stay("2020-01-01", "2026-10-31");
    PlanSubject<String> near = stay("2020-01-01", "2026-10-28");

    assertThat(reason(payroll, near)).isEqualTo(ConflictReason.EXIT_DATE_DIFFERS);

    policy =
        PlanPolicy.<String, String>builder().exitDateRule(DateRule.correctableWithin(3)).build();
    Change<String, String> change = (Change<String, String>) only(payroll, near);
    assertThat(change.reason()).isEqualTo(ChangeReason.DATES_DIFFER);
    assertThat(change.newValue("exitDate")).contains("2026-10-31");
    assertThat(reason(payroll, stay("2020-01-01", "2026-10-27")))
        .isEqualTo(ConflictReason.EXIT_DATE_DIFFERS);

    policy = PlanPolicy.<String, String>builder().exitDateRule(DateRule.ignored()).build();
    assertThat(reason(payroll, near)).isEqualTo(NothingReason.UP_TO_DATE);
  }

  @Test
  void entryDatesThatDiffer_areCorrectedWithinTheRule_andAConflictBeyond() {
    PlanSubject<String> payroll = stay("2020-01-06", "");

    assertThat(reason(payroll, stay("2020-01-01", "")))
        .isEqualTo(ConflictReason.ENTRY_DATE_DIFFERS);

    policy =
        PlanPolicy.<String, String>builder().entryDateRule(DateRule.correctableWithin(5)).build();
    Change<String, String> change = (Change<String, String>) only(payroll, stay("2020-01-01", ""));
    assertThat(change.changes())
        .containsExactly(
            new FieldChange(FieldChange.ENTRY_DATE, Optional.of("2020-01-01"), "2020-01-06"));
    assertThat(reason(payroll, stay("2019-12-31", "")))
        .isEqualTo(ConflictReason.ENTRY_DATE_DIFFERS);

    policy = PlanPolicy.<String, String>builder().entryDateRule(DateRule.ignored()).build();
    assertThat(reason(payroll, stay("2010-01-01", ""))).isEqualTo(NothingReason.UP_TO_DATE);
  }

  @Test
  void entryDateIsNotCompared_whenThePortalDoesNotShowIt() {
    assertThat(
            reason(
                stay("2020-01-06", ""),
                PlanSubject.<String>builder()
                    .id("h")
                    .establishment(People.HERE)
                    .nir(People.nir(1))
                    .familyName("")
                    .firstNames("")
                    .payload("")
                    .build()))
        .isEqualTo(NothingReason.UP_TO_DATE);
  }

  @Test
  void personWhoComesBackIsEnteredAgain_unlessThePortalCannot() {
    PlanSubject<String> back = stay("2026-11-02", "");
    PlanSubject<String> former = stay("2020-01-01", "2023-06-30");

    Entry<String, String> entry = (Entry<String, String>) only(back, former);
    assertThat(entry.reason()).isEqualTo(EntryReason.BACK_AFTER_EXIT);
    assertThat(entry.formerStay()).isPresent();

    policy = PlanPolicy.<String, String>builder().reentryPossible(false).build();
    assertThat(reason(back, former)).isEqualTo(ConflictReason.REENTRY_NOT_POSSIBLE);
  }

  @Test
  void formerStayIsLeftAlone_whenThePersonIsPresentAgain() {
    Plan<String, String> plan =
        plan(
            List.of(stay("2026-11-02", "")),
            List.of(stay("2020-01-01", "2023-06-30"), stay("2026-11-02", "")));

    assertThat(plan.actions())
        .extracting(PlannedAction::reason)
        .containsExactly(NothingReason.UP_TO_DATE, NothingReason.FORMER_STAY);
  }

  @Test
  void stayThatIsToEndIsLeftAlone_whenAnotherOneFollowsIt() {
    Plan<String, String> plan =
        plan(
            List.of(stay("2026-12-15", "")),
            List.of(stay("2020-01-01", "2026-12-01"), stay("2026-12-15", "")));

    assertThat(plan.actions())
        .extracting(PlannedAction::reason)
        .containsExactly(NothingReason.UP_TO_DATE, NothingReason.FORMER_STAY);
  }

  @Test
  void stayOfTheSameFirstDayIsTheOneThatCounts_whenNoExitIsShared() {
    Plan<String, String> plan =
        plan(
            List.of(stay("2020-01-01", "2022-05-31")),
            List.of(stay("2020-01-01", "2022-06-30"), stay("2024-01-01", "2025-06-30")));

    assertThat(plan.actions())
        .extracting(PlannedAction::reason)
        .containsExactly(ConflictReason.EXIT_DATE_DIFFERS, NothingReason.FORMER_STAY);
  }

  @Test
  void lastStayIsTheOneThatCounts_whenAllAreOver() {
    Plan<String, String> plan =
        plan(
            List.of(stay("2026-11-02", "")),
            List.of(
                stay("2020-01-01", "2023-06-30"),
                stay("2024-01-01", "2025-06-30"),
                stay("2015-01-01", "2016-06-30")));

    Entry<String, String> entry = (Entry<String, String>) plan.actions().get(0);
    assertThat(entry.formerStay().map(PlannedSubject::position)).contains(2);
    assertThat(plan.summary().count(NothingReason.FORMER_STAY)).isEqualTo(2);
  }

  @Test
  void stayThatPayrollSpeaksOfIsTheOneThatCounts_whenAllAreOver() {
    Plan<String, String> plan =
        plan(
            List.of(stay("2020-01-01", "2023-06-30")),
            List.of(stay("2020-01-01", "2023-06-30"), stay("2024-01-01", "2025-06-30")));

    assertThat(plan.isEmpty()).isTrue();
  }

  @Test
  void exitThatPayrollDoesNotKnowIsAConflict_onceItIsOver() {
    assertThat(reason(stay("2020-01-01", ""), stay("2020-01-01", "2026-10-31")))
        .isEqualTo(ConflictReason.EXIT_UNKNOWN_TO_PAYROLL);
    assertThat(reason(stay("2020-01-01", ""), stay("2020-01-01", "2026-12-31")))
        .isEqualTo(NothingReason.UP_TO_DATE);
  }

  @Test
  void exitBeforeTheEntryOnThePortalIsAConflict() {
    assertThat(reason(stay("2020-01-01", "2023-06-30"), stay("2024-01-01", "")))
        .isEqualTo(ConflictReason.STAYS_DO_NOT_OVERLAP);
  }

  @Test
  void exitBeforeTheEntryInPayrollIsAConflict_whetherThePortalKnowsThePersonOrNot() {
    PlanSubject<String> impossible = stay("2026-11-02", "2026-10-31");

    assertThat(reason(impossible)).isEqualTo(ConflictReason.EXIT_BEFORE_ENTRY);
    assertThat(reason(impossible, stay("2026-11-02", "")))
        .isEqualTo(ConflictReason.EXIT_BEFORE_ENTRY);
  }

  @Test
  void personWithoutFirstDayIsAConflict_whenTheyAreToBeEntered() {
    PlanSubject<String> undated =
        PlanSubject.<String>builder()
            .id("p")
            .establishment(People.HERE)
            .nir(People.nir(1))
            .familyName("A")
            .firstNames("B")
            .payload("")
            .build();

    assertThat(reason(undated)).isEqualTo(ConflictReason.ENTRY_DATE_MISSING);
  }

  @Test
  void leaverWithoutDateIsAConflict_andWhoLeftBeforeIsLeftAlone() {
    Plan<String, String> plan =
        plan(
            List.of(),
            List.of(
                stay("2020-01-01", ""), person("other", 2).exitDate(day("2023-06-30")).build()));

    assertThat(plan.actions())
        .extracting(PlannedAction::reason)
        .containsExactly(ConflictReason.LEAVER_WITHOUT_DATE, NothingReason.FORMER_STAY);
  }

  @Test
  void datesFurtherAheadThanThePolicyDeclares_wait() {
    policy = PlanPolicy.<String, String>builder().daysAhead(30).build();
    LocalDate last = AS_OF.plusDays(30);
    LocalDate later = AS_OF.plusDays(31);

    assertThat(reason(stay(last.toString(), ""))).isEqualTo(EntryReason.NOT_ON_PORTAL);
    assertThat(reason(stay(later.toString(), ""))).isEqualTo(NothingReason.NOT_DUE_YET);
    assertThat(reason(stay("2020-01-01", last.toString()), stay("2020-01-01", "")))
        .isEqualTo(ExitReason.LEFT);
    assertThat(reason(stay("2020-01-01", later.toString()), stay("2020-01-01", "")))
        .isEqualTo(NothingReason.NOT_DUE_YET);
  }
}
