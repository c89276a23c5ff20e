package fr.passerelle.sdk.transport.micrometer;

import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.transport.CallObserver;
import fr.passerelle.sdk.transport.SdkObserver.CallInfo;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One call as an observation. Used by one thread, the call's. */
final class ObservedCall implements CallObserver {
  private static final String OPERATION = "operation";
  private static final String OUTCOME = "outcome";
  private static final String STATUS = "status";
  private static final String ATTEMPTS = "attempts";
  private static final String METHOD = "method";
  private static final String NONE = "none";

  private final ObservationRegistry registry;
  private final CallInfo info;
  private final Observation call;
  private @Nullable Observation attempt;

  ObservedCall(ObservationRegistry registry, CallInfo info) {
    this.registry = registry;
    this.info = info;
    this.call =
        Observation.createNotStarted(MicrometerObserver.CALL, registry)
            .contextualName(info.operation())
            .lowCardinalityKeyValue(OPERATION, info.operation())
            .lowCardinalityKeyValue(OUTCOME, NONE)
            .lowCardinalityKeyValue(STATUS, NONE)
            .lowCardinalityKeyValue(ATTEMPTS, "0")
            .start();
  }

  @Override
  public void attemptStarting(int number, BiConsumer<String, String> headers) {
    SenderContext<BiConsumer<String, String>> context =
        new SenderContext<>(ObservedCall::propagate, Kind.CLIENT);
    context.setCarrier(headers);
    attempt =
        Observation.createNotStarted(MicrometerObserver.ATTEMPT, () -> context, registry)
            .contextualName(info.operation() + " attempt")
            .parentObservation(call)
            .lowCardinalityKeyValue(OPERATION, info.operation())
            .lowCardinalityKeyValue(METHOD, info.method().name())
            .lowCardinalityKeyValue(OUTCOME, NONE)
            .lowCardinalityKeyValue(STATUS, NONE)
            .start();
  }

  @Override
  public void attemptEnded(AttemptReport report) {
    Observation ended = attempt;
    attempt = null;
    if (ended != null) {
      report.requestId().ifPresent(id -> ended.highCardinalityKeyValue("request.id", id));
      ended
          .lowCardinalityKeyValue(OUTCOME, report.outcome())
          .lowCardinalityKeyValue(STATUS, family(report.status()))
          .stop();
    }
  }

  @Override
  public void waiting(int number, Duration wait) {
    call.event(Observation.Event.of("retry", "waiting after attempt " + number));
  }

  @Override
  public void retryWithheld(int number, Withheld reason) {
    call.event(Observation.Event.of("retry.withheld", reason.what()));
  }

  @Override
  public void callEnded(CallReport report) {
    // A call may end inside an attempt, when the runtime is closed for instance.
    if (attempt != null) {
      attempt.stop();
      attempt = null;
    }
    report.failure().ifPresent(call::error);
    call.lowCardinalityKeyValue(
            OUTCOME, report.failure().map(e -> e.getClass().getSimpleName()).orElse("SUCCESS"))
        .lowCardinalityKeyValue(STATUS, family(report.status()))
        .lowCardinalityKeyValue(ATTEMPTS, Integer.toString(report.attempts()))
        .stop();
  }

  /** A header that cannot be sent costs the trace a link, never the call. */
  private static void propagate(
      @Nullable BiConsumer<String, String> headers, String name, String value) {
    if (headers == null) {
      return;
    }
    try {
      headers.accept(name, value);
    } catch (ConfigurationException e) {
      // A name of ours, or a value that HTTP refuses.
    }
  }

  private static String family(int status) {
    return status == 0 ? NONE : status / 100 + "xx";
  }
}
