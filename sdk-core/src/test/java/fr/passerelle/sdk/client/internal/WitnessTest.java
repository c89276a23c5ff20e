package fr.passerelle.sdk.client.internal;

import static fr.passerelle.sdk.testing.RawServer.answer;
import static fr.passerelle.sdk.testing.RawServer.cut;
import static fr.passerelle.sdk.testing.RawServer.json;
import static fr.passerelle.sdk.testing.RawServer.reset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.client.Operation;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.AuthenticationException.Kind;
import fr.passerelle.sdk.error.NotFoundException;
import fr.passerelle.sdk.error.NotSentException;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.error.ServerErrorException;
import fr.passerelle.sdk.testing.CapturedLog;
import fr.passerelle.sdk.testing.RawServer;
import fr.passerelle.sdk.transport.CallObserver;
import fr.passerelle.sdk.transport.HttpMethod;
import fr.passerelle.sdk.transport.SdkObserver;
import fr.passerelle.sdk.transport.SdkObserver.CallInfo;
import fr.passerelle.sdk.transport.auth.AccessToken;
import fr.passerelle.sdk.transport.auth.Secret;
import fr.passerelle.sdk.transport.retry.Idempotence;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written and told about a call, and what never is. */
class WitnessTest extends ConversationFixture {
  private static final RawServer.Step OK = json(200, "{\"id\":\"r1\"}");
  private static final String NIR = "185057800608491";
  private static final String NAME = "MARTIN-LEBLANC";
  private static final String TOKEN = "t0ken-Zm9vYmFy";

  @Test
  void oneLineIsWrittenPerAttempt_withTheTemplateOfThePath() {
    serving(
        answer(503, "X-Request-Id", "q-1"),
        RawServer.after(
            () -> time.advance(Duration.ofMillis(40)),
            answer(
                200, "X-Request-Id", "q-2", "Content-Type", "application/json", "{\"id\":\"a\"}")));
    try (CapturedLog log = CapturedLog.open()) {
      send(Idempotence.KEYED);
      assertThat(log.of("fr.passerelle.sdk.http"))
          .containsExactly(
              "DEBUG test.things.create POST /things/{id}: 503 UNAVAILABLE in 0 ms, attempt 1/3,"
                  + " 16 bytes sent, request q-1",
              "DEBUG test.things.create POST /things/{id}: 200 DONE in 40 ms, attempt 2/3,"
                  + " 16 bytes sent, request q-2");
      assertThat(log.of("fr.passerelle.sdk.retry"))
          .containsExactly("DEBUG test.things.create: waiting 250 ms after attempt 1/3");
    }
  }

  @Test
  void anAttemptWithoutAnAnswerIsWrittenWithItsReason() {
    serving(reset(), OK);
    try (CapturedLog log = CapturedLog.open()) {
      send(Idempotence.SAFE);
      assertThat(log.of("fr.passerelle.sdk.http").get(0))
          .isEqualTo(
              "DEBUG test.things.read GET /things/{id}: no answer BROKEN in 0 ms, attempt 1/3,"
                  + " 0 bytes sent, request -");
    }
  }

  @Test
  void aRequestIdThatIsNoIdentifierIsNotWritten() {
    serving(answer(500, "X-Request-Id", "two words"));
    ServerErrorException failure = failureOf(ServerErrorException.class, Idempotence.SAFE);
    assertThat(failure.requestId()).isEmpty();
  }

