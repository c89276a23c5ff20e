package fr.passerelle.sdk.plan;

import static fr.passerelle.sdk.plan.People.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.instancio.junit.InstancioExtension;
import org.instancio.junit.InstancioSource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;

/** What holds for every pair of lists. */
@ExtendWith(InstancioExtension.class)
class PlannerPropertyTest {

  private static Plan<String, String> plan(
      PlanPolicy<String, String> policy,
      List<PlanSubject<String>> payroll,
      List<PlanSubject<String>> portal) {
    return new Planner<>(policy, People.keys()).plan(AS_OF, payroll, portal);
  }

  private static Plan<String, String> planAfterApplying(
      PlanPolicy<String, String> policy, RandomWorkforce workforce) {
    ModelPortal portal = new ModelPortal(workforce.portal);
    Plan<String, String> plan = plan(policy, workforce.payroll, portal.roster());
    PlanRun<String, String> run =
        PlanRunner.builder(portal, new MemoryPlanJournal()).build().run(plan);
    assertThat(run.count(ActionOutcome.Kind.DONE)).isEqualTo(run.results().size());
    return plan(policy, workforce.payroll, portal.roster());
  }

  @ParameterizedTest
  @InstancioSource(samples = 150)
  void secondPlanSendsNothing_whateverTheListsAndThePolicy(long seed) {
    Plan<String, String> second =
        planAfterApplying(RandomWorkforce.policy(seed), RandomWorkforce.messy(seed));

    assertThat(second.sendables()).isEmpty();
  }

  @ParameterizedTest
  @InstancioSource(samples = 150)
  void secondPlanIsEmpty_whenEverybodyIsNumbered(long seed) {
    Plan<String, String> second =
        planAfterApplying(RandomWorkforce.lenient(), RandomWorkforce.numbered(seed));

    assertThat(second.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @InstancioSource(samples = 150)
  void planOfAListAgainstItselfIsEmpty(long seed) {
    List<PlanSubject<String>> people = RandomWorkforce.numbered(seed).payroll;

    assertThat(plan(PlanPolicy.careful(), people, people).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @InstancioSource(samples = 150)
  void everySubjectIsInExactlyOneAction(long seed) {
    RandomWorkforce workforce = RandomWorkforce.messy(seed);
    Plan<String, String> plan =
        plan(RandomWorkforce.policy(seed), workforce.payroll, workforce.portal);

    assertThat(plan.actions().stream().flatMap(action -> ids(action.payrollSubjects())))
        .containsExactlyInAnyOrderElementsOf(
            workforce.payroll.stream().map(PlanSubject::getId).toList());
    assertThat(plan.actions().stream().flatMap(action -> ids(action.portalSubjects())))
        .containsExactlyInAnyOrderElementsOf(
            workforce.portal.stream().map(PlanSubject::getId).toList());
  }

  @ParameterizedTest
  @InstancioSource(samples = 150)
  void orderOfTheListsDoesNotChangeTheActions(long seed) {
    RandomWorkforce workforce = RandomWorkforce.messy(seed);
    PlanPolicy<String, String> policy = RandomWorkforce.policy(seed);
    List<String> expected = described(plan(policy, workforce.payroll, workforce.portal));

    Collections.shuffle(workforce.payroll, new Random(seed));
    Collections.shuffle(workforce.portal, new Random(seed + 1));

    assertThat(described(plan(policy, workforce.payroll, workforce.portal)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @InstancioSource(samples = 150)
  void actionsComeInTheOrderOfPayroll_thenOfThePortal(long seed) {
    RandomWorkforce workforce = RandomWorkforce.messy(seed);
    Plan<String, String> plan =
        plan(RandomWorkforce.policy(seed), workforce.payroll, workforce.portal);

    List<Integer> order = new ArrayList<>();
    plan.actions().stream()
        .map(PlannedAction::subject)
        .forEach(
            subject ->
                order.add(
                    subject.position()
                        + (subject.side() == Side.PORTAL ? workforce.payroll.size() : 0)));
    assertThat(order).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @InstancioSource(samples = 150)
  void keysAreAllDifferent_andOnlyActionsThatSendHaveOne(long seed) {
    RandomWorkforce workforce = RandomWorkforce.messy(seed);
    List<UUID> drawn = new ArrayList<>();
    Plan<String, String> plan =
        new Planner<String, String>(
                RandomWorkforce.policy(seed),
                () -> {
                  drawn.add(new UUID(seed, drawn.size()));
                  return drawn.get(drawn.size() - 1);
                })
            .plan(AS_OF, workforce.payroll, workforce.portal);

    assertThat(plan.sendables().map(Sendable::key)).containsExactlyElementsOf(drawn);
  }

  private static <T> Stream<String> ids(List<PlannedSubject<T>> subjects) {
    return subjects.stream().map(subject -> subject.subject().getId());
  }

  /** An action without its key and without positions. */
  private static List<String> described(Plan<String, String> plan) {
    return plan.actions().stream()
        .map(
            action ->
                action.kind()
                    + " "
                    + action.reason()
                    + ids(action.payrollSubjects()).sorted().toList()
                    + ids(action.portalSubjects()).sorted().toList()
                    + action.remarks()
                    + (action instanceof Change<String, String> change
                        ? change.changes().stream().map(FieldChange::after).toList()
                        : ""))
        .toList();
  }
}
