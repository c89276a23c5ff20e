package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.client.AsyncCalls;
import fr.passerelle.sdk.client.AsyncSettings;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.json.SdkJson;
import fr.passerelle.sdk.transport.SdkObserver;
import fr.passerelle.sdk.transport.Timeouts;
import fr.passerelle.sdk.transport.Transport;
import fr.passerelle.sdk.transport.internal.RetryBuckets;
import fr.passerelle.sdk.transport.retry.RetryBudget;
import fr.passerelle.sdk.transport.retry.RetryPolicy;
import fr.passerelle.sdk.transport.retry.Sleeper;
import fr.passerelle.sdk.validation.ModelValidator;
import fr.passerelle.sdk.validation.ValidationMode;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** The runtime as our own modules see it. */
public final class RuntimeCore implements SdkRuntime {
  private final Settings settings;
  private final Clock clock;
  private final Transport transport;
  private final boolean ownsTransport;
  private final SdkJson json = SdkJson.create();
  private final ModelValidator validator;
  private final String userAgent;
  private final RetryBuckets retryBuckets;
  private final AsyncRunner async;
  private final AtomicBoolean closing = new AtomicBoolean();
  private volatile boolean closed;

  /**
   * What the builder collected.
   *
   * @param timeouts of every call
   * @param retry of every call
   * @param clock the application's, or null for the system's
   * @param sleeper waits between attempts
   * @param random draws the waits
   * @param validation what happens to an invalid model
   * @param application product and version of the application, or null
   * @param observers see every call
   * @param retryBudget repetitions of all calls together
   * @param async bounds and threads of the asynchronous view
   */
  public record Settings(
      Timeouts timeouts,
      RetryPolicy retry,
      @Nullable Clock clock,
      Sleeper sleeper,
      DoubleSupplier random,
      ValidationMode validation,
      @Nullable String application,
      List<SdkObserver> observers,
      RetryBudget retryBudget,
      AsyncSettings async) {
    /**
     * Keeps a copy of the observers.
     *
     * @param timeouts of every call
     * @param retry of every call
     * @param clock the application's, or null for the system's
     * @param sleeper waits between attempts
     * @param random draws the waits
     * @param validation what happens to an invalid model
     * @param application product and version of the application, or null
     * @param observers see every call
     * @param retryBudget repetitions of all calls together
     * @param async bounds and threads of the asynchronous view
     */
    public Settings {
      observers = List.copyOf(observers);
    }
  }

  /**
   * Creates a runtime.
   *
   * @param settings what the builder collected
   * @param transport the transport
   * @param ownsTransport whether it is closed with the runtime
   * @param validator closed with the runtime
   */
  public RuntimeCore(
      Settings settings, Transport transport, boolean ownsTransport, ModelValidator validator) {
    this.settings = settings;
    this.clock = settings.clock() == null ? Clock.systemUTC() : settings.clock();
    this.transport = transport;
    this.ownsTransport = ownsTransport;
    this.validator = validator;
    this.userAgent = UserAgent.of(settings.application());
    this.retryBuckets = new RetryBuckets(settings.retryBudget(), this::nanos);
    this.async = new AsyncRunner(settings.async(), transport::breakOff);
    LiveRuntimes.OF_THIS_PROCESS.opened();
  }

  /**
   * Gives the inner view of a runtime.
   *
   * @param runtime a runtime built by its builder
   * @return the same
   * @throws ConfigurationException when it was made in another way
   */
  public static RuntimeCore of(SdkRuntime runtime) {
    if (runtime instanceof RuntimeCore core) {
      return core;
    }
    throw new ConfigurationException("a runtime comes from SdkRuntime.builder()");
  }

  @Override
  public SdkJson json() {
    return json;
  }

  @Override
  public ModelValidator validator() {
    return validator;
  }

  @Override
  public Clock clock() {
    return clock;
  }

  @Override
  public AsyncCalls async() {
    return async;
  }

  @Override
  public void close() {
    if (closing.compareAndSet(false, true)) {
      // While it ends, asynchronous work may still need the transport for a further attempt.
      async.close();
      closed = true;
      validator.close();
      if (ownsTransport) {
        transport.close();
      }
      LiveRuntimes.OF_THIS_PROCESS.closed();
    }
  }

  /** {@return the transport, while the runtime is open} */
  Transport transport() {
    requireOpen();
    return transport;
  }

  void requireOpen() {
    if (closed) {
      throw new ConfigurationException("the runtime is closed");
    }
  }

  RetryBuckets retryBuckets() {
    return retryBuckets;
  }

  Settings settings() {
    return settings;
  }

  String userAgent() {
    return userAgent;
  }

  /**
   * {@return nanoseconds of a clock that only goes forward} An injected clock also rules deadlines.
   */
  long nanos() {
    return settings.clock() == null
        ? System.nanoTime()
        : TimeUnit.MILLISECONDS.toNanos(clock.millis());
  }
}
