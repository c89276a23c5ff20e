package fr.passerelle.sdk.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.client.FollowUp.Pace;
import fr.passerelle.sdk.client.FollowUp.State;
import fr.passerelle.sdk.error.CallContext;
import fr.passerelle.sdk.error.CallInterruptedException;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.DeadlineExceededException;
import fr.passerelle.sdk.error.NotFoundException;
import fr.passerelle.sdk.error.ResponseDetails;
import fr.passerelle.sdk.error.ResponseException;
import fr.passerelle.sdk.error.ResumeTokenException;
import fr.passerelle.sdk.error.ResumeTokenException.Reason;
import fr.passerelle.sdk.error.ServerErrorException;
import fr.passerelle.sdk.error.TransportException;
import fr.passerelle.sdk.testing.FakeTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Waiting for what a service works on. */
class FollowUpTest {
  private static final String OPERATION = "test.deposits.status";
  private static final String ID = "F1xGK3X.C-.wayM98pOcSJm";
  private static final Pace PACE = new Pace(Duration.ofSeconds(10), Duration.ofSeconds(60));

  private final FakeTime time = new FakeTime();
  private final Deque<Supplier<State<String>>> script = new ArrayDeque<>();
  private final List<Duration> patience = new ArrayList<>();
  private int looks;

  @AfterEach
  void clearInterrupt() {
    Thread.interrupted();
  }

  private FollowUp<String> follow() {
    return FollowUp.of(
        OPERATION,
        ID,
        PACE,
        (id, left) -> {
          assertThat(id).isEqualTo(ID);
          looks++;
          patience.add(left);
          return (script.size() > 1 ? script.poll() : script.element()).get();
        },
        time,
        () -> TimeUnit.MILLISECONDS.toNanos(time.millis()));
  }

  private void says(String value, boolean isFinal, Integer seconds) {
    script.add(
        () -> new State<>(value, isFinal, Optional.ofNullable(seconds).map(Duration::ofSeconds)));
  }

  private void fails(RuntimeException failure) {
    script.add(
        () -> {
          throw failure;
        });
  }

  private static ResponseException status(int status, Duration retryAfter) {
    return ResponseException.of(
        CallContext.of(OPERATION),
        new ResponseDetails(status, Map.of(), null, new byte[0], retryAfter));
  }

  private static Duration[] seconds(int... seconds) {
    Duration[] durations = new Duration[seconds.length];
    for (int i = 0; i < seconds.length; i++) {
      durations[i] = Duration.ofSeconds(seconds[i]);
    }
    return durations;
  }

  @Test
  void waitingEndsWithTheFinalState_atThePaceOfTheService() {
    says("taken", false, 30);
    says("checked", false, 1);
    says("checked", false, 3600);
    says("accepted", true, null);
    State<String> end = follow().await(Duration.ofHours(1));
    assertThat(end.value()).isEqualTo("accepted");
    assertThat(end.isFinal()).isTrue();
    assertThat(time.waits()).containsExactly(seconds(30, 10, 60));
    assertThat(looks).isEqualTo(4);
  }

  @Test
  void theWaitsDouble_whileTheServiceStatesNone() {
    says("taken", false, null);
    follow().await(Duration.ofMinutes(5));
    assertThat(time.waits()).containsExactly(seconds(10, 20, 40, 60, 60, 60));
  }

  @Test
  void theLastStateIsReturned_whenTheTimeIsNotEnough_andWaitingCanGoOn() {
    says("taken", false, 60);
    FollowUp<String> followUp = follow();
    State<String> state = followUp.await(Duration.ofSeconds(60));
    assertThat(state.isFinal()).isFalse();
    assertThat(state.value()).isEqualTo("taken");
    assertThat(time.waits()).as("a wait that does not fit is not begun").isEmpty();
    script.clear();
    says("accepted", true, null);
    assertThat(followUp.await(Duration.ofSeconds(61)).value()).isEqualTo("accepted");
    assertThat(time.waits()).as("the interval of the first look still counts").hasSize(1);
    assertThat(followUp.await(Duration.ofSeconds(1)).value()).isEqualTo("accepted");
    assertThat(looks).as("a final state is not asked for again").isEqualTo(2);
  }

  @Test
  void aLookGetsTheTimeThatIsLeft() {
    says("taken", false, 20);
    follow().await(Duration.ofSeconds(50));
    assertThat(patience).containsExactly(seconds(50, 30, 10));
  }

  @Test
  void aStateThatNobodyKnowsOrThatGoesBackIsAValue() {
    says("accepted?", false, 10);
    says("taken", false, 10);
    says("QUELQUE CHOSE", true, null);
    assertThat(follow().await(Duration.ofMinutes(1)).value()).isEqualTo("QUELQUE CHOSE");
  }

