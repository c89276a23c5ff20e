package fr.passerelle.sdk.transport.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.error.AuthenticationException;
import fr.passerelle.sdk.error.AuthenticationException.Kind;
import fr.passerelle.sdk.error.CallContext;
import fr.passerelle.sdk.testing.FakeTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class TokenCacheTest {
  private static final CallContext CALL = CallContext.of("test.call");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int CALLERS = 200;

  private final FakeTime time = new FakeTime();
  private final AtomicInteger signIns = new AtomicInteger();
  private final AtomicReference<Kind> refusal = new AtomicReference<>();
  private Duration life = Duration.ofHours(2);

  private final TokenCache cache =
      new TokenCache(
          patience -> {
            int number = signIns.incrementAndGet();
            Kind kind = refusal.get();
            if (kind != null) {
              throw new AuthenticationException(kind, CallContext.of("test.signIn"), null);
            }
            return AccessToken.bearer(
                Secret.of("token-" + number), time.instant(), time.instant().plus(life));
          },
          time);

  private AccessToken get() throws InterruptedException, TimeoutException {
    return cache.get(CALL, PATIENCE);
  }

  private static <T> List<Future<T>> all(int callers, Callable<T> task) throws Exception {
    CyclicBarrier together = new CyclicBarrier(callers);
    ExecutorService threads = Executors.newFixedThreadPool(callers);
    try {
      List<Future<T>> results = new ArrayList<>();
      for (int i = 0; i < callers; i++) {
        results.add(
            threads.submit(
                () -> {
                  together.await();
                  return task.call();
                }));
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void twoHundredCallersMakeOneSignIn_whenThereIsNoSession() throws Exception {
    List<AccessToken> tokens = new ArrayList<>();
    for (Future<AccessToken> result : all(CALLERS, this::get)) {
      tokens.add(result.get());
    }
    assertThat(signIns).hasValue(1);
    assertThat(tokens).hasSize(CALLERS).containsOnly(tokens.get(0));
  }

  @Test
  void twoHundredCallersMakeOneMoreSignIn_whenTheirSessionIsRefusedToAll() throws Exception {
    AccessToken refused = get();
    List<Future<AccessToken>> results =
        all(
            CALLERS,
            () -> {
              cache.reject(refused);
              return get();
            });
    for (Future<AccessToken> result : results) {
      assertThat(result.get()).isNotSameAs(refused);
    }
    assertThat(signIns).hasValue(2);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void twoHundredCallersMakeOneSignIn_whenItIsRefused(Kind kind) throws Exception {
    // The first caller holds the sign-in until all the others wait for it.
    CountDownLatch everybodyWaits = new CountDownLatch(1);
    TokenCache slow =
        new TokenCache(
            patience -> {
              signIns.incrementAndGet();
              awaitQuietly(everybodyWaits);
              throw new AuthenticationException(kind, CallContext.of("test.signIn"), null);
            },
            time);
    AtomicInteger asking = new AtomicInteger();
    List<Thread> callers = new ArrayList<>();
    List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < CALLERS; i++) {
      Thread caller =
          new Thread(
              () -> {
                asking.incrementAndGet();
                try {
                  slow.get(CALL, PATIENCE);
                } catch (AuthenticationException | InterruptedException | TimeoutException e) {
                  failures.add(e);
                }
              });
      callers.add(caller);
      caller.start();
    }
    while (callers.stream()
        .anyMatch(
            caller ->
                caller.getState() != Thread.State.TIMED_WAITING
                    && caller.getState() != Thread.State.WAITING)) {
      Thread.onSpinWait();
    }
    everybodyWaits.countDown();
    for (Thread caller : callers) {
      caller.join();
    }
    assertThat(signIns).hasValue(1);
    assertThat(failures)
        .hasSize(CALLERS)
        .allSatisfy(
            failure -> assertThat(((AuthenticationException) failure).kind()).isEqualTo(kind));
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @EnumSource(names = "SERVICE_UNAVAILABLE", mode = Mode.EXCLUDE)
  void aRefusedSignInIsNotRepeated_untilItIsForgotten(Kind kind) throws Exception {
    refusal.set(kind);
    for (int i = 0; i < 5; i++) {
      AuthenticationException failure =
          catchThrowableOfType(AuthenticationException.class, this::get);
      assertThat(failure.kind()).isEqualTo(kind);
    }
    assertThat(signIns).hasValue(1);
    refusal.set(null);
    cache.forget();
    assertThat(get()).isNotNull();
    assertThat(signIns).hasValue(2);
  }

  @Test
  void aSignInIsTriedAgain_whenTheServiceWasUnavailable() throws Exception {
    refusal.set(Kind.SERVICE_UNAVAILABLE);
    assertThatThrownBy(this::get).isInstanceOf(AuthenticationException.class);
    refusal.set(null);
    assertThat(get()).isNotNull();
    assertThat(signIns).hasValue(2);
  }

  @Test
  void theSessionIsRenewedAMinuteBeforeItsEnd() throws Exception {
    AccessToken first = get();
    time.advance(life.minusSeconds(61));
    assertThat(get()).isSameAs(first);
    time.advance(Duration.ofSeconds(1));
    assertThat(get()).isNotSameAs(first);
    assertThat(signIns).hasValue(2);
  }

  @Test
  void aShortSessionIsNotRenewedAtEachCall() throws Exception {
    life = Duration.ofSeconds(40);
    AccessToken first = get();
    time.advance(Duration.ofSeconds(29));
    assertThat(get()).isSameAs(first);
    time.advance(Duration.ofSeconds(1));
    assertThat(get()).isNotSameAs(first);
  }

  @Test
  void theOldSessionServesOn_whenItsEarlyRenewalFails() throws Exception {
    AccessToken first = get();
    time.advance(life.minusSeconds(30));
    refusal.set(Kind.SERVICE_UNAVAILABLE);
    assertThat(get()).isSameAs(first);
    assertThat(get()).isSameAs(first);
    assertThat(signIns).as("a failed renewal is not repeated at once").hasValue(2);
    time.advance(Duration.ofSeconds(10));
    refusal.set(null);
    assertThat(get()).isNotSameAs(first);
  }

  @Test
  void aFinalRefusalOfARenewalIsNotRepeated_andShowsWhenTheOldSessionEnds() throws Exception {
    AccessToken first = get();
    time.advance(life.minusSeconds(30));
    refusal.set(Kind.ACCOUNT_LOCKED);
    assertThat(get()).isSameAs(first);
    time.advance(Duration.ofSeconds(20));
    assertThat(get()).isSameAs(first);
    time.advance(Duration.ofSeconds(10));
    assertThatThrownBy(this::get).hasMessageContaining("the account is locked");
    assertThat(signIns).hasValue(2);
  }

  @Test
  void anotherCallerGoesOnWithTheOldSession_whileOneRenewsIt() throws Exception {
    CountDownLatch renewing = new CountDownLatch(1);
    CountDownLatch proceed = new CountDownLatch(1);
    TokenCache slow =
        new TokenCache(
            patience -> {
              if (signIns.incrementAndGet() == 2) {
                renewing.countDown();
                awaitQuietly(proceed);
              }
              return AccessToken.bearer(
                  Secret.of("token"), time.instant(), time.instant().plus(life));
            },
            time);
    AccessToken first = slow.get(CALL, PATIENCE);
    time.advance(life.minusSeconds(10));
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<AccessToken> renewed = thread.submit(() -> slow.get(CALL, PATIENCE));
      renewing.await();
      assertThat(slow.get(CALL, PATIENCE)).isSameAs(first);
      proceed.countDown();
      assertThat(renewed.get()).isNotSameAs(first);
    } finally {
      thread.shutdown();
    }
  }

  @Test
  void onlyTheRefusedSessionIsDropped() throws Exception {
    AccessToken first = get();
    cache.reject(first);
    AccessToken second = get();
    cache.reject(first);
    assertThat(get()).isSameAs(second);
    assertThat(signIns).hasValue(2);
  }

  @Test
  void aCallerGivesUp_whenAnotherSignInTakesLongerThanItMayWait() throws Exception {
    CountDownLatch signingIn = new CountDownLatch(1);
    CountDownLatch proceed = new CountDownLatch(1);
    TokenCache slow =
        new TokenCache(
            patience -> {
              signingIn.countDown();
              awaitQuietly(proceed);
              return AccessToken.bearer(Secret.of("token"), time.instant(), null);
            },
            time);
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<AccessToken> first = thread.submit(() -> slow.get(CALL, PATIENCE));
      signingIn.await();
      assertThatThrownBy(() -> slow.get(CALL, Duration.ofMillis(1)))
          .isInstanceOf(TimeoutException.class);
      proceed.countDown();
      assertThat(first.get()).isSameAs(slow.get(CALL, PATIENCE));
    } finally {
      thread.shutdown();
    }
  }

  @Test
  void theTimeSpentWaitingForAnotherSignInIsNotGrantedAgain() throws Exception {
    CountDownLatch signingIn = new CountDownLatch(1);
    CountDownLatch proceed = new CountDownLatch(1);
    List<Duration> granted = Collections.synchronizedList(new ArrayList<>());
    TokenCache broken =
        new TokenCache(
            patience -> {
              granted.add(patience);
              signingIn.countDown();
              awaitQuietly(proceed);
              throw new IllegalStateException("the vault is closed");
            },
            time);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<AccessToken> first = threads.submit(() -> broken.get(CALL, PATIENCE));
      signingIn.await();
      Thread[] waiting = new Thread[1];
      CountDownLatch started = new CountDownLatch(1);
      Future<AccessToken> second =
          threads.submit(
              () -> {
                waiting[0] = Thread.currentThread();
                started.countDown();
                return broken.get(CALL, PATIENCE);
              });
      started.await();
      while (waiting[0].getState() != Thread.State.TIMED_WAITING) {
        Thread.onSpinWait();
      }
      time.advance(Duration.ofSeconds(12));
      proceed.countDown();
      assertThatThrownBy(first::get).hasCauseInstanceOf(IllegalStateException.class);
      assertThatThrownBy(second::get).hasCauseInstanceOf(IllegalStateException.class);
      assertThat(granted).containsExactly(PATIENCE, PATIENCE.minusSeconds(12));
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void aFailureOfAnotherKindIsNotShared() throws Exception {
    TokenCache broken =
        new TokenCache(
            patience -> {
              signIns.incrementAndGet();
              throw new IllegalStateException("the vault is closed");
            },
            time);
    List<Future<AccessToken>> results = all(3, () -> broken.get(CALL, PATIENCE));
    for (Future<AccessToken> result : results) {
      assertThatThrownBy(result::get)
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(IllegalStateException.class);
    }
    assertThat(signIns).hasValue(3);
  }
}
