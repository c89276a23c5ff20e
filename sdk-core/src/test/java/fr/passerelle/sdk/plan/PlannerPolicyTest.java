package fr.passerelle.sdk.plan;

import static fr.passerelle.sdk.plan.People.AS_OF;
import static fr.passerelle.sdk.plan.People.anonymous;
import static fr.passerelle.sdk.plan.People.day;
import static fr.passerelle.sdk.plan.People.fields;
import static fr.passerelle.sdk.plan.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.identifier.Ntt;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which identifier, who is left out, which fields. */
class PlannerPolicyTest {

  private static PlannedAction<String, String> only(
      PlanPolicy<String, String> policy,
      List<PlanSubject<String>> payroll,
      List<PlanSubject<String>> portal) {
    Plan<String, String> plan = new Planner<>(policy, People.keys()).plan(AS_OF, payroll, portal);
    assertThat(plan.actions()).hasSize(1);
    return plan.actions().get(0);
  }

  private static PlanReason entering(
      PlanPolicy<String, String> policy, PlanSubject<String> payroll) {
    return only(policy, List.of(payroll), List.of()).reason();
  }

  private static PlanPolicy<String, String> asking(IdentifierRule rule) {
    return PlanPolicy.<String, String>builder().entryIdentifier(rule).build();
  }

  @Test
  void identifierThatThePortalAsksForIsMissed_whenThereIsAnEntry() {
    PlanSubject<String> numbered = person("p", 1).build();
    PlanSubject<String> temporary = anonymous("p").ntt(Ntt.of("1732829320MAT00042")).build();
    PlanSubject<String> unnamed = anonymous("p").reference("M42").build();

    assertThat(entering(asking(IdentifierRule.NIR), numbered)).isEqualTo(EntryReason.NOT_ON_PORTAL);
    assertThat(entering(asking(IdentifierRule.NIR), temporary))
        .isEqualTo(ConflictReason.IDENTIFIER_MISSING);
    assertThat(entering(asking(IdentifierRule.NIR_OR_NTT), temporary))
        .isEqualTo(EntryReason.NOT_ON_PORTAL);
    assertThat(entering(asking(IdentifierRule.NIR_OR_NTT), unnamed))
        .isEqualTo(ConflictReason.IDENTIFIER_MISSING);
    assertThat(entering(asking(IdentifierRule.NONE), unnamed)).isEqualTo(EntryReason.NOT_ON_PORTAL);
  }

  @Test
  void numberThatCannotBeRightIsAConflict_whenThereIsAnEntry_andOnlyThen() {
    PlanSubject<String> refused = anonymous("p").nirRefused(true).reference("M42").build();

    assertThat(entering(asking(IdentifierRule.NONE), refused))
        .isEqualTo(ConflictReason.IDENTIFIER_REFUSED);
    assertThat(
            only(
                    PlanPolicy.careful(),
                    List.of(refused),
                    List.of(person("h", 1).reference("M42").build()))
                .reason())
        .isEqualTo(NothingReason.UP_TO_DATE);
  }

  @Test
  void excludedPersonIsNotEntered_andTheRuleIsNamed() {
    PlanPolicy<String, String> policy =
        PlanPolicy.<String, String>builder()
            .addExclusions(new Exclusion<>("DISPENSED", person -> person.getId().equals("p")))
            .build();

    PlannedAction<String, String> action = only(policy, List.of(anonymous("p").build()), List.of());

    assertThat(action.reason()).isEqualTo(NothingReason.EXCLUDED);
    assertThat(((Nothing<String, String>) action).rule()).contains("DISPENSED");
  }

  @Test
  void excludedPersonLeavesAsOthersDo_whenThePortalHasThem() {
    PlanPolicy<String, String> policy =
        PlanPolicy.<String, String>builder()
            .addExclusions(new Exclusion<>("EVERYBODY", person -> true))
            .build();

    assertThat(
            only(
                    policy,
                    List.of(person("p", 1).exitDate(day("2026-10-31")).build()),
                    List.of(person("h", 1).build()))
                .reason())
        .isEqualTo(ExitReason.LEFT);
  }

  @Test
  void stayIsTooShort_byItsExitOrItsForeseenEnd() {
    PlanPolicy<String, String> policy =
        PlanPolicy.<String, String>builder().shortStayDays(31).build();

    assertThat(
            entering(
                policy,
                person("p", 1).entryDate(day("2026-11-01")).foreseenEnd(day("2026-12-01")).build()))
        .isEqualTo(NothingReason.SHORT_STAY);
    assertThat(
            entering(
                policy,
                person("p", 1).entryDate(day("2026-11-01")).foreseenEnd(day("2026-12-02")).build()))
        .isEqualTo(EntryReason.NOT_ON_PORTAL);
    assertThat(
            entering(
                policy,
                person("p", 1)
                    .entryDate(day("2026-11-01"))
                    .foreseenEnd(day("2027-11-01"))
                    .exitDate(day("2026-11-25"))
                    .build()))
        .isEqualTo(NothingReason.SHORT_STAY);
    assertThat(entering(policy, person("p", 1).build())).isEqualTo(EntryReason.NOT_ON_PORTAL);
  }

