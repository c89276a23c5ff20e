package fr.passerelle.sdk.plan;

import static fr.passerelle.sdk.plan.People.AS_OF;
import static fr.passerelle.sdk.plan.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.error.AuthenticationException;
import fr.passerelle.sdk.error.CallContext;
import fr.passerelle.sdk.error.CallInterruptedException;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.NotSentException;
import fr.passerelle.sdk.error.Outcome;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.error.ResponseDetails;
import fr.passerelle.sdk.error.ResponseException;
import fr.passerelle.sdk.plan.ActionOutcome.Kind;
import fr.passerelle.sdk.plan.ActionOutcome.SkipReason;
import fr.passerelle.sdk.plan.ScriptedPortal.Script;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanRunnerTest {
  private static final CallContext CALL = CallContext.of("portal.enter");

  private final MemoryPlanJournal journal = new MemoryPlanJournal();

  @AfterEach
  void leaveNoInterrupt() {
    Thread.interrupted();
  }

  /** A target for plans that enter people and do nothing else. */
  private abstract static class OnlyEntries implements PlanTarget<String, String> {
    @Override
    public String exit(Exit<String, String> exit) {
      throw new AssertionError();
    }

    @Override
    public String change(Change<String, String> change) {
      throw new AssertionError();
    }

    @Override
    public Settlement settle(Sendable<String, String> action) {
      throw new AssertionError();
    }
  }

  /** People to enter. */
  private static Plan<String, String> entries(int count) {
    return new Planner<String, String>(PlanPolicy.careful(), People.keys())
        .plan(
            AS_OF,
            IntStream.range(0, count)
                .mapToObj(serial -> person("p" + serial, serial).build())
                .toList(),
            List.of());
  }

  private static ScriptedPortal portal(Script script) {
    return new ScriptedPortal(List.of(), script);
  }

  private PlanRunner.Builder<String, String> runner(PlanTarget<String, String> target) {
    return PlanRunner.builder(target, journal);
  }

  private static List<Kind> kinds(PlanRun<?, ?> run) {
    return run.results().stream().map(result -> result.outcome().kind()).toList();
  }

  private static ResponseException answer(int status) {
    return ResponseException.of(CALL, ResponseDetails.ofStatus(status));
  }

  /** Fails on one call, works on the others. */
  private static Script failingOn(int failing, RuntimeException failure) {
    return (call, effect) -> {
      if (call == failing) {
        throw failure;
      }
      return effect.happen();
    };
  }

  @Test
  void everyApprovedActionIsDone_inOrder_withItsReceipt() {
    ScriptedPortal portal = portal((call, effect) -> effect.happen());

    PlanRun<String, String> run = runner(portal).build().run(entries(3));

    assertThat(portal.calls())
        .containsExactly("enter employee 1", "enter employee 2", "enter employee 3");
    assertThat(run.results())
        .extracting(ActionResult::outcome)
        .containsExactly(
            new ActionOutcome.Done(Optional.of("R-1")),
            new ActionOutcome.Done(Optional.of("R-2")),
            new ActionOutcome.Done(Optional.of("R-3")));
    assertThat(run.stopped()).isEmpty();
    assertThat(run.isSettled()).isTrue();
  }

  @Test
  void refusedActionDoesNotStopTheOthers_andSaysWhy() {
    PlanRun<String, String> run = runner(portal(failingOn(2, answer(422)))).build().run(entries(3));

    assertThat(kinds(run)).containsExactly(Kind.DONE, Kind.REFUSED, Kind.DONE);
    ActionOutcome.Refused refused = (ActionOutcome.Refused) run.results().get(1).outcome();
    assertThat(refused.status()).hasValue(422);
    assertThat(refused.message()).contains("portal.enter");
    assertThat(run.isSettled()).isTrue();
  }

  @Test
  void unapprovedActionIsNotSent() {
    ScriptedPortal portal = portal((call, effect) -> effect.happen());
    Plan<String, String> plan = entries(3).approve(action -> action.payroll().position() == 2);

    PlanRun<String, String> run = runner(portal).build().run(plan);

    assertThat(portal.calls()).containsExactly("enter employee 2");
    assertThat(run.results().get(0).outcome())
        .isEqualTo(new ActionOutcome.Skipped(SkipReason.NOT_APPROVED));
    assertThat(run.isSettled()).isTrue();
  }

  @Test
  void dryRunSendsNothing_andRecordsNothing() {
    ScriptedPortal portal = portal((call, effect) -> effect.happen());
    Plan<String, String> plan = entries(2);

    PlanRun<String, String> run = runner(portal).build().dryRun(plan);

    assertThat(portal.calls()).isEmpty();
    assertThat(run.results())
        .extracting(ActionResult::outcome)
        .containsOnly(new ActionOutcome.Skipped(SkipReason.DRY_RUN));
    assertThat(plan.sendables()).allMatch(action -> journal.find(action.key()).isEmpty());
  }

  @Test
  void dryRunTellsWhatIsDoneAlready() {
    Plan<String, String> plan = entries(2);
    PlanRunner<String, String> runner = runner(portal((call, effect) -> effect.happen())).build();
    runner.run(plan.approve(action -> action.payroll().position() == 1));

    assertThat(kinds(runner.dryRun(plan))).containsExactly(Kind.DONE, Kind.SKIPPED);
  }

  @Test
  void secondRunWithTheSameJournalSendsOnlyWhatIsNotDone() {
    Plan<String, String> plan = entries(3);
    ScriptedPortal portal = portal(failingOn(2, new NotSentException("no route", CALL, null)));
    PlanRunner<String, String> runner = runner(portal).build();

    assertThat(kinds(runner.run(plan))).containsExactly(Kind.DONE, Kind.NOT_SENT, Kind.DONE);
    PlanRun<String, String> second = runner.run(plan);

    assertThat(kinds(second)).containsOnly(Kind.DONE);
    assertThat(second.results().get(0).outcome())
        .isEqualTo(new ActionOutcome.Done(Optional.of("R-1")));
    assertThat(portal.calls())
        .containsExactly("enter employee 1", "enter employee 3", "enter employee 2");
  }

  @Test
  void refusedActionIsSentAgain_byTheNextRun() {
    Plan<String, String> plan = entries(1);
    PlanRunner<String, String> runner = runner(portal(failingOn(1, answer(422)))).build();

    assertThat(kinds(runner.run(plan))).containsExactly(Kind.REFUSED);
    assertThat(kinds(runner.run(plan))).containsExactly(Kind.DONE);
  }

  @Test
  void unknownOutcomeIsReconciledByTheExceptionItself_andTheTargetIsNotAsked() {
    for (Outcome known : List.of(Outcome.HAPPENED, Outcome.DID_NOT_HAPPEN)) {
      ScriptedPortal portal =
          portal(
              failingOn(
                  1,
                  new OutcomeUnknownException(
                      "lost", CALL, null, "k", "portal.find", () -> known)));

      Plan<String, String> plan = entries(1);
      PlanRun<String, String> run =
          PlanRunner.builder(portal, new MemoryPlanJournal()).build().run(plan);

      assertThat(portal.calls()).isEmpty();
      assertThat(kinds(run)).containsExactly(known == Outcome.HAPPENED ? Kind.DONE : Kind.NOT_SENT);
    }
  }

  @Test
  void unknownOutcomeIsSettledByTheTarget_whenTheExceptionCannotTell() {
    ScriptedPortal portal =
        portal(
            (call, effect) -> {
              effect.happen();
              throw new OutcomeUnknownException("lost", CALL, null);
            });

    PlanRun<String, String> run = runner(portal).build().run(entries(1));

    assertThat(portal.calls()).containsExactly("enter employee 1", "settle employee 1");
    assertThat(run.results().get(0).outcome()).isEqualTo(new ActionOutcome.Done(Optional.empty()));
  }

  @Test
  void serverErrorIsInDoubt_becauseTheServiceMayHaveActed() {
    ScriptedPortal portal =
        portal(
            (call, effect) -> {
              effect.happen();
              throw answer(503);
            });

    assertThat(kinds(runner(portal).build().run(entries(1)))).containsExactly(Kind.DONE);
    assertThat(portal.effects()).hasSize(1);
  }

  @Test
  void undecidedActionStaysUnknown_andTheNextRunSettlesBeforeItSends() {
    Plan<String, String> plan = entries(1);
    boolean[] answering = {false};
    ScriptedPortal portal =
        portal(failingOn(1, new OutcomeUnknownException("lost", CALL, null)))
            .settling((action, found) -> answering[0] ? found : new Settlement.Undecided());
    PlanRunner<String, String> runner = runner(portal).build();

    assertThat(kinds(runner.run(plan))).containsExactly(Kind.UNKNOWN);
    assertThat(kinds(runner.run(plan))).containsExactly(Kind.UNKNOWN);
    assertThat(portal.effects()).isEmpty();

    answering[0] = true;
    assertThat(kinds(runner.run(plan))).containsExactly(Kind.DONE);
    assertThat(portal.calls())
        .containsExactly(
            "settle employee 1", "settle employee 1", "settle employee 1", "enter employee 1");
  }

  @Test
  void failureOfTheSettlementItselfLeavesTheActionUnknown() {
    ScriptedPortal portal =
        portal(failingOn(1, new IllegalStateException("NOM DUPONT")))
            .settling(
                (action, found) -> {
                  throw answer(404);
                });

    PlanRun<String, String> run = runner(portal).build().run(entries(1));

    assertThat(run.results().get(0).outcome())
        .isEqualTo(new ActionOutcome.Unknown("IllegalStateException"));
  }

  @Test
  void runStops_whenTheServiceFailsSeveralTimesInARow_andTheNextRunCompletes() {
    boolean[] dead = {true};
    ScriptedPortal portal =
        portal(
            (call, effect) -> {
              if (dead[0] && call > 2) {
                throw new NotSentException("refused", CALL, null);
              }
              return effect.happen();
            });
    PlanRunner<String, String> runner = runner(portal).stopAfterFailuresInARow(3).build();
    Plan<String, String> plan = entries(8);

    PlanRun<String, String> run = runner.run(plan);

    assertThat(run.stopped()).contains(StopReason.SERVICE_NOT_WORKING);
    assertThat(run.count(Kind.DONE)).isEqualTo(2);
    assertThat(run.count(Kind.NOT_SENT)).isEqualTo(3);
    assertThat(run.count(Kind.SKIPPED)).isEqualTo(3);
    assertThat(run.results().get(7).outcome())
        .isEqualTo(new ActionOutcome.Skipped(SkipReason.RUN_STOPPED));
    assertThat(run.isSettled()).isFalse();

    dead[0] = false;
    PlanRun<String, String> second = runner.run(plan);
    assertThat(kinds(second)).containsOnly(Kind.DONE);
    assertThat(portal.effects().values()).hasSize(8).containsOnly(1);
  }

  @Test
  void runGoesOn_whenFailuresAreNotInARow_andRefusalsAreNoFailures() {
    ScriptedPortal portal =
        portal(
            (call, effect) -> {
              throw call % 2 == 0 ? new NotSentException("no route", CALL, null) : answer(422);
            });

    PlanRun<String, String> run = runner(portal).stopAfterFailuresInARow(2).build().run(entries(8));

    assertThat(run.stopped()).isEmpty();
    assertThat(run.count(Kind.REFUSED)).isEqualTo(4);
    assertThat(run.count(Kind.NOT_SENT)).isEqualTo(4);
  }

  @Test
  void runStopsAtOnce_whenTheSignInIsRefused() {
    ScriptedPortal portal =
        portal(
            failingOn(
                2,
                new AuthenticationException(
                    AuthenticationException.Kind.CREDENTIALS_REFUSED, CALL, null)));

    PlanRun<String, String> run = runner(portal).build().run(entries(4));

    assertThat(run.stopped()).contains(StopReason.SIGN_IN_REFUSED);
    assertThat(kinds(run)).containsExactly(Kind.DONE, Kind.NOT_SENT, Kind.SKIPPED, Kind.SKIPPED);
  }

  @Test
  void runStopsAtOnce_whenTheSdkIsMisconfigured() {
    PlanRun<String, String> run =
        runner(portal(failingOn(1, new ConfigurationException("no base URL"))))
            .build()
            .run(entries(2));

    assertThat(run.stopped()).contains(StopReason.MISCONFIGURED);
    assertThat(kinds(run)).containsExactly(Kind.NOT_SENT, Kind.SKIPPED);
  }

  @Test
  void runStops_whenACallIsInterrupted_andTheActionIsLeftInDoubtWithoutAsking() {
    ScriptedPortal portal = portal(failingOn(1, new CallInterruptedException(CALL, null)));

    PlanRun<String, String> run = runner(portal).build().run(entries(2));

    assertThat(run.stopped()).contains(StopReason.INTERRUPTED);
    assertThat(kinds(run)).containsExactly(Kind.UNKNOWN, Kind.SKIPPED);
    assertThat(portal.calls()).isEmpty();
  }

  @Test
  void runStops_whenItsThreadIsInterruptedBetweenTwoActions() {
    ScriptedPortal portal =
        portal(
            (call, effect) -> {
              Thread.currentThread().interrupt();
              return effect.happen();
            });

    PlanRun<String, String> run = runner(portal).build().run(entries(3));

    assertThat(run.stopped()).contains(StopReason.INTERRUPTED);
    assertThat(kinds(run)).containsExactly(Kind.DONE, Kind.SKIPPED, Kind.SKIPPED);
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }

  @Test
  void cancelledRunEndsTheActionItIsIn_andSkipsTheRest() {
    Cancellation cancellation = new Cancellation();
    ScriptedPortal portal =
        portal(
            (call, effect) -> {
              if (call == 2) {
                cancellation.cancel();
              }
              return effect.happen();
            });

    PlanRun<String, String> run = runner(portal).build().run(entries(4), cancellation);

    assertThat(run.stopped()).contains(StopReason.CANCELLED);
    assertThat(kinds(run)).containsExactly(Kind.DONE, Kind.DONE, Kind.SKIPPED, Kind.SKIPPED);
    assertThat(run.results().get(3).outcome())
        .isEqualTo(new ActionOutcome.Skipped(SkipReason.CANCELLED));
  }

  @Test
  void runStops_whenTheJournalCannotBeWritten_andSendsNothingItCannotRecord() {
    ScriptedPortal portal = portal((call, effect) -> effect.happen());
    PlanJournal full =
        new PlanJournal() {
          private int writes;

          @Override
          public Optional<JournalEntry> find(UUID key) {
            return journal.find(key);
          }

          @Override
          public void before(Sendable<?, ?> action) {
            if (++writes > 1) {
              throw new IllegalStateException("disk full");
            }
            journal.before(action);
          }

          @Override
          public void after(Sendable<?, ?> action, ActionOutcome outcome) {
            journal.after(action, outcome);
          }
        };

    PlanRun<String, String> run = PlanRunner.builder(portal, full).build().run(entries(3));

    assertThat(run.stopped()).contains(StopReason.JOURNAL_FAILED);
    assertThat(kinds(run)).containsExactly(Kind.DONE, Kind.SKIPPED, Kind.SKIPPED);
    assertThat(portal.calls()).containsExactly("enter employee 1");
  }

  @Test
  void severalActionsAreCarriedOutAtATime_eachOnce_inDaemonThreads() {
    // Each call waits for three others: the run only ends when four are in flight together.
    CyclicBarrier four = new CyclicBarrier(4);
    Set<Thread> threads = Collections.synchronizedSet(new HashSet<>());
    ModelPortal portal = new ModelPortal(List.of());
    PlanTarget<String, String> target =
        new OnlyEntries() {
          @Override
          public String enter(Entry<String, String> entry) {
            threads.add(Thread.currentThread());
            try {
              four.await();
            } catch (InterruptedException | BrokenBarrierException e) {
              throw new IllegalStateException(e);
            }
            return portal.enter(entry);
          }
        };

    PlanRun<String, String> run = runner(target).concurrency(4).build().run(entries(40));

    assertThat(run.count(Kind.DONE)).isEqualTo(40);
    assertThat(portal.effects().values()).hasSize(40).containsOnly(1);
    assertThat(threads).hasSize(4);
    threads.remove(Thread.currentThread());
    assertThat(threads).hasSize(3).allMatch(Thread::isDaemon).noneMatch(Thread::isAlive);
  }

  @Test
  void resultsStayInTheOrderOfThePlan_whateverTheConcurrency() {
    Plan<String, String> plan = entries(50);

    PlanRun<String, String> run =
        runner(portal((call, effect) -> effect.happen())).concurrency(8).build().run(plan);

    assertThat(run.results())
        .extracting(result -> result.action().payroll().position())
        .isSorted()
        .hasSize(50);
  }

  @Test
  void listenerHearsEveryOutcomeOnce_oneAtATime_andCannotHarmTheRun() {
    List<String> heard = new ArrayList<>();
    PlanListener listener =
        new PlanListener() {
          @Override
          public void onStart(Plan<?, ?> plan, int total) {
            heard.add("start " + total);
          }

          @Override
          public void onOutcome(ActionResult<?, ?> result, int ended, int total) {
            heard.add(ended + "/" + total);
            throw new IllegalStateException("a progress bar broke");
          }

          @Override
          public void onFinish(PlanRun<?, ?> run) {
            heard.add("finish " + run.count(Kind.DONE));
          }
        };

    PlanRun<String, String> run =
        runner(portal((call, effect) -> effect.happen()))
            .listener(listener)
            .concurrency(3)
            .build()
            .run(entries(4));

    assertThat(heard).containsExactly("start 4", "1/4", "2/4", "3/4", "4/4", "finish 4");
    assertThat(run.count(Kind.DONE)).isEqualTo(4);
  }

  @Test
  void errorOfOneThreadReachesTheCaller() {
    ScriptedPortal portal =
        portal(
            (call, effect) -> {
              throw new StackOverflowError();
            });

    assertThatThrownBy(() -> runner(portal).concurrency(2).build().run(entries(6)))
        .isInstanceOf(StackOverflowError.class);
  }

  @Test
  void planWithoutActionsIsCarriedOut() {
    PlanRun<String, String> run =
        runner(portal((call, effect) -> effect.happen())).concurrency(4).build().run(entries(0));

    assertThat(run.results()).isEmpty();
    assertThat(run.isSettled()).isTrue();
  }

  @Test
  void runnerIsNotBuilt_withoutAnyThreadOrTolerance() {
    PlanRunner.Builder<String, String> builder = runner(portal((call, effect) -> ""));

    assertThatThrownBy(() -> builder.concurrency(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.stopAfterFailuresInARow(0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
