package fr.passerelle.sdk.client.internal;

import static fr.passerelle.sdk.testing.RawServer.after;
import static fr.passerelle.sdk.testing.RawServer.answer;
import static fr.passerelle.sdk.testing.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.passerelle.sdk.client.AsyncCall;
import fr.passerelle.sdk.client.AsyncSettings;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.CallInterruptedException;
import fr.passerelle.sdk.error.CallNotStartedException;
import fr.passerelle.sdk.error.CallNotStartedException.Reason;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.NotFoundException;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.testing.CapturedLog;
import fr.passerelle.sdk.testing.RawServer;
import fr.passerelle.sdk.transport.retry.Idempotence;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The asynchronous view: the same calls, the same honesty, on other threads. */
class AsyncCallsTest extends ConversationFixture {
  private static final RawServer.Step OK = json(200, "{\"id\":\"r1\"}");
  private static final AsyncSettings ONE_AT_A_TIME =
      AsyncSettings.builder().concurrency(1).queue(1).closingTime(Duration.ZERO).build();

  private final CountDownLatch arrived = new CountDownLatch(1);
  private final CountDownLatch mayGoOn = new CountDownLatch(1);

  /** Far longer than anything here takes: only a lost wake-up gets that far. */
  private static Throwable failureOf(CompletableFuture<?> future) {
    Throwable thrown = catchThrowable(() -> future.get(20, TimeUnit.SECONDS));
    return thrown instanceof ExecutionException wrapped ? wrapped.getCause() : thrown;
  }

  private AsyncCall<Things.Receipt> submit(SdkRuntime on, Idempotence idempotence) {
    ServiceCaller caller = ServiceCaller.of(on, uri());
    return on.async().submit(() -> send(caller, Things.with(idempotence), RequestOptions.none()));
  }

  private void servingNoAnswer() {
    serving(
        after(arrived::countDown, (request, socket) -> server.silence().play(request, socket)), OK);
  }

