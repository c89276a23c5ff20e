package fr.passerelle.sdk.plan;

import static fr.passerelle.sdk.plan.People.AS_OF;
import static fr.passerelle.sdk.plan.People.THERE;
import static fr.passerelle.sdk.plan.People.anonymous;
import static fr.passerelle.sdk.plan.People.day;
import static fr.passerelle.sdk.plan.People.nir;
import static fr.passerelle.sdk.plan.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.identifier.Ntt;
import fr.passerelle.sdk.model.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is who. */
class PlannerMatchingTest {
  private static final Ntt NTT = Ntt.of("1732829320MAT00042");

  private static Plan<String, String> plan(
      List<PlanSubject<String>> payroll, List<PlanSubject<String>> portal) {
    return plan(payroll, portal, Decisions.none());
  }

  private static Plan<String, String> plan(
      List<PlanSubject<String>> payroll, List<PlanSubject<String>> portal, Decisions decisions) {
    return new Planner<String, String>(PlanPolicy.careful(), People.keys())
        .plan(AS_OF, payroll, portal, decisions);
  }

  private static List<PlanReason> reasons(Plan<String, String> plan) {
    return plan.actions().stream().map(PlannedAction::reason).toList();
  }

  private static List<PlanReason> reasons(
      List<PlanSubject<String>> payroll, List<PlanSubject<String>> portal) {
    return reasons(plan(payroll, portal));
  }

  @Test
  void personIsMatchedByNir_whateverTheName() {
    assertThat(
            reasons(
                List.of(person("p", 1).familyName("MARTIN").build()),
                List.of(person("h", 1).familyName("DURAND").build())))
        .containsExactly(NothingReason.UP_TO_DATE);
  }

  @Test
  void personIsMatchedByTemporaryNumber_whenOneSideHasNoNir_andTheRemarkSaysSo() {
    Plan<String, String> plan =
        plan(
            List.of(person("p", 1).ntt(NTT).exitDate(day("2026-10-31")).build()),
            List.of(anonymous("h").ntt(NTT).build()));

    assertThat(reasons(plan)).containsExactly(ExitReason.LEFT);
    assertThat(plan.actions().get(0).remarks()).containsExactly(Remark.MATCHED_WITHOUT_NIR);
  }

  @Test
  void personIsMatchedByReference_whenNoNumberIsShared() {
    assertThat(
            reasons(
                List.of(anonymous("p").reference("M42").build()),
                List.of(person("h", 1).reference("M42").build())))
        .containsExactly(NothingReason.UP_TO_DATE);
  }

  @Test
  void twoNirUnderOneReferenceAreAConflict_untilSomebodySaysTheyAreTwoPeople() {
    List<PlanSubject<String>> payroll = List.of(person("p", 1).reference("M42").build());
    List<PlanSubject<String>> portal = List.of(person("h", 2).reference("M42").build());

    assertThat(reasons(payroll, portal)).containsExactly(ConflictReason.IDENTIFIERS_DISAGREE);
    assertThat(reasons(plan(payroll, portal, Decisions.builder().different("p", "h").build())))
        .containsExactly(EntryReason.NOT_ON_PORTAL, ConflictReason.LEAVER_WITHOUT_DATE);
  }

  @Test
  void sameNameAndBirthDateIsAConflict_whateverTheSpelling() {
    Plan<String, String> plan =
        plan(
            List.of(anonymous("p").familyName("D'ÉTRÉ-LE  GOFF").firstNames("JEAN-NOËL").build()),
            List.of(anonymous("h").familyName("d Etre Le Goff").firstNames("Jean Noel").build()));

    assertThat(reasons(plan)).containsExactly(ConflictReason.POSSIBLE_MATCH);
    assertThat(plan.actions().get(0).payrollSubjects()).hasSize(1);
    assertThat(plan.actions().get(0).portalSubjects()).hasSize(1);
  }

  @Test
  void nameAloneIsNoMatch_whenTheBirthDateDiffersOrIsMissing() {
    assertThat(
            reasons(
                List.of(person("p", 1).familyName("DUPONT").build()),
                List.of(
                    anonymous("h").birthDate(PartialDate.of(1985, 5, 15)).build(),
                    PlanSubject.<String>builder()
                        .id("unborn")
                        .establishment(People.HERE)
                        .familyName("DUPONT")
                        .firstNames("Camille")
                        .payload("")
                        .build())))
        .containsExactly(
            EntryReason.NOT_ON_PORTAL,
            ConflictReason.LEAVER_WITHOUT_DATE,
            ConflictReason.LEAVER_WITHOUT_DATE);
  }

