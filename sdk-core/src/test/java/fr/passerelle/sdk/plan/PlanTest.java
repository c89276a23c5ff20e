package fr.passerelle.sdk.plan;

import static fr.passerelle.sdk.plan.People.AS_OF;
import static fr.passerelle.sdk.plan.People.day;
import static fr.passerelle.sdk.plan.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanTest {
  private static final Plan<String, String> PLAN =
      new Planner<String, String>(PlanPolicy.careful(), People.keys())
          .plan(
              AS_OF,
              List.of(
                  person("new1", 1).build(),
                  person("left", 2).exitDate(day("2026-10-31")).build(),
                  person("same", 3).build(),
                  person("new2", 4).build()),
              List.of(person("h2", 2).build(), person("h3", 3).build(), person("lost", 5).build()));

  private static List<Integer> approved(Plan<String, String> plan) {
    return plan.sendables()
        .filter(plan::isApproved)
        .map(action -> action.payroll().position())
        .toList();
  }

  @Test
  void figuresCountEveryKindAndReason() {
    PlanSummary summary = PLAN.summary();

    assertThat(summary.payrollSubjects()).isEqualTo(4);
    assertThat(summary.portalSubjects()).isEqualTo(3);
    assertThat(summary.count(ActionKind.ENTRY)).isEqualTo(2);
    assertThat(summary.count(ActionKind.EXIT)).isEqualTo(1);
    assertThat(summary.count(ActionKind.CHANGE)).isZero();
    assertThat(summary.count(ConflictReason.LEAVER_WITHOUT_DATE)).isEqualTo(1);
    assertThat(summary.count(NothingReason.UP_TO_DATE)).isEqualTo(1);
    assertThat(summary.byReason()).doesNotContainKey(ChangeReason.FIELDS_DIFFER);
    assertThat(summary.approved()).isEqualTo(3);
    assertThat(PLAN.isEmpty()).isFalse();
  }

  @Test
  void everythingIsApproved_untilSomebodySaysOtherwise() {
    assertThat(approved(PLAN)).containsExactly(1, 2, 4);
    assertThat(approved(PLAN.approve(action -> action.kind() == ActionKind.ENTRY)))
        .containsExactly(1, 4);
    assertThat(approved(PLAN.without(action -> action.payroll().position() == 1)))
        .containsExactly(2, 4);
  }

  @Test
  void withoutTakesMoreAway_andApproveStartsAnew() {
    Plan<String, String> less =
        PLAN.without(action -> action.payroll().position() == 1)
            .without(action -> action.payroll().position() == 2);

    assertThat(approved(less)).containsExactly(4);
    assertThat(approved(less.approve(action -> true))).containsExactly(1, 2, 4);
    assertThat(less.summary().approved()).isEqualTo(1);
  }

  @Test
  void approvalKeepsActionsAndKeys() {
    assertThat(PLAN.approve(action -> false).actions()).isEqualTo(PLAN.actions());
    assertThat(PLAN.approve(action -> false).withheld())
        .containsExactlyInAnyOrderElementsOf(PLAN.sendables().map(Sendable::key).toList());
  }

  @Test
  void conflictIsNeverApproved() {
    assertThat(PLAN.conflicts()).hasSize(1).noneMatch(PLAN::isApproved);
  }

  @Test
  void planIsRefused_whenTwoActionsHaveOneKey() {
    Planner<String, String> planner = new Planner<>(PlanPolicy.careful(), () -> new UUID(0, 7));

    assertThatThrownBy(
            () ->
                planner.plan(
                    AS_OF, List.of(person("a", 1).build(), person("b", 2).build()), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void planReadBackFromItsPartsIsTheSamePlan() {
    Plan<String, String> again = new Plan<>(PLAN.asOf(), PLAN.actions(), Set.of());

    assertThat(again.summary()).isEqualTo(PLAN.summary());
    assertThat(again.actions()).isEqualTo(PLAN.actions());
  }
}
