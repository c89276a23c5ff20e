package fr.passerelle.sdk.client.internal;

import static fr.passerelle.sdk.testing.RawServer.answer;
import static fr.passerelle.sdk.testing.RawServer.json;
import static fr.passerelle.sdk.testing.RawServer.reset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.AuthenticationException.Kind;
import fr.passerelle.sdk.error.NotSentException;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.error.ServerErrorException;
import fr.passerelle.sdk.testing.CapturedLog;
import fr.passerelle.sdk.testing.RawServer;
import fr.passerelle.sdk.transport.CallObserver;
import fr.passerelle.sdk.transport.auth.AccessToken;
import fr.passerelle.sdk.transport.auth.Secret;
import fr.passerelle.sdk.transport.retry.Idempotence;
import fr.passerelle.sdk.transport.retry.RetryBudget;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The budget of all calls together, as the server sees it. */
class RetryBudgetTest extends ConversationFixture {
  private static final RawServer.Step OK = json(200, "{\"id\":\"r1\"}");
  private static final RetryBudget ONE = new RetryBudget(1, 0, 0);

  private final List<String> withheld = new ArrayList<>();

  private SdkRuntime with(RetryBudget budget) {
    return newRuntime()
        .retryBudget(budget)
        .observer(
            call ->
                new CallObserver() {
                  @Override
                  public void retryWithheld(int attempt, Withheld reason) {
                    withheld.add(attempt + " " + reason);
                  }
                })
        .build();
  }

  private SdkException failure(SdkRuntime budgeted, Idempotence idempotence) {
    return failure(ServiceCaller.of(budgeted, uri()), idempotence);
  }

  private static SdkException failure(ServiceCaller caller, Idempotence idempotence) {
    return catchThrowableOfType(
        SdkException.class, () -> send(caller, Things.with(idempotence), RequestOptions.none()));
  }

  @Test
  void aCallEndsWithItsOwnError_whenTheBudgetIsSpent() {
    serving(answer(503));
    try (SdkRuntime budgeted = with(ONE);
        CapturedLog log = CapturedLog.open()) {
      assertThat(failure(budgeted, Idempotence.SAFE))
          .isInstanceOf(ServerErrorException.class)
          .hasMessageEndingWith("(HTTP 503, attempt 2/3)");
      assertThat(failure(budgeted, Idempotence.SAFE))
          .isInstanceOf(ServerErrorException.class)
          .hasMessageEndingWith("(HTTP 503, attempt 1/3)");
      assertThat(log.of("fr.passerelle.sdk.retry"))
          .last()
          .isEqualTo(
              "WARN given up, the retry budget is spent: ServerErrorException:"
                  + " test.things.read: the service failed (HTTP 503, attempt 1/3)");
    }
    assertThat(server.requests()).hasSize(3);
    assertThat(time.waits()).hasSize(1);
    assertThat(withheld).containsExactly("2 BUDGET_SPENT", "1 BUDGET_SPENT");
  }

  @Test
  void theDoubtOfACallIsKept_whenTheBudgetIsSpent() {
    serving(reset());
    try (SdkRuntime budgeted = with(new RetryBudget(0, 0, 0))) {
      assertThat(failure(budgeted, Idempotence.KEYED)).isInstanceOf(OutcomeUnknownException.class);
      assertThat(failure(budgeted, Idempotence.IDEMPOTENT)).hasMessageContaining("attempt 1/3");
    }
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void aServiceThatStatesItsDelayIsOutsideTheBudget() {
    serving(answer(429, "Retry-After", "1"), answer(429, "Retry-After", "2"), OK);
    try (SdkRuntime budgeted = with(new RetryBudget(0, 0, 0))) {
      assertThat(
              send(ServiceCaller.of(budgeted, uri()), Things.DEPOSIT, RequestOptions.none()).id())
          .isEqualTo("r1");
    }
    assertIdenticalRequests(3);
    assertThat(withheld).isEmpty();
  }

  @Test
  void aLimitWithoutADelaySpends() {
    serving(answer(429));
    try (SdkRuntime budgeted = with(new RetryBudget(0, 0, 0))) {
      failure(budgeted, Idempotence.SAFE);
    }
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aNewSessionIsOutsideTheBudget() {
    serving(answer(401), OK);
    try (SdkRuntime budgeted = with(new RetryBudget(0, 0, 0))) {
      ServiceCaller caller =
          ServiceCaller.of(budgeted, uri())
              .withSession(
                  new SessionAuthentication(
                      budgeted,
                      options -> AccessToken.bearer(Secret.of("t0ken"), time.instant(), null),
                      refusal -> Kind.CREDENTIALS_REFUSED));
      assertThat(
              send(caller, Things.inSession(Idempotence.NON_IDEMPOTENT), RequestOptions.none())
                  .id())
          .isEqualTo("r1");
    }
  }

  @Test
  void aSuccessAfterARepetitionGivesItBack() {
    serving(answer(503), OK, answer(503), OK, answer(503), OK);
    try (SdkRuntime budgeted = with(ONE)) {
      ServiceCaller caller = ServiceCaller.of(budgeted, uri());
      for (int i = 0; i < 3; i++) {
        assertThat(send(caller, Things.READ, RequestOptions.none()).id()).isEqualTo("r1");
      }
    }
    assertThat(server.requests()).hasSize(6);
  }

  @Test
  void aServiceThatIsDownTakesNothingFromAnother() {
    URI nowhere = uri();
    server.close();
    serving(answer(503), OK);
    try (SdkRuntime budgeted = with(ONE)) {
      assertThat(failure(ServiceCaller.of(budgeted, nowhere), Idempotence.SAFE))
          .isInstanceOf(NotSentException.class);
      assertThat(send(ServiceCaller.of(budgeted, uri()), Things.READ, RequestOptions.none()).id())
          .isEqualTo("r1");
    }
  }

  @Test
  void theBudgetIsThatOfAllCallsOfTheRuntime() {
    serving(answer(503));
    try (SdkRuntime budgeted = with(new RetryBudget(10, 0.2, 0))) {
      for (int i = 0; i < 100; i++) {
        failure(budgeted, Idempotence.SAFE);
      }
    }
    assertThat(server.requests()).hasSize(110);
  }

  @Test
  void withoutABudgetEveryCallMakesAllItsAttempts() {
    serving(answer(503));
    try (SdkRuntime budgeted = with(RetryBudget.unlimited())) {
      for (int i = 0; i < 60; i++) {
        failure(budgeted, Idempotence.SAFE);
      }
    }
    assertThat(server.requests()).hasSize(180);
    assertThat(withheld).hasSize(60).containsOnly("3 ATTEMPTS_USED");
  }
}