  @Test
  void theServiceIsNotAskedAgainBeforeItsInterval() {
    says("taken", false, 30);
    says("accepted", true, null);
    FollowUp<String> followUp = follow();
    assertThat(followUp.lastState()).isEmpty();
    assertThat(followUp.state().value()).isEqualTo("taken");
    time.advance(Duration.ofSeconds(29));
    assertThat(followUp.state().value()).isEqualTo("taken");
    assertThat(looks).isEqualTo(1);
    time.advance(Duration.ofSeconds(1));
    assertThat(followUp.state().value()).isEqualTo("accepted");
    assertThat(followUp.lastState().orElseThrow().value()).isEqualTo("accepted");
    time.advance(Duration.ofDays(1));
    assertThat(followUp.state().value()).isEqualTo("accepted");
    assertThat(looks).isEqualTo(2);
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void aServiceThatIsOutOfReachIsAskedAgain() {
    fails(new TransportException("broken", CallContext.of(OPERATION), null));
    fails(status(503, null));
    fails(status(429, Duration.ofSeconds(45)));
    says("taken", false, 10);
    fails(status(500, null));
    says("accepted", true, null);
    assertThat(follow().await(Duration.ofHours(1)).value()).isEqualTo("accepted");
    assertThat(time.waits()).containsExactly(seconds(10, 20, 45, 10, 10));
  }

  @Test
  void theFailureIsThrown_whenNoTimeIsLeftToMakeUpForIt() {
    says("taken", false, 10);
    fails(status(503, null));
    assertThatThrownBy(() -> follow().await(Duration.ofSeconds(20)))
        .isInstanceOf(ServerErrorException.class);
    assertThat(looks).isEqualTo(2);
  }

  @Test
  void aRefusedLookEndsTheWaiting() {
    fails(status(404, null));
    assertThatThrownBy(() -> follow().await(Duration.ofHours(1)))
        .isInstanceOf(NotFoundException.class);
    assertThat(looks).isEqualTo(1);
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void noLookIsMadeInNoTime() {
    says("taken", false, 10);
    assertThatThrownBy(() -> follow().await(Duration.ZERO))
        .isInstanceOf(DeadlineExceededException.class);
    assertThat(looks).isZero();
  }

  @Test
  void anInterruptEndsTheWaiting_andTheFlagIsSetAgain() {
    script.add(
        () -> {
          Thread.currentThread().interrupt();
          return new State<>("taken", false, Optional.empty());
        });
    CallInterruptedException failure =
        catchThrowableOfType(
            CallInterruptedException.class, () -> follow().await(Duration.ofHours(1)));
    assertThat(failure.operation()).hasValue(OPERATION);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(looks).isEqualTo(1);
  }

  @Test
  void aTokenLeadsBackToTheSameThing_andHoldsNothingElse() {
    says("taken", false, null);
    String token = follow().resumeToken();
    assertThat(token)
        .isEqualTo("fu1:test.deposits.status:RjF4R0szWC5DLS53YXlNOThwT2NTSm0:" + tail(token))
        .hasSizeLessThan(100);
    assertThat(FollowUp.idOf(OPERATION, token)).isEqualTo(ID);
    assertThat(follow()).hasToString("FollowUp{test.deposits.status}");
    assertThat(follow().id()).isEqualTo(ID);
  }

  private static String tail(String token) {
    return token.substring(token.lastIndexOf(':') + 1);
  }

  @Test
  void aTokenThatWasTouchedIsRefused() {
    says("taken", false, null);
    String token = follow().resumeToken();
    for (int i = 0; i < token.length(); i++) {
      String touched = token.substring(0, i) + "~" + token.substring(i + 1);
      assertRefused(touched, Reason.MALFORMED);
      assertRefused(token.substring(0, i), Reason.MALFORMED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fu1", "fu1:", ":::", "xx1:a:b:c", "185057800608491"})
  void whatIsNoTokenIsRefused_andNotQuoted(String text) {
    assertRefused(text, Reason.MALFORMED);
  }

  @ParameterizedTest
  @CsvSource({
    "fu2:test.deposits.status:YQ, OTHER_VERSION",
    "fu1:test.deposits.list:YQ, OTHER_OPERATION",
    "fu1:test.deposits.status:YQ:YQ, MALFORMED",
    "fu1:test.deposits.status:!, MALFORMED",
    "fu1:test.deposits.status:, MALFORMED",
    "fu1:test.deposits.status:w6k, MALFORMED"
  })
  void aSoundTextThatIsNotATokenOfThisOperationIsRefused(String content, Reason reason) {
    CRC32C sum = new CRC32C();
    sum.update(content.getBytes(StandardCharsets.UTF_8));
    assertRefused(content + ":" + String.format("%08x", sum.getValue()), reason);
  }

  private static void assertRefused(String token, Reason reason) {
    ResumeTokenException refused =
        catchThrowableOfType(ResumeTokenException.class, () -> FollowUp.idOf(OPERATION, token));
    assertThat(refused.reason()).isEqualTo(reason);
    assertThat(refused.getMessage())
        .startsWith("test.deposits.status: the resume token is refused");
  }

  @Test
  void anIdThatCouldNotBeKeptIsRefused() {
    for (String id : new String[] {"", "a b", "é", "x".repeat(256)}) {
      assertThatThrownBy(
              () -> FollowUp.of(OPERATION, id, PACE, (i, p) -> null, time, System::nanoTime))
          .isInstanceOf(ConfigurationException.class);
    }
  }

  @Test
  void aPaceHasItsBounds() {
    for (Duration[] bounds :
        new Duration[][] {
          {Duration.ZERO, Duration.ofSeconds(1)},
          {Duration.ofSeconds(2), Duration.ofSeconds(1)},
          {Duration.ofSeconds(1), Duration.ofDays(2)}
        }) {
      assertThatThrownBy(() -> new Pace(bounds[0], bounds[1]))
          .isInstanceOf(ConfigurationException.class);
    }
  }
}
