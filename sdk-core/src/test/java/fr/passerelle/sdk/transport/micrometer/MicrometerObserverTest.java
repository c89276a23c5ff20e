package fr.passerelle.sdk.transport.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.passerelle.sdk.error.CallContext;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.NotSentException;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.transport.CallObserver;
import fr.passerelle.sdk.transport.CallObserver.AttemptReport;
import fr.passerelle.sdk.transport.CallObserver.CallReport;
import fr.passerelle.sdk.transport.CallObserver.Withheld;
import fr.passerelle.sdk.transport.HttpMethod;
import fr.passerelle.sdk.transport.SdkObserver.CallInfo;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.SenderContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Calls as Micrometer sees them. */
class MicrometerObserverTest {
  private static final CallInfo INFO =
      new CallInfo("amsn.roster.get", "A-12", HttpMethod.GET, "/roster/employees/{employeeId}");

  private final List<Observation.Context> started = new ArrayList<>();
  private final List<Observation.Context> stopped = new ArrayList<>();
  private final List<String> events = new ArrayList<>();
  private final ObservationRegistry registry = ObservationRegistry.create();
  private final CallObserver call;

  MicrometerObserverTest() {
    registry.observationConfig().observationHandler(new Recorder());
    call = MicrometerObserver.of(registry).callStarted(INFO);
  }

  private final class Recorder implements ObservationHandler<Observation.Context> {
    @Override
    public boolean supportsContext(Observation.Context context) {
      return true;
    }

    @Override
    public void onStart(Observation.Context context) {
      started.add(context);
      if (context instanceof SenderContext<?> sender) {
        propagate(sender);
      }
    }

    @Override
    public void onEvent(Observation.Event event, Observation.Context context) {
      events.add(context.getName() + ": " + event.getName() + ", " + event.getContextualName());
    }

    @Override
    public void onStop(Observation.Context context) {
      stopped.add(context);
    }
  }

  /** As a tracer does it. */
  private static <C> void propagate(SenderContext<C> sender) {
    sender.getSetter().set(sender.getCarrier(), "traceparent", "00-trace-01");
  }

  private static Map<String, String> keys(Observation.Context context) {
    return context.getLowCardinalityKeyValues().stream()
        .collect(Collectors.toMap(KeyValue::getKey, KeyValue::getValue));
  }

  private static AttemptReport attempt(int number, int status, String outcome) {
    return new AttemptReport(
        number, status, outcome, Duration.ofMillis(40), 0, Optional.of("q-" + number));
  }

  private static CallReport report(int attempts, int status, SdkException failure) {
    return new CallReport(
        attempts,
        Duration.ofMillis(300),
        Duration.ofMillis(250),
        status,
        Optional.empty(),
        Optional.ofNullable(failure));
  }

  @Test
  void aCallAndItsAttemptsAreObserved() {
    call.attemptStarting(1, (name, value) -> {});
    call.attemptEnded(attempt(1, 503, "UNAVAILABLE"));
    call.waiting(1, Duration.ofMillis(250));
    call.attemptStarting(2, (name, value) -> {});
    call.attemptEnded(attempt(2, 200, "DONE"));
    call.callEnded(report(2, 200, null));
    assertThat(stopped)
        .extracting(Observation.Context::getName)
        .containsExactly(
            "passerelle.client.attempt", "passerelle.client.attempt", "passerelle.client.call");
    assertThat(keys(stopped.get(0)))
        .containsOnly(
            Map.entry("operation", "amsn.roster.get"),
            Map.entry("method", "GET"),
            Map.entry("outcome", "UNAVAILABLE"),
            Map.entry("status", "5xx"));
    assertThat(keys(stopped.get(2)))
        .containsOnly(
            Map.entry("operation", "amsn.roster.get"),
            Map.entry("outcome", "SUCCESS"),
            Map.entry("status", "2xx"),
            Map.entry("attempts", "2"));
    assertThat(stopped.get(1).getParentObservation().getContextView()).isSameAs(stopped.get(2));
    assertThat(stopped.get(1).getHighCardinalityKeyValue("request.id").getValue()).isEqualTo("q-2");
    assertThat(stopped.get(2).getHighCardinalityKeyValues()).isEmpty();
    assertThat(events).containsExactly("passerelle.client.call: retry, waiting after attempt 1");
  }

  @Test
  void aFailureIsTheErrorOfTheCall() {
    NotSentException failure =
        new NotSentException("nothing was sent: no connection", CallContext.of("x"), null);
    call.attemptStarting(1, (name, value) -> {});
    call.attemptEnded(attempt(1, 0, "NOTHING_LEFT"));
    call.retryWithheld(1, Withheld.BUDGET_SPENT);
    call.callEnded(report(1, 0, failure));
    assertThat(stopped.get(1).getError()).isSameAs(failure);
    assertThat(keys(stopped.get(1)))
        .containsEntry("outcome", "NotSentException")
        .containsEntry("status", "none")
        .containsEntry("attempts", "1");
    assertThat(keys(stopped.get(0))).containsEntry("status", "none");
    assertThat(events)
        .containsExactly("passerelle.client.call: retry.withheld, the retry budget is spent");
  }

  @Test
  void theSameKeysAreThereFromStartToEnd_howeverACallEnds() {
    Set<String> atTheStart = keys(started.get(0)).keySet();
    call.attemptStarting(1, (name, value) -> {});
    Set<String> ofTheAttempt = Set.copyOf(keys(started.get(1)).keySet());
    call.callEnded(report(1, 0, new SdkException("closed")));
    assertThat(stopped).as("the attempt that never ended is stopped too").hasSize(2);
    assertThat(keys(stopped.get(0)).keySet()).isEqualTo(ofTheAttempt);
    assertThat(keys(stopped.get(1)).keySet()).isEqualTo(atTheStart);
  }

  @Test
  void theHeadersOfATracerReachTheRequest_andThoseThatAreRefusedAreLeftOut() {
    Map<String, String> headers = new LinkedHashMap<>();
    call.attemptStarting(1, headers::put);
    assertThat(headers).containsExactly(Map.entry("traceparent", "00-trace-01"));
    assertThatCode(
            () ->
                call.attemptStarting(
                    2,
                    (name, value) -> {
                      throw new ConfigurationException("refused");
                    }))
        .doesNotThrowAnyException();
  }

  @Test
  void theParentIsTheObservationThatWasCurrent() {
    Observation around = Observation.start("around", registry);
    try (Observation.Scope scope = around.openScope()) {
      assertThat(scope).isNotNull();
      MicrometerObserver.of(registry).callStarted(INFO);
    }
    assertThat(started.get(2).getParentObservation()).isSameAs(around);
  }

  @Test
  void aRegistryThatObservesNothingCostsNothing() {
    CallObserver silent = MicrometerObserver.of(ObservationRegistry.NOOP).callStarted(INFO);
    assertThatCode(
            () -> {
              silent.attemptStarting(1, (name, value) -> {});
              silent.attemptEnded(attempt(1, 200, "DONE"));
              silent.callEnded(report(1, 200, null));
            })
        .doesNotThrowAnyException();
  }
}
