package fr.passerelle.sdk.client;

import fr.passerelle.sdk.client.internal.RuntimeCore;
import fr.passerelle.sdk.client.internal.UserAgent;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.json.SdkJson;
import fr.passerelle.sdk.transport.SdkObserver;
import fr.passerelle.sdk.transport.Timeouts;
import fr.passerelle.sdk.transport.Transport;
import fr.passerelle.sdk.transport.internal.Library;
import fr.passerelle.sdk.transport.okhttp.OkHttpTransport;
import fr.passerelle.sdk.transport.retry.RetryBudget;
import fr.passerelle.sdk.transport.retry.RetryPolicy;
import fr.passerelle.sdk.transport.retry.Sleeper;
import fr.passerelle.sdk.validation.ModelValidator;
import fr.passerelle.sdk.validation.ValidationMode;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What all clients of an application share: connections, mapper, validator, clock, options. Build
 * one per application, give it to every client, close it when the application stops.
 *
 * <pre>{@code
 * try (SdkRuntime runtime = SdkRuntime.builder().application("LogiPaie", "12.4").build()) {
 *   ...
 * }
 * }</pre>
 *
 * <p>Safe for any number of threads. Clients built on it are not usable after it is closed.
 */
public interface SdkRuntime extends AutoCloseable {
  /** {@return a builder with the defaults} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the one JSON mapper} */
  SdkJson json();

  /** {@return the one validator} */
  ModelValidator validator();

  /** {@return the clock that decides on tokens and dates} */
  Clock clock();

  /** {@return the asynchronous view of every client of this runtime} */
  AsyncCalls async();

  /**
   * Releases connections, threads and the validator, as far as this runtime made them. Asynchronous
   * work that waits is refused, what runs gets {@link AsyncSettings#closingTime()} and is then
   * interrupted; calls on threads of the application end their present attempt. Harmless when
   * repeated; clients are of no use afterwards and say so.
   */
  @Override
  void close();

  /**
   * Prepares a runtime. Everything has a default except the base URL, which belongs to a client.
   */
  final class Builder {
    private @Nullable Transport transport;
    private @Nullable Supplier<? extends Transport> ownTransport;
    private Timeouts timeouts = Timeouts.defaults();
    private RetryPolicy retry = RetryPolicy.defaults();
    private @Nullable Clock clock;
    private Sleeper sleeper = Sleeper.system();
    private DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();
    private ValidationMode validation = ValidationMode.STRICT;
    private Locale language = Locale.FRENCH;
    private @Nullable String application;
    private final List<SdkObserver> observers = new ArrayList<>();
    private RetryBudget retryBudget = RetryBudget.defaults();
    private AsyncSettings async = AsyncSettings.defaults();
    private boolean checksVersions = true;

    private Builder() {}

    /**
     * Uses a transport that the application owns: it is not closed with the runtime.
     *
     * @param transport the transport
     * @return this
     */
    public Builder transport(Transport transport) {
      this.transport = transport;
      return this;
    }

    /**
     * Makes a transport with the runtime and closes it with it, for example {@code () ->
     * OkHttpTransport.builder().customize(...).build()}. Without this and without {@link
     * #transport(Transport)} it is OkHttp with its defaults.
     *
     * @param transport makes the transport; called once, in {@link #build()}
     * @return this
     */
    public Builder ownTransport(Supplier<? extends Transport> transport) {
      this.ownTransport = transport;
      this.transport = null;
      return this;
    }

    /**
     * Sets the timeouts of every call.
     *
     * @param timeouts connect, attempt, total; 10 s, 30 s and 2 min by default
     * @return this
     */
    public Builder timeouts(Timeouts timeouts) {
      this.timeouts = timeouts;
      return this;
    }

    /**
     * Sets how often and after which waits attempts are repeated.
     *
     * @param retry the policy; three attempts by default
     * @return this
     */
    public Builder retry(RetryPolicy retry) {
      this.retry = retry;
      return this;
    }