  static Stream<RawServer.Step> endings() {
    String quoting =
        "{\"title\":\"" + NAME + "\",\"detail\":\"" + NIR + "\",\"code\":\"" + NIR + "\"}";
    return Stream.of(
        OK,
        answer(422, "Content-Type", "application/problem+json", quoting),
        answer(409, "Content-Type", "application/problem+json", quoting),
        answer(500, "Content-Type", "text/html", quoting),
        answer(401, "WWW-Authenticate", "Bearer " + NIR),
        answer(503, "Retry-After", NIR, quoting),
        answer(302, "Location", "/things/" + NIR),
        json(200, "{\"id\":{\"" + NIR + "\":\"" + NAME + "\"}}"),
        json(200, "{\"id\":\"" + NAME),
        json(200, NAME),
        answer(200, "Content-Type", "text/" + NAME, NIR),
        cut("{\"id\":\"" + NIR),
        reset(),
        (request, socket) -> {
          socket
              .getOutputStream()
              .write((NIR + " " + NAME + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
          return false;
        });
  }

  @ParameterizedTest
  @MethodSource("endings")
  void noValueOfACallIsEverWritten_howeverItEnds(RawServer.Step ending) {
    serving(ending);
    try (CapturedLog log = CapturedLog.open()) {
      ServiceCaller caller = caller().withSession(session());
      List<Object> seen = new ArrayList<>(List.of(caller, Secret.of(TOKEN)));
      for (Idempotence idempotence : Idempotence.values()) {
        Operation operation = Things.inSession(idempotence);
        ServiceCall call =
            caller
                .call(operation)
                .path("id", NIR)
                .query("name", NAME)
                .options(RequestOptions.builder().header("X-Person", NAME).build());
        if (idempotence != Idempotence.SAFE) {
          call.body(Things.Thing.named(NIR.substring(0, 10)));
        }
        seen.add(call);
        try {
          seen.add(call.returningResponse(Things.Receipt.class));
        } catch (SdkException e) {
          seen.add(stackOf(e));
        }
      }
      String everything = log.text() + seen;
      assertThat(log.of("fr.passerelle.sdk.http")).isNotEmpty();
      assertThat(everything)
          .doesNotContain(NIR.substring(0, 10))
          .doesNotContain(NAME)
          .doesNotContain(TOKEN);
    }
  }

  private SessionAuthentication session() {
    return new SessionAuthentication(
        runtime,
        options -> AccessToken.bearer(Secret.of(TOKEN), time.instant(), null),
        refusal -> Kind.CREDENTIALS_REFUSED);
  }

  private static String stackOf(Throwable failure) {
    StringWriter stack = new StringWriter();
    failure.printStackTrace(new PrintWriter(stack));
    return stack.toString();
  }

  /** Writes down everything that it is told. */
  private static final class Diary implements SdkObserver {
    final List<String> lines = new ArrayList<>();

    @Override
    public CallObserver callStarted(CallInfo call) {
      lines.add("start " + call.operation() + " " + call.function() + " " + call.pathTemplate());
      return new CallObserver() {
        @Override
        public void attemptStarting(int attempt, BiConsumer<String, String> headers) {
          headers.accept("traceparent", "00-trace-" + attempt);
        }

        @Override
        public void attemptEnded(AttemptReport report) {
          lines.add(
              report.attempt()
                  + " "
                  + report.status()
                  + " "
                  + report.outcome()
                  + " "
                  + report.requestBytes());
        }

        @Override
        public void waiting(int attempt, Duration wait) {
          lines.add("wait " + attempt + " " + wait);
        }

        @Override
        public void retryWithheld(int attempt, Withheld reason) {
          lines.add("withheld " + attempt + " " + reason);
        }

        @Override
        public void callEnded(CallReport report) {
          lines.add(
              "end "
                  + report.attempts()
                  + " "
                  + report.duration()
                  + " "
                  + report.waited()
                  + " "
                  + report.status()
                  + " "
                  + report.requestId().orElse("-")
                  + " "
                  + report.failure().map(e -> e.getClass().getSimpleName()).orElse("success"));
        }
      };
    }
  }

  @Test
  void anObserverSeesEveryAttempt_andAddsItsTraceHeader() {
    serving(
        answer(503),
        reset(),
        RawServer.after(
            () -> time.advance(Duration.ofMillis(40)),
            answer(
                200, "X-Request-Id", "q-3", "Content-Type", "application/json", "{\"id\":\"a\"}")));
    Diary diary = new Diary();
    try (SdkRuntime observed = newRuntime().observer(diary).build()) {
      send(ServiceCaller.of(observed, uri()), Things.CREATE, RequestOptions.none());
    }
    assertThat(diary.lines)
        .containsExactly(
            "start test.things.create T-03 /things/{id}",
            "1 503 UNAVAILABLE 16",
            "wait 1 PT0.25S",
            "2 0 BROKEN 16",
            "wait 2 PT0.5S",
            "3 200 DONE 16",
            "end 3 PT0.79S PT0.75S 200 q-3 success");
    assertThat(server.requests())
        .extracting(request -> request.header("traceparent"))
        .containsExactly("00-trace-1", "00-trace-2", "00-trace-3");
  }

  @Test
  void anObserverSeesHowACallFails() {
    serving(OK);
    Diary diary = new Diary();
    URI nowhere = uri();
    server.stopListening();
    try (SdkRuntime observed = newRuntime().observer(diary).build()) {
      assertThat(
              catchThrowableOfType(
                  NotSentException.class,
                  () ->
                      send(
                          ServiceCaller.of(observed, nowhere),
                          Things.DEPOSIT,
                          RequestOptions.none())))
          .isNotNull();
    }
    assertThat(diary.lines)
        .endsWith("withheld 3 ATTEMPTS_USED", "end 3 PT0.75S PT0.75S 0 - NotSentException");
  }

  @Test
  void oneLineOfWarningIsWritten_whenACallIsGivenUp_andNoneForAPlainRefusal() {
    serving(answer(503, "X-Request-Id", "q-1"));
    try (CapturedLog log = CapturedLog.open()) {
      failureOf(ServerErrorException.class, Idempotence.SAFE);
      assertThat(log.of("fr.passerelle.sdk.retry"))
          .filteredOn(line -> line.startsWith("WARN"))
          .containsExactly(
              "WARN given up, all attempts are used: ServerErrorException: test.things.read: the"
                  + " service failed (HTTP 503, request q-1, attempt 3/3)");
    }
    serving(reset());
    try (CapturedLog log = CapturedLog.open()) {
      failureOf(OutcomeUnknownException.class, Idempotence.NON_IDEMPOTENT);
      assertThat(log.of("fr.passerelle.sdk.retry"))
          .containsExactly(
              "WARN given up: OutcomeUnknownException: test.things.deposit: no acknowledgement was"
                  + " read, the service may have acted (attempt 1/3)");
    }
    serving(answer(404));
    try (CapturedLog log = CapturedLog.open()) {
      failureOf(NotFoundException.class, Idempotence.SAFE);
      assertThat(log.of("fr.passerelle.sdk.retry")).isEmpty();
    }
  }

  @Test
  void nothingIsWrittenAboveDebug_whenACallSucceeds() {
    serving(answer(503), OK);
    try (CapturedLog log = CapturedLog.open()) {
      send(caller().withSession(session()), Things.CREATE, RequestOptions.none());
      assertThat(log.text().lines()).isNotEmpty().allMatch(line -> line.contains(" DEBUG "));
    }
  }

  @Test
  void anObserverThatBreaksInAnyWayDoesNotHideASuccess() {
    serving(OK);
    SdkObserver missingAClass =
        call ->
            new CallObserver() {
              @Override
              public void callEnded(CallReport report) {
                throw new NoClassDefFoundError("io/tracing/Span");
              }
            };
    try (CapturedLog log = CapturedLog.open();
        SdkRuntime observed = newRuntime().observer(missingAClass).build()) {
      assertThat(
              send(ServiceCaller.of(observed, uri()), Things.DEPOSIT, RequestOptions.none()).id())
          .isEqualTo("r1");
      assertThat(log.of("fr.passerelle.sdk.observer"))
          .containsExactly("WARN an observer failed: java.lang.NoClassDefFoundError");
    }
  }

  @Test
  void anObserverCannotReplaceAHeaderOfTheSdk() {
    serving(OK);
    SdkObserver meddling =
        call ->
            new CallObserver() {
              @Override
              public void attemptStarting(int attempt, BiConsumer<String, String> headers) {
                headers.accept("Idempotency-Key", "mine");
              }
            };
    try (SdkRuntime observed = newRuntime().observer(meddling).build()) {
      send(
          ServiceCaller.of(observed, uri()),
          Things.CREATE,
          RequestOptions.builder().idempotencyKey("theirs").build());
    }
    assertThat(server.requests().get(0).header("Idempotency-Key")).isEqualTo("theirs");
  }

  @Test
  void anObserverSeesTheEnd_whenAPartOfTheApplicationBreaks() {
    serving(answer(503));
    Diary diary = new Diary();
    try (SdkRuntime observed =
        newRuntime()
            .observer(diary)
            .sleeper(
                delay -> {
                  throw new IllegalStateException(NIR);
                })
            .build()) {
      assertThatThrownBy(
              () -> send(ServiceCaller.of(observed, uri()), Things.READ, RequestOptions.none()))
          .isInstanceOf(IllegalStateException.class);
    }
    assertThat(diary.lines).last().asString().startsWith("end 1 ").endsWith(" SdkException");
  }

  @Test
  void aBrokenObserverChangesNothing_andOnlyItsTypeIsWritten() {
    serving(OK);
    SdkObserver refusing =
        call -> {
          throw new IllegalStateException(NIR);
        };
    SdkObserver failing =
        call ->
            new CallObserver() {
              @Override
              public void attemptEnded(AttemptReport report) {
                throw new IllegalStateException(NIR);
              }
            };
    Diary diary = new Diary();
    try (CapturedLog log = CapturedLog.open();
        SdkRuntime observed =
            newRuntime().observer(refusing).observer(failing).observer(diary).build()) {
      assertThat(send(ServiceCaller.of(observed, uri()), Things.READ, RequestOptions.none()).id())
          .isEqualTo("r1");
      assertThat(log.of("fr.passerelle.sdk.observer"))
          .containsExactly(
              "WARN an observer failed: java.lang.IllegalStateException",
              "WARN an observer failed: java.lang.IllegalStateException");
      assertThat(log.text()).doesNotContain(NIR);
    }
    assertThat(diary.lines).hasSize(3);
  }

  @Test
  void theInfoOfAnOperationIsTheSameObjectForEveryCall() {
    CallInfo info = Things.READ.info();
    assertThat(info)
        .isEqualTo(new CallInfo("test.things.read", "T-01", HttpMethod.GET, "/things/{id}"));
    assertThat(Things.READ.info()).isSameAs(info);
  }
}
