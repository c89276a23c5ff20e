package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.client.FollowUp;
import fr.passerelle.sdk.client.FollowUp.Pace;
import fr.passerelle.sdk.client.Operation;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.CallContext;
import fr.passerelle.sdk.error.CallInterruptedException;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.DeadlineExceededException;
import fr.passerelle.sdk.error.DeadlineExceededException.Phase;
import fr.passerelle.sdk.transport.Headers;
import fr.passerelle.sdk.transport.retry.Sleeper;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs the operations of one service: one base URL, one session, default options. Portal modules
 * make one per client and start every call here:
 *
 * <pre>{@code
 * return caller.call(DECLARE_ENTRY).body(entry).options(options).returning(RosterEmployee.class);
 * }</pre>
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class ServiceCaller {
  private final RuntimeCore runtime;
  private final String baseUrl;
  private final RequestOptions defaults;
  private final @Nullable SessionAuthentication session;
  private final Map<Operation, PathTemplate> templates;
  private final @Nullable String userAgent;

  private ServiceCaller(
      RuntimeCore runtime,
      String baseUrl,
      RequestOptions defaults,
      @Nullable SessionAuthentication session,
      Map<Operation, PathTemplate> templates,
      @Nullable String userAgent) {
    this.runtime = runtime;
    this.baseUrl = baseUrl;
    this.defaults = defaults;
    this.session = session;
    this.templates = templates;
    this.userAgent = userAgent;
  }

  /**
   * A caller without a session and with the runtime's options.
   *
   * @param runtime shared by all clients
   * @param baseUri where the service is; mandatory, so that test and production are never confused
   *     by omission
   * @return the caller
   * @throws ConfigurationException when the URI is not absolute, is not TLS though it is not
   *     loopback, or holds credentials, a query or a fragment
   */
  public static ServiceCaller of(SdkRuntime runtime, @Nullable URI baseUri) {
    return new ServiceCaller(
        RuntimeCore.of(runtime),
        BaseUrl.check(baseUri),
        RequestOptions.none(),
        null,
        new ConcurrentHashMap<>(),
        null);
  }

  /**
   * The same service within a session.
   *
   * @param session signs in and renews
   * @return the caller
   */
  public ServiceCaller withSession(SessionAuthentication session) {
    return new ServiceCaller(runtime, baseUrl, defaults, session, templates, userAgent);
  }

  /**
   * The same service, told in the operator's own form which software calls.
   *
   * @param userAgent value of {@code User-Agent}, in place of the runtime's
   * @return the caller
   * @throws ConfigurationException when it cannot be sent in a header
   */
  public ServiceCaller withUserAgent(String userAgent) {
    Headers.builder().add("User-Agent", userAgent);
    return new ServiceCaller(runtime, baseUrl, defaults, session, templates, userAgent);
  }

  /**
   * The same service with other default options.
   *
   * @param options on top of the present ones
   * @return the caller
   * @throws ConfigurationException when they hold an idempotency key, which belongs to one call
   */
  public ServiceCaller withOptions(RequestOptions options) {
    if (options.idempotencyKey().isPresent()) {
      throw new ConfigurationException("an idempotency key belongs to one call, not to a client");
    }
    return new ServiceCaller(
        runtime, baseUrl, options.over(defaults), session, templates, userAgent);
  }

  /**
   * Starts a call.
   *
   * @param operation what the service is asked to do
   * @return the call, for one thread and one use
   * @throws ConfigurationException when the operation needs a session and this caller has none, or
   *     the runtime is closed
   */
  public ServiceCall call(Operation operation) {
    runtime.requireOpen();
    if (operation.needsSession() && session == null) {
      throw new ConfigurationException(operation.name() + " needs a session");
    }
    PathTemplate template = templates.get(operation);
    if (template == null) {
      template = templates.computeIfAbsent(operation, o -> PathTemplate.of(o.pathTemplate()));
    }
    return new ServiceCall(this, operation, template);
  }

  /**
   * Signs in now: drops what the session holds, a remembered refusal included, and opens a new one.
   *
   * @param operation the sign-in, named by the exceptions
   * @throws fr.passerelle.sdk.error.AuthenticationException when there is no session to be had
   */
  public void signIn(Operation operation) {
    if (session == null) {
      throw new ConfigurationException(operation.name() + ": this caller has no session");
    }
    CallContext context = CallContext.of(operation.name());
    session.forget();
    try {
      session.token(context, defaults.timeouts(runtime.settings().timeouts()).total());
    } catch (TimeoutException e) {
      throw new DeadlineExceededException(Phase.BEFORE_SENDING, context, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CallInterruptedException(context, null);
    }
  }

  /**
   * The options of one look of a follow-up.
   *
   * @param patience the time that is left to whoever waits
   * @return options with this total time, or the caller's own when that is shorter
   */
  public RequestOptions within(Duration patience) {
    Duration usual = defaults.timeouts(runtime.settings().timeouts()).total();
    return RequestOptions.builder().total(patience.compareTo(usual) < 0 ? patience : usual).build();
  }

  /**
   * Follows up on something that the service works on.
   *
   * @param <R> what the service says about it
   * @param operation the operation that asks, named by exceptions and resume tokens
   * @param id the service's own id of it; no personal data
   * @param pace how long to wait between two looks
   * @param look asks once; gives {@link #within} to its call
   * @return the follow-up; nothing is sent yet
   */
  public <R> FollowUp<R> followUp(
      Operation operation, String id, Pace pace, FollowUp.Look<R> look) {
    return FollowUp.of(
        operation.name(), id, pace, look, runtime.settings().sleeper(), runtime::nanos);
  }

  /**
   * Goes on following up, perhaps on another machine.
   *
   * @param <R> what the service says about it
   * @param operation the operation that asks, which must be the one that the token was taken from
   * @param resumeToken what {@link FollowUp#resumeToken()} gave
   * @param pace how long to wait between two looks
   * @param look asks once
   * @return the follow-up; nothing is sent yet
   * @throws fr.passerelle.sdk.error.ResumeTokenException when it is not a token of this operation
   */
  public <R> FollowUp<R> resume(
      Operation operation, String resumeToken, Pace pace, FollowUp.Look<R> look) {
    return followUp(operation, FollowUp.idOf(operation.name(), resumeToken), pace, look);
  }

  /** {@return the session, for sign-out} */
  public Optional<SessionAuthentication> session() {
    return Optional.ofNullable(session);
  }

  /** {@return what waits for the calls of this runtime} */
  public Sleeper sleeper() {
    return runtime.settings().sleeper();
  }

  String userAgent() {
    return userAgent == null ? runtime.userAgent() : userAgent;
  }

  RuntimeCore runtime() {
    return runtime;
  }

  String baseUrl() {
    return baseUrl;
  }

  RequestOptions defaults() {
    return defaults;
  }

  @Nullable SessionAuthentication sessionFor(Operation operation) {
    return operation.needsSession() ? session : null;
  }
}