    /**
     * Sets how many repetitions all calls together may make.
     *
     * @param budget 100 for each service by default, earned back by success and time; {@link
     *     RetryBudget#unlimited()} switches it off
     * @return this
     */
    public Builder retryBudget(RetryBudget budget) {
      this.retryBudget = budget;
      return this;
    }

    /**
     * Replaces the clock, also for deadlines.
     *
     * @param clock the clock
     * @return this
     */
    public Builder clock(Clock clock) {
      this.clock = clock;
      return this;
    }

    /**
     * Replaces what waits between attempts.
     *
     * @param sleeper waits, or records that it should
     * @return this
     */
    public Builder sleeper(Sleeper sleeper) {
      this.sleeper = sleeper;
      return this;
    }

    /**
     * Replaces the chance behind the waits.
     *
     * @param random draws from 0 included to 1 excluded; safe for any number of threads
     * @return this
     */
    public Builder random(DoubleSupplier random) {
      this.random = random;
      return this;
    }

    /**
     * Adds an observer of calls.
     *
     * @param observer sees every call
     * @return this
     */
    public Builder observer(SdkObserver observer) {
      this.observers.add(observer);
      return this;
    }

    /**
     * Sets what happens to a model that breaks its own rules before it is sent.
     *
     * @param mode strict by default
     * @return this
     */
    public Builder validation(ValidationMode mode) {
      this.validation = mode;
      return this;
    }

    /**
     * Sets the language of violation messages.
     *
     * @param language French by default; English is the other one
     * @return this
     */
    public Builder language(Locale language) {
      this.language = language;
      return this;
    }

    /**
     * Names the application to the services, in the {@code User-Agent}.
     *
     * @param name its name: letters, digits, dots, dashes, underscores
     * @param version its version: the same characters
     * @return this
     * @throws ConfigurationException when another character is used
     */
    public Builder application(String name, String version) {
      this.application = UserAgent.product(name, version);
      return this;
    }

    /**
     * Names the application to the services, in the {@code User-Agent}, with a page where an
     * operator finds whom to call.
     *
     * @param name its name: letters, digits, dots, dashes, underscores
     * @param version its version: the same characters
     * @param about address of a public page, {@code http} or {@code https}, without query
     * @return this
     * @throws ConfigurationException when another character is used or the address is not such a
     *     page
     */
    public Builder application(String name, String version, URI about) {
      this.application = UserAgent.product(name, version) + UserAgent.comment(about);
      return this;
    }

    /**
     * Sets the bounds of the asynchronous view.
     *
     * @param settings 64 at once and 10 000 waiting by default
     * @return this
     */
    public Builder async(AsyncSettings settings) {
      this.async = settings;
      return this;
    }

    /**
     * Goes on with versions of Jackson, Hibernate Validator or OkHttp that are older than those the
     * SDK works with. What then fails may fail in the middle of a call.
     *
     * @return this
     */
    public Builder skipVersionCheck() {
      this.checksVersions = false;
      return this;
    }

    /**
     * Makes the runtime.
     *
     * @return the runtime; close it when the application stops
     * @throws ConfigurationException when a library is missing or too old; the message names what
     *     was found and what is needed
     */
    public SdkRuntime build() {
      if (checksVersions) {
        checkVersions();
      }
      Transport chosen = transport;
      return new RuntimeCore(
          new RuntimeCore.Settings(
              timeouts,
              retry,
              clock,
              sleeper,
              random,
              validation,
              application,
              observers,
              retryBudget,
              async),
          chosen == null ? newTransport() : chosen,
          chosen == null,
          ModelValidator.create(language));
    }

    /** OkHttp only where it is certain that it will be used: it may not be there at all. */
    private void checkVersions() {
      Set<Library> needed = EnumSet.allOf(Library.class);
      if (transport != null || ownTransport != null) {
        needed.remove(Library.OKHTTP);
      }
      Library.check(needed);
    }

    private Transport newTransport() {
      return ownTransport == null
          ? OkHttpTransport.builder().skipVersionCheck().build()
          : ownTransport.get();
    }
  }
}