  private AsyncCall<Void> occupyTheOnlyThread(SdkRuntime on) throws InterruptedException {
    AsyncCall<Void> occupying =
        on.async()
            .run(
                () -> {
                  arrived.countDown();
                  try {
                    mayGoOn.await();
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                });
    arrived.await();
    return occupying;
  }

  @Test
  void theResultComesFromAThreadOfTheRuntime() throws Exception {
    AtomicReference<Thread> worker = new AtomicReference<>();
    AsyncCall<String> future =
        runtime
            .async()
            .submit(
                () -> {
                  worker.set(Thread.currentThread());
                  return send(Idempotence.KEYED).id();
                });
    assertThat(future.get()).isEqualTo("r1");
    assertThat(future.ending().get()).isEqualTo("r1");
    assertThat(worker.get().getName()).startsWith(AsyncThreads.NAME);
    assertThat(worker.get().isDaemon()).isTrue();
  }

  @Test
  void aFailureIsThatOfTheCall() {
    serving(answer(404));
    AsyncCall<Things.Receipt> future = submit(runtime, Idempotence.SAFE);
    assertThat(failureOf(future)).isInstanceOf(NotFoundException.class);
    assertThat(failureOf(future.ending())).isInstanceOf(NotFoundException.class);
  }

  @Test
  void aFailureOfTheWorkItselfPassesUnchanged() {
    IOException theirs = new IOException("theirs");
    AsyncCall<Object> future =
        runtime
            .async()
            .submit(
                () -> {
                  throw theirs;
                });
    assertThat(failureOf(future)).isSameAs(theirs);
  }

  @Test
  void retriesAndWaitsAreTheSame() throws Exception {
    serving(answer(503), answer(429, "Retry-After", "7"), OK);
    assertThat(submit(runtime, Idempotence.KEYED).get().id()).isEqualTo("r1");
    assertIdenticalRequests(3);
    assertThat(time.waits()).containsExactly(Duration.ofMillis(250), Duration.ofSeconds(7));
  }

  @Test
  void manyCallsAreCarriedOut_neverMoreAtOnceThanAllowed() throws Exception {
    List<AsyncCall<Things.Receipt>> futures = new ArrayList<>();
    try (SdkRuntime narrow =
        newRuntime().async(AsyncSettings.builder().concurrency(4).build()).build()) {
      for (int i = 0; i < 200; i++) {
        futures.add(submit(narrow, Idempotence.SAFE));
      }
      for (AsyncCall<Things.Receipt> future : futures) {
        assertThat(future.get().id()).isEqualTo("r1");
      }
    }
    assertThat(server.requests()).hasSize(200);
    assertThat(server.connections()).isLessThanOrEqualTo(4);
  }

  @ParameterizedTest
  @EnumSource(names = {"KEYED", "NON_IDEMPOTENT"})
  void theOutcomeIsUnknown_andCanBeSettled_whenACallThatHadLeftIsCancelled(Idempotence idempotence)
      throws Exception {
    servingNoAnswer();
    AsyncCall<Things.Receipt> future = submit(runtime, idempotence);
    arrived.await();
    assertThat(future.cancel(true)).isTrue();
    assertThat(future).isCancelled();
    assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
    assertThat(failureOf(future.ending()))
        .isInstanceOf(OutcomeUnknownException.class)
        .hasCauseInstanceOf(CallInterruptedException.class);
    assertThat(future.ending().handle((receipt, failure) -> failure).get())
        .as("unwrapped, so that it can be told by its type")
        .isInstanceOf(OutcomeUnknownException.class);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aReadEndsAsInterrupted_andNothingIsSentAgain_whenItIsCancelled() throws Exception {
    servingNoAnswer();
    AsyncCall<Things.Receipt> future = submit(runtime, Idempotence.SAFE);
    arrived.await();
    future.cancel(true);
    assertThat(failureOf(future.ending())).isInstanceOf(CallInterruptedException.class);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void theCallGoesOnUnseen_whenItsFutureIsCancelledWithoutAnInterrupt() throws Exception {
    serving(
        after(
            () -> {
              arrived.countDown();
              await(mayGoOn);
            },
            OK));
    AsyncCall<Things.Receipt> future = submit(runtime, Idempotence.NON_IDEMPOTENT);
    arrived.await();
    assertThat(future.cancel(false)).isTrue();
    assertThat(future).isCancelled();
    mayGoOn.countDown();
    assertThat(future.ending().get().id()).isEqualTo("r1");
  }

  @Test
  void theThreadOfACancelledCallIsCleanForTheNext() throws Exception {
    servingNoAnswer();
    try (SdkRuntime narrow = newRuntime().async(ONE_AT_A_TIME).build()) {
      AsyncCall<Things.Receipt> cancelled = submit(narrow, Idempotence.SAFE);
      arrived.await();
      cancelled.cancel(true);
      assertThat(failureOf(cancelled.ending())).isInstanceOf(CallInterruptedException.class);
      assertThat(submit(narrow, Idempotence.SAFE).get().id()).isEqualTo("r1");
    }
  }

  @Test
  void cancellingTheEndingHasNoEffect() throws Exception {
    serving(
        after(
            () -> {
              arrived.countDown();
              await(mayGoOn);
            },
            OK));
    AsyncCall<Things.Receipt> future = submit(runtime, Idempotence.SAFE);
    arrived.await();
    future.ending().cancel(true);
    mayGoOn.countDown();
    assertThat(future.get().id()).isEqualTo("r1");
    assertThat(future.ending().get().id()).isEqualTo("r1");
  }

  @Test
  void workThatWaitsIsNeverStarted_whenItIsCancelled() throws Exception {
    try (SdkRuntime narrow = newRuntime().async(ONE_AT_A_TIME).build()) {
      AsyncCall<Void> occupying = occupyTheOnlyThread(narrow);
      AsyncCall<Things.Receipt> waiting = submit(narrow, Idempotence.KEYED);
      assertThat(waiting.cancel(true)).isTrue();
      assertRefused(waiting.ending(), Reason.CANCELLED);
      AsyncCall<Things.Receipt> inItsPlace = submit(narrow, Idempotence.SAFE);
      mayGoOn.countDown();
      occupying.get();
      assertThat(inItsPlace.get().id()).isEqualTo("r1");
    }
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void workIsRefusedAtOnce_whenTooMuchWaits() throws Exception {
    try (SdkRuntime narrow = newRuntime().async(ONE_AT_A_TIME).build()) {
      AsyncCall<Void> occupying = occupyTheOnlyThread(narrow);
      AsyncCall<Things.Receipt> waiting = submit(narrow, Idempotence.SAFE);
      AsyncCall<Things.Receipt> refused = submit(narrow, Idempotence.SAFE);
      assertThat(refused).isCompletedExceptionally();
      assertRefused(refused, Reason.QUEUE_FULL);
      assertRefused(refused.ending(), Reason.QUEUE_FULL);
      mayGoOn.countDown();
      occupying.get();
      assertThat(waiting.get().id()).isEqualTo("r1");
    }
  }

  @Test
  void closingRefusesWhatWaits_andInterruptsWhatRuns() throws Exception {
    servingNoAnswer();
    SdkRuntime narrow = newRuntime().async(ONE_AT_A_TIME).build();
    AsyncCall<Things.Receipt> running = submit(narrow, Idempotence.NON_IDEMPOTENT);
    arrived.await();
    AsyncCall<Things.Receipt> waiting = submit(narrow, Idempotence.NON_IDEMPOTENT);
    narrow.close();
    assertThat(failureOf(running)).isInstanceOf(OutcomeUnknownException.class);
    assertRefused(waiting, Reason.RUNTIME_CLOSED);
    assertRefused(submit(narrow, Idempotence.SAFE), Reason.RUNTIME_CLOSED);
    assertThat(server.requests()).hasSize(1);
    narrow.close();
  }

  @Test
  void closingLetsEndWhatIsAboutTo_furtherAttemptsIncluded() throws Exception {
    SdkRuntime patient =
        newRuntime()
            .async(AsyncSettings.builder().closingTime(Duration.ofMinutes(1)).build())
            .build();
    CountDownLatch closed = new CountDownLatch(1);
    serving(
        after(
            () -> {
              new Thread(
                      () -> {
                        patient.close();
                        closed.countDown();
                      })
                  .start();
              while (!patient.async().run(() -> {}).isCompletedExceptionally()) {
                Thread.onSpinWait();
              }
            },
            answer(503)),
        OK);
    assertThat(submit(patient, Idempotence.KEYED).get().id()).isEqualTo("r1");
    closed.await();
    assertIdenticalRequests(2);
    assertThatThrownBy(
            () -> send(ServiceCaller.of(patient, uri()), Things.READ, RequestOptions.none()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("the runtime is closed");
  }

  @Test
  void closingFromAContinuationDoesNotWaitForItself() throws Exception {
    SdkRuntime own = newRuntime().build();
    CompletableFuture<Void> closing =
        submit(own, Idempotence.SAFE).thenAccept(receipt -> own.close());
    closing.get();
    assertRefused(submit(own, Idempotence.SAFE), Reason.RUNTIME_CLOSED);
  }

  @Test
  void contextIsCarriedOverByTheDecorator() throws Exception {
    ThreadLocal<String> context = new ThreadLocal<>();
    try (SdkRuntime decorated =
        newRuntime()
            .async(
                AsyncSettings.builder()
                    .decorator(
                        work -> {
                          String captured = context.get();
                          return () -> {
                            context.set(captured);
                            try {
                              work.run();
                            } finally {
                              context.remove();
                            }
                          };
                        })
                    .build())
            .build()) {
      context.set("request 17");
      assertThat(decorated.async().submit(context::get).get()).isEqualTo("request 17");
    }
  }

  @Test
  void aDecoratorThatDoesNotRunTheWorkIsSaid_andItsFailureIsWritten() {
    AsyncSettings forgetting = AsyncSettings.builder().decorator(work -> () -> {}).build();
    AsyncSettings failing =
        AsyncSettings.builder()
            .decorator(
                work ->
                    () -> {
                      throw new IllegalStateException("185057800608491");
                    })
            .build();
    try (CapturedLog log = CapturedLog.open();
        SdkRuntime forgets = newRuntime().async(forgetting).build();
        SdkRuntime fails = newRuntime().async(failing).build()) {
      assertRefused(submit(forgets, Idempotence.SAFE), Reason.NOT_RUN);
      assertRefused(submit(fails, Idempotence.SAFE), Reason.NOT_RUN);
      assertThat(log.of("fr.passerelle.sdk.async"))
          .containsExactly(
              "WARN the decorator of asynchronous work failed: java.lang.IllegalStateException");
    }
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void threadsOfTheApplicationAreUsed_whenItGivesSome() throws Exception {
    AsyncSettings settings =
        AsyncSettings.builder().threads(work -> new Thread(work, "managed")).build();
    try (SdkRuntime own = newRuntime().async(settings).build()) {
      assertThat(own.async().submit(() -> Thread.currentThread().getName()).get())
          .isEqualTo("managed");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1_000_001})
  void boundsThatMakeNoSenseAreRefused(int bound) {
    AsyncSettings.Builder builder = AsyncSettings.builder();
    assertThatThrownBy(() -> builder.concurrency(bound)).isInstanceOf(ConfigurationException.class);
    assertThatThrownBy(() -> builder.queue(bound)).isInstanceOf(ConfigurationException.class);
    assertThatThrownBy(() -> builder.closingTime(Duration.ofSeconds(-1)))
        .isInstanceOf(ConfigurationException.class);
  }

  private static void assertRefused(CompletableFuture<?> future, Reason reason) {
    assertThat(failureOf(future))
        .isInstanceOfSatisfying(
            CallNotStartedException.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
