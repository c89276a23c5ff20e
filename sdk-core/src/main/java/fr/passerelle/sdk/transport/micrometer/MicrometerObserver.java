package fr.passerelle.sdk.transport.micrometer;

import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.transport.CallObserver;
import fr.passerelle.sdk.transport.SdkObserver;
import io.micrometer.observation.ObservationRegistry;
import java.util.function.Function;

/**
 * Makes every call an observation, and every attempt one under it.
 *
 * <pre>{@code
 * SdkRuntime.builder().observer(MicrometerObserver.of(registry))
 * }</pre>
 *
 * <table>
 *   <caption>What is observed; every key is there from start to end</caption>
 *   <tr><th>observation</th><th>key</th><th>values</th></tr>
 *   <tr><td>{@value #CALL}</td><td>{@code operation}</td><td>{@code amsn.roster.declareEntry}</td></tr>
 *   <tr><td></td><td>{@code outcome}</td><td>{@code SUCCESS}, or the exception: {@code
 *       NotFoundException}, {@code OutcomeUnknownException}, ...</td></tr>
 *   <tr><td></td><td>{@code status}</td><td>{@code 2xx} to {@code 5xx}, {@code none}</td></tr>
 *   <tr><td></td><td>{@code attempts}</td><td>{@code 0} to {@code 20}</td></tr>
 *   <tr><td>{@value #ATTEMPT}</td><td>{@code operation}</td><td>as above</td></tr>
 *   <tr><td></td><td>{@code method}</td><td>{@code GET}, {@code POST}, ...</td></tr>
 *   <tr><td></td><td>{@code outcome}</td><td>{@code DONE}, {@code UNAVAILABLE}, {@code BROKEN},
 *       ...</td></tr>
 *   <tr><td></td><td>{@code status}</td><td>as above</td></tr>
 * </table>
 *
 * <p>The call has an event {@code retry} for each wait and {@code retry.withheld} when a repetition
 * was not granted. The only key of high cardinality is {@code request.id} of an attempt, the
 * service's own; nothing of a request, a path or a person is ever a key. While the work goes on the
 * parent is the observation that was current when the call started; the SDK opens no scope.
 *
 * <p>An attempt is the sender's side of an exchange: a tracer's propagating handler writes its
 * headers ({@code traceparent}, ...) into the request. Headers that are the SDK's own are left
 * alone.
 */
public final class MicrometerObserver implements SdkObserver {
  /** Name of the observation of a call, retries and waits included. */
  public static final String CALL = "passerelle.client.call";

  /** Name of the observation of one attempt. */
  public static final String ATTEMPT = "passerelle.client.attempt";

  private final Function<CallInfo, CallObserver> observations;

  private MicrometerObserver(Function<CallInfo, CallObserver> observations) {
    this.observations = observations;
  }

  /**
   * Observes with a registry.
   *
   * @param registry the application's registry
   * @return an observer for {@link fr.passerelle.sdk.client.SdkRuntime.Builder}
   * @throws ConfigurationException when Micrometer is not there
   */
  public static MicrometerObserver of(ObservationRegistry registry) {
    require("io.micrometer.observation.Observation", "micrometer-observation");
    require("io.micrometer.common.KeyValue", "micrometer-commons");
    return new MicrometerObserver(info -> new ObservedCall(registry, info));
  }

  @Override
  public CallObserver callStarted(CallInfo call) {
    return observations.apply(call);
  }

  private static void require(String className, String artifact) {
    try {
      Class.forName(className, false, MicrometerObserver.class.getClassLoader());
    } catch (ClassNotFoundException missing) {
      throw new ConfigurationException(
          "observing with Micrometer needs the library io.micrometer:"
              + artifact
              + ": add it to the class path, or to the module path and the modules to resolve");
    }
  }
}
