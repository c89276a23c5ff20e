package fr.passerelle.sdk.plan;

import static fr.passerelle.sdk.plan.People.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.passerelle.sdk.error.CallContext;
import fr.passerelle.sdk.error.NotSentException;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.error.ResponseDetails;
import fr.passerelle.sdk.error.ResponseException;
import fr.passerelle.sdk.plan.ScriptedPortal.Effect;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.instancio.junit.InstancioExtension;
import org.instancio.junit.InstancioSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The process dies, or the network does, and a second run completes: nothing doubled, nothing lost.
 */
@ExtendWith(InstancioExtension.class)
class PlanCrashTest {
  private static final CallContext CALL = CallContext.of("portal.call");
  private static final RandomWorkforce WORKFORCE = RandomWorkforce.numbered(20_261_121);

  private static final int MOST_RUNS = 500;

  /** Calls of the portal and of the journal during an undisturbed run, twice: before and after. */
  private static final int INSTANTS = instantsOfAWholeRun();

  /** The end of the process, as far as one process can show it. */
  private static final class Death extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** Dies at the n-th instant; an instant lies before and after each effect on disk or portal. */
  private static final class Clockwork {
    private int left;

    Clockwork(int instant) {
      left = instant;
    }

    void tick() {
      if (--left == 0) {
        throw new Death();
      }
    }

    String around(Effect effect) {
      tick();
      String result = effect.happen();
      tick();
      return result;
    }
  }

  /** A journal whose entries survive the process. */
  private record DyingJournal(PlanJournal disk, Clockwork clockwork) implements PlanJournal {
    @Override
    public Optional<JournalEntry> find(UUID key) {
      return disk.find(key);
    }

    @Override
    public void before(Sendable<?, ?> action) {
      clockwork.tick();
      disk.before(action);
      clockwork.tick();
    }

    @Override
    public void after(Sendable<?, ?> action, ActionOutcome outcome) {
      clockwork.tick();
      disk.after(action, outcome);
      clockwork.tick();
    }
  }

  private static final class World {
    private final MemoryPlanJournal disk = new MemoryPlanJournal();
    private Clockwork clockwork = new Clockwork(Integer.MAX_VALUE);
    private final ScriptedPortal portal =
        new ScriptedPortal(WORKFORCE.portal, (call, effect) -> clockwork.around(effect));
    private final Plan<String, String> plan = plan();

    Plan<String, String> plan() {
      return new Planner<>(RandomWorkforce.lenient(), UUID::randomUUID)
          .plan(AS_OF, WORKFORCE.payroll, portal.roster());
    }

    PlanRun<String, String> run(Plan<String, String> wanted, int deathAt) {
      clockwork = new Clockwork(deathAt);
      return PlanRunner.builder(portal, new DyingJournal(disk, clockwork)).build().run(wanted);
    }

    int instantsUsed() {
      return Integer.MAX_VALUE - clockwork.left;
    }
  }

  private static int instantsOfAWholeRun() {
    World world = new World();
    world.run(world.plan, Integer.MAX_VALUE);
    return world.instantsUsed();
  }

  static IntStream instants() {
    return IntStream.rangeClosed(1, INSTANTS);
  }

  private static void everyActionHadItsEffectOnce(World world, Plan<String, String> plan) {
    assertThat(world.portal.effects().values())
        .hasSize((int) plan.sendables().count())
        .containsOnly(1);
    assertThat(world.plan().isEmpty()).isTrue();
  }

  @Test
  void runHasEnoughInstantsToDieAt() {
    World world = new World();

    assertThat(world.plan.summary().count(ActionKind.ENTRY)).isPositive();
    assertThat(world.plan.summary().count(ActionKind.EXIT)).isPositive();
    assertThat(world.plan.summary().count(ActionKind.CHANGE)).isPositive();
    assertThat(INSTANTS).isEqualTo(6 * (int) world.plan.sendables().count());
  }

  @ParameterizedTest
  @MethodSource("instants")
  void samePlanOnTheSameJournalCompletes_whereverTheProcessDied(int instant) {
    World world = new World();

    assertThat(catchThrowable(() -> world.run(world.plan, instant))).isInstanceOf(Death.class);
    PlanRun<String, String> second = world.run(world.plan, Integer.MAX_VALUE);

    assertThat(second.isSettled()).isTrue();
    everyActionHadItsEffectOnce(world, world.plan);
  }

  @ParameterizedTest
  @MethodSource("instants")
  void newPlanFromTheNewRosterCompletes_whereverTheProcessDied(int instant) {
    World world = new World();

    assertThat(catchThrowable(() -> world.run(world.plan, instant))).isInstanceOf(Death.class);
    int done = world.portal.effects().size();
    Plan<String, String> rest = world.plan();
    world.run(rest, Integer.MAX_VALUE);

    assertThat(rest.sendables()).hasSize((int) world.plan.sendables().count() - done);
    everyActionHadItsEffectOnce(world, world.plan);
  }

  @ParameterizedTest
  @InstancioSource(samples = 100)
  void samePlanCompletes_howeverOftenTheProcessDies(long seed) {
    Random random = new Random(seed);
    World world = new World();

    boolean alive = false;
    for (int life = 0; life < MOST_RUNS && !alive; life++) {
      // Late enough, often enough, that each life brings something to its end.
      int instant = 8 + random.nextInt(INSTANTS);
      alive = catchThrowable(() -> world.run(world.plan, instant)) == null;
    }
    assertThat(alive).isTrue();

    everyActionHadItsEffectOnce(world, world.plan);
  }

  @ParameterizedTest
  @InstancioSource(samples = 100)
  void samePlanCompletes_whateverTheNetworkDoes_andHoweverManyThreadsWork(long seed) {
    Random random = new Random(seed);
    ScriptedPortal portal =
        new ScriptedPortal(WORKFORCE.portal, (call, effect) -> unreliable(random, effect));
    portal.settling((action, found) -> random.nextInt(3) == 0 ? new Settlement.Undecided() : found);
    Plan<String, String> plan =
        new Planner<>(RandomWorkforce.lenient(), UUID::randomUUID)
            .plan(AS_OF, WORKFORCE.payroll, portal.roster());
    PlanRunner<String, String> runner =
        PlanRunner.builder(portal, new MemoryPlanJournal())
            .concurrency(1 + random.nextInt(4))
            .build();

    PlanRun<String, String> run = runner.run(plan);
    for (int again = 0; again < MOST_RUNS && !isWhollyDone(run); again++) {
      run = runner.run(plan);
    }
    assertThat(isWhollyDone(run)).isTrue();

    assertThat(portal.effects().values()).hasSize((int) plan.sendables().count()).containsOnly(1);
  }

  private static boolean isWhollyDone(PlanRun<String, String> run) {
    return run.count(ActionOutcome.Kind.DONE) == run.results().size();
  }

  private static String unreliable(Random random, Effect effect) {
    return switch (random.nextInt(8)) {
      case 0 -> throw new NotSentException("no route", CALL, null);
      case 1 -> throw new OutcomeUnknownException("lost on the way", CALL, null);
      case 2 -> {
        effect.happen();
        throw new OutcomeUnknownException("lost on the way back", CALL, null);
      }
      case 3 -> {
        effect.happen();
        throw ResponseException.of(CALL, ResponseDetails.ofStatus(502));
      }
      case 4 -> throw ResponseException.of(CALL, ResponseDetails.ofStatus(422));
      default -> effect.happen();
    };
  }
}