  @Test
  void birthDateKnownInPartIsAPossibleMatch_whenTheYearIsTheSame() {
    List<PlanSubject<String>> payroll = List.of(person("p", 1).familyName("DUPONT").build());

    assertThat(
            reasons(payroll, List.of(anonymous("h").birthDate(PartialDate.of(1985, 0, 0)).build())))
        .containsExactly(ConflictReason.POSSIBLE_MATCH);
    assertThat(
            reasons(payroll, List.of(anonymous("h").birthDate(PartialDate.of(1986, 0, 0)).build())))
        .containsExactly(EntryReason.NOT_ON_PORTAL, ConflictReason.LEAVER_WITHOUT_DATE);
  }

  @Test
  void sameNameUnderTwoNirIsAConflictOfItsOwn() {
    assertThat(
            reasons(
                List.of(person("p", 1).familyName("DUPONT").build()),
                List.of(person("h", 2).familyName("Dupont").build())))
        .containsExactly(ConflictReason.POSSIBLE_MATCH_OTHER_NUMBER);
  }

  @Test
  void possibleMatchIsMatched_whenSomebodyDecidedThatTheyAreTheSame() {
    Plan<String, String> plan =
        plan(
            List.of(person("p", 1).familyName("DUPONT").exitDate(day("2026-10-31")).build()),
            List.of(anonymous("h").build()),
            Decisions.builder().same("p", "h").build());

    assertThat(reasons(plan)).containsExactly(ExitReason.LEFT);
    assertThat(plan.actions().get(0).remarks()).containsExactly(Remark.MATCHED_BY_DECISION);
  }

  @Test
  void possibleMatchIsUndone_whenSomebodyDecidedThatTheyAreTwo() {
    assertThat(
            reasons(
                plan(
                    List.of(person("p", 1).familyName("DUPONT").build()),
                    List.of(anonymous("h").build()),
                    Decisions.builder().different("p", "h").build())))
        .containsExactly(EntryReason.NOT_ON_PORTAL, ConflictReason.LEAVER_WITHOUT_DATE);
  }

  @Test
  void decisionHasNoObject_whenASubjectIsGoneOrWorksElsewhere() {
    Decisions decisions = Decisions.builder().same("p", "h").same("gone", "h").build();

    assertThat(
            reasons(
                plan(
                    List.of(person("p", 1).build()),
                    List.of(person("h", 2).establishment(THERE).build()),
                    decisions)))
        .containsExactly(EntryReason.NOT_ON_PORTAL, ConflictReason.LEAVER_WITHOUT_DATE);
  }

  @Test
  void firstDecisionHolds_whenTwoGiveOneRecordToTwoPeople() {
    assertThat(
            reasons(
                plan(
                    List.of(person("p1", 1).build(), person("p2", 2).build()),
                    List.of(anonymous("h").build()),
                    Decisions.builder().same("p2", "h").same("p1", "h").build())))
        .containsExactly(NothingReason.UP_TO_DATE, EntryReason.NOT_ON_PORTAL);
  }