  @Test
  void portalKeepsPeopleWhomPayrollIsNotExpectedToKnow() {
    PlanPolicy<String, String> policy =
        PlanPolicy.<String, String>builder()
            .outsidePayroll(record -> record.getPayload().contains("trainee"))
            .build();

    assertThat(only(policy, List.of(), List.of(person("trainee", 1).build())).reason())
        .isEqualTo(NothingReason.OUTSIDE_PAYROLL);
    assertThat(only(policy, List.of(), List.of(person("worker", 1).build())).reason())
        .isEqualTo(ConflictReason.LEAVER_WITHOUT_DATE);
  }

  @Test
  void fieldsThatDifferAreOneChange_inTheOrderOfTheFields() {
    Change<String, String> change =
        (Change<String, String>)
            only(
                PlanPolicy.careful(),
                List.of(person("p", 1).fields(fields("SIR", "grutier", "LE GOFF")).build()),
                List.of(person("h", 1).fields(fields("SI", "", "Le Goff")).build()));

    assertThat(change.reason()).isEqualTo(ChangeReason.FIELDS_DIFFER);
    assertThat(change.changes())
        .containsExactly(
            new FieldChange(PlanField.shown("category"), Optional.of("SI"), "SIR"),
            new FieldChange(PlanField.personal("job"), Optional.empty(), "grutier"));
    assertThat(change.effectiveDate()).isEqualTo(AS_OF);
    assertThat(change.toString()).contains("SI -> SIR").doesNotContain("grutier");
  }

  @Test
  void changeTakesEffect_onTheDayThatPayrollGives() {
    Change<String, String> change =
        (Change<String, String>)
            only(
                PlanPolicy.careful(),
                List.of(
                    person("p", 1)
                        .fields(fields("SIR", "", ""))
                        .fieldsSince(day("2026-11-01"))
                        .build()),
                List.of(person("h", 1).fields(fields("SI", "", "")).build()));

    assertThat(change.effectiveDate()).isEqualTo(day("2026-11-01"));
  }

  @Test
  void whatPayrollDoesNotKnowErasesNothing() {
    assertThat(
            only(
                    PlanPolicy.careful(),
                    List.of(person("p", 1).fields(fields("", "", "")).build()),
                    List.of(person("h", 1).fields(fields("SI", "grutier", "LE GOFF")).build()))
                .reason())
        .isEqualTo(NothingReason.UP_TO_DATE);
  }

  @Test
  void emptyTextInPayrollErases_whatThePortalHolds_andIsTheSameAsNothingThere() {
    FieldValues cleared = FieldValues.builder(People.FIELDS).set("job", "").build();

    assertThat(
            only(
                    PlanPolicy.careful(),
                    List.of(person("p", 1).fields(cleared).build()),
                    List.of(person("h", 1).fields(fields("", "grutier", "")).build()))
                .reason())
        .isEqualTo(ChangeReason.FIELDS_DIFFER);
    assertThat(
            only(
                    PlanPolicy.careful(),
                    List.of(person("p", 1).fields(cleared).build()),
                    List.of(person("h", 1).fields(fields("", "", "")).build()))
                .reason())
        .isEqualTo(NothingReason.UP_TO_DATE);
  }

  @Test
  void fieldsThatThePolicyDoesNotNameAreNotCompared() {
    PlanPolicy<String, String> policy =
        PlanPolicy.<String, String>builder().comparedFields(Set.of("job")).build();

    assertThat(
            only(
                    policy,
                    List.of(person("p", 1).fields(fields("SIR", "grutier", "")).build()),
                    List.of(person("h", 1).fields(fields("SI", "grutier", "")).build()))
                .reason())
        .isEqualTo(NothingReason.UP_TO_DATE);
  }

  @Test
  void sidesWithOtherFieldsAreRefused_byPositionAndNotByName() {
    assertThatThrownBy(
            () ->
                only(
                    PlanPolicy.careful(),
                    List.of(person("p", 1).fields(fields("SIR", "", "")).build()),
                    List.of(person("h", 1).build())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("payroll 1 and portal 1");
  }

  @Test
  void fieldsAreDeclaredOnce_andNeverTheDatesThatThePlannerCompares() {
    assertThatThrownBy(() -> PlanFields.of(PlanField.shown("a"), PlanField.personal("a")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PlanFields.of(PlanField.shown("entryDate")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PlanField.shown(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FieldValues.builder(People.FIELDS).set("other", "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such field: other");
  }
}