  @Test
  void decisionIsRefused_whenItsIdIsCarriedByTwoSubjects() {
    assertThatThrownBy(
            () ->
                plan(
                    List.of(person("p", 1).build(), person("p", 2).build()),
                    List.of(),
                    Decisions.builder().same("p", "h").build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("position 2");
  }

  @Test
  void personTwiceInPayrollIsOneConflict_andTheOthersGoThrough() {
    Plan<String, String> plan =
        plan(
            List.of(person("p1", 1).build(), person("p2", 2).build(), person("p3", 1).build()),
            List.of(person("h", 1).build()));

    assertThat(reasons(plan))
        .containsExactly(ConflictReason.DUPLICATE_IN_PAYROLL, EntryReason.NOT_ON_PORTAL);
    assertThat(plan.actions().get(0).payrollSubjects())
        .extracting(PlannedSubject::position)
        .containsExactly(1, 3);
    assertThat(plan.actions().get(0).portalSubjects()).hasSize(1);
  }

  @Test
  void personTwiceInPayrollIsAConflict_whenOnlyOneEntryHasTheNir() {
    assertThat(
            reasons(
                List.of(
                    person("p1", 1).reference("M42").build(),
                    anonymous("p2").reference("M42").build()),
                List.of(person("h", 1).build())))
        .containsExactly(NothingReason.UP_TO_DATE, ConflictReason.DUPLICATE_IN_PAYROLL);
  }

  @Test
  void personTwiceInPayrollIsAConflict_whenTheOtherEntryWasMatchedByItsTemporaryNumber() {
    assertThat(
            reasons(
                List.of(
                    anonymous("p1").ntt(NTT).reference("M42").build(),
                    person("p2", 1).reference("M42").build()),
                List.of(anonymous("h").ntt(NTT).build())))
        .containsExactly(NothingReason.UP_TO_DATE, ConflictReason.DUPLICATE_IN_PAYROLL);
  }

  @Test
  void twoPeopleMayShareAReference_whenEachHasANir_andNobodyHoldsItOnThePortal() {
    assertThat(
            reasons(
                List.of(
                    person("p1", 1).reference("M42").build(),
                    person("p2", 2).reference("M42").build()),
                List.of()))
        .containsExactly(EntryReason.NOT_ON_PORTAL, EntryReason.NOT_ON_PORTAL);
  }

  @Test
  void whoHoldsASharedReferenceIsAConflict() {
    assertThat(
            reasons(
                List.of(
                    person("p1", 1).reference("M42").build(),
                    person("p2", 2).reference("M42").build()),
                List.of(anonymous("h").reference("M42").build())))
        .containsExactly(ConflictReason.DUPLICATE_IN_PAYROLL);
  }

  @Test
  void referenceThatThePortalGivesToSomebodyElseIsAConflict() {
    assertThat(
            reasons(
                List.of(person("p1", 1).build(), anonymous("p2").reference("M42").build()),
                List.of(person("h", 1).reference("M42").build())))
        .containsExactly(NothingReason.UP_TO_DATE, ConflictReason.REFERENCE_TAKEN);
  }

  @Test
  void possibleDuplicateInPayrollIsAConflict_whenOneEntryHasNoNir() {
    List<PlanSubject<String>> payroll =
        List.of(person("p1", 1).familyName("DUPONT").build(), anonymous("p2").ntt(NTT).build());

    assertThat(reasons(payroll, List.of()))
        .containsExactly(ConflictReason.POSSIBLE_DUPLICATE_IN_PAYROLL);
    assertThat(reasons(payroll, List.of(person("h", 1).build())))
        .containsExactly(NothingReason.UP_TO_DATE, ConflictReason.POSSIBLE_DUPLICATE_IN_PAYROLL);
    assertThat(
            reasons(
                plan(
                    payroll,
                    List.of(),
                    Decisions.builder().different("p1", "p2").different("p2", "p1").build())))
        .containsExactly(EntryReason.NOT_ON_PORTAL, EntryReason.NOT_ON_PORTAL);
  }

  @Test
  void homonymWhoIsCertainInPayrollIsHeldToo_whenThePortalMayHaveThem() {
    Plan<String, String> plan =
        plan(
            List.of(
                person("p1", 1).familyName("DUPONT").build(),
                anonymous("p2").ntt(NTT).build(),
                anonymous("p3").build()),
            List.of(anonymous("h").build()),
            Decisions.builder().different("p1", "p2").different("p1", "p3").build());

    assertThat(reasons(plan)).containsExactly(ConflictReason.POSSIBLE_DUPLICATE_IN_PAYROLL);
    assertThat(plan.actions().get(0).payrollSubjects()).hasSize(3);
    assertThat(plan.actions().get(0).portalSubjects()).hasSize(1);
  }

  @Test
  void homonymsAreTwoPeople_whenEachHasANir() {
    assertThat(
            reasons(
                List.of(
                    person("p1", 1).familyName("DUPONT").build(),
                    person("p2", 2).familyName("DUPONT").build()),
                List.of()))
        .containsExactly(EntryReason.NOT_ON_PORTAL, EntryReason.NOT_ON_PORTAL);
  }

  @Test
  void personPresentTwiceOnThePortalIsAConflict_whetherPayrollHasThemOrNot() {
    List<PlanSubject<String>> portal = List.of(person("h1", 1).build(), person("h2", 1).build());

    assertThat(reasons(List.of(person("p", 1).build()), portal))
        .containsExactly(ConflictReason.DUPLICATE_ON_PORTAL);
    assertThat(reasons(List.of(), portal)).containsExactly(ConflictReason.DUPLICATE_ON_PORTAL);
  }

  @Test
  void personIsAnEntryWithARemark_whenThePortalKnowsThemElsewhereOnly() {
    Plan<String, String> plan =
        plan(List.of(person("p", 1).build()), List.of(person("h", 1).establishment(THERE).build()));

    assertThat(reasons(plan))
        .containsExactly(EntryReason.NOT_ON_PORTAL, ConflictReason.LEAVER_WITHOUT_DATE);
    assertThat(plan.actions().get(0).remarks()).containsExactly(Remark.ON_PORTAL_ELSEWHERE);
    assertThat(plan.actions().get(1).remarks()).containsExactly(Remark.IN_PAYROLL_ELSEWHERE);
  }

  @Test
  void personIsTwoSubjects_whenTheyWorkInTwoEstablishments() {
    assertThat(
            reasons(
                List.of(person("p1", 1).build(), person("p2", 1).establishment(THERE).build()),
                List.of(person("h2", 1).establishment(THERE).build(), person("h1", 1).build())))
        .containsExactly(NothingReason.UP_TO_DATE, NothingReason.UP_TO_DATE);
  }

  @Test
  void numberOfAPersonIsNeverShown() {
    Plan<String, String> plan =
        plan(
            List.of(person("p", 1).build(), anonymous("q").build()),
            List.of(person("h", 2).build(), anonymous("r").build()));

    assertThat(plan.actions().toString() + plan)
        .doesNotContain(nir(1).value(), nir(2).value(), "DUPONT", "NOM", "Camille", "1985-05-14");
  }
}
