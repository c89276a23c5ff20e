package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.AuthenticationException;
import fr.passerelle.sdk.error.AuthenticationException.Kind;
import fr.passerelle.sdk.error.CallContext;
import fr.passerelle.sdk.error.ResponseException;
import fr.passerelle.sdk.error.TransportException;
import fr.passerelle.sdk.error.UnreadableResponseException;
import fr.passerelle.sdk.transport.Headers;
import fr.passerelle.sdk.transport.auth.AccessToken;
import fr.passerelle.sdk.transport.auth.TokenCache;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A session obtained by a sign-in call and shared by all calls of a client: one sign-in for many
 * callers, renewed early, dropped once when the service refuses it.
 *
 * <pre>{@code
 * ServiceCaller open = ServiceCaller.of(runtime, baseUri);
 * SessionAuthentication session =
 *     new SessionAuthentication(
 *         runtime,
 *         options -> open.call(SIGN_IN).body(credentials).options(options)
 *             .returning(SignedIn.class).toAccessToken(runtime.clock().instant()),
 *         refusal -> Kind.CREDENTIALS_REFUSED);
 * ServiceCaller caller = open.withSession(session);
 * }</pre>
 */
public final class SessionAuthentication {
  private static final Logger LOG = LoggerFactory.getLogger("fr.passerelle.sdk.auth");
  private static final int UNAUTHORIZED = 401;

  private final TokenCache cache;
  private final SignIn signIn;
  private final Function<ResponseException, Kind> judge;
  private final Function<ResponseException, Optional<Kind>> refusals;
  private final String tail;

  /** Sends the sign-in call. */
  @FunctionalInterface
  public interface SignIn {
    /**
     * Signs in once.
     *
     * @param options the time that is left; to be given to the call
     * @return the session
     */
    AccessToken signIn(RequestOptions options);
  }

  /**
   * Creates a session that is not open yet.
   *
   * @param runtime gives the clock
   * @param signIn sends the sign-in call, through a caller without a session
   * @param judge tells what a refusal (4xx) of the sign-in means; a final kind is never repeated
   */
  public SessionAuthentication(
      SdkRuntime runtime, SignIn signIn, Function<ResponseException, Kind> judge) {
    this(runtime, signIn, judge, refusal -> Optional.empty());
  }

  /**
   * Creates a session of a service that refuses a call (401) for more than one reason, and says
   * which, in the realm of its challenge for instance.
   *
   * @param runtime gives the clock
   * @param signIn sends the sign-in call, through a caller without a session
   * @param judge tells what a refusal (4xx) of the sign-in means; a final kind is never repeated
   * @param refusals tells whether a refusal (401) of any other call is the account's fault; empty
   *     when it is the session's, which is then replaced once. {@link
   *     ResponseException#challenges()} helps
   */
  public SessionAuthentication(
      SdkRuntime runtime,
      SignIn signIn,
      Function<ResponseException, Kind> judge,
      Function<ResponseException, Optional<Kind>> refusals) {
    this.signIn = signIn;
    this.judge = judge;
    this.refusals = refusals;
    this.tail = "";
    this.cache = new TokenCache(this::open, runtime.clock());
  }

  private SessionAuthentication(SessionAuthentication shared, String tail) {
    this.signIn = shared.signIn;
    this.judge = shared.judge;
    this.refusals = shared.refusals;
    this.cache = shared.cache;
    this.tail = tail;
  }

  /**
   * The same session for calls that say more behind the token, on whose behalf they are made for
   * instance. Token and sign-in are shared.
   *
   * @param tail what comes behind the token, its separator included
   * @return the view
   */
  public SessionAuthentication withTail(String tail) {
    return new SessionAuthentication(this, tail);
  }

  /** Drops the session and a remembered refusal: after a sign-out or a new password. */
  public void forget() {
    cache.forget();
  }

  /** {@return whether a session is held that has not ended} */
  public boolean isOpen() {
    return cache.isOpen();
  }

  AccessToken token(CallContext context, Duration patience)
      throws InterruptedException, TimeoutException {
    return cache.get(context, patience);
  }

  void sign(AccessToken token, Headers.Builder headers) {
    token.addTo(headers, tail);
  }

  void reject(AccessToken refused) {
    LOG.debug("a session was refused by the service and is dropped");
    cache.reject(refused);
  }

  /** {@return what the account is refused for, or null when it is not} */
  @Nullable Kind judgeRefusal(ResponseException refusal) {
    return refusal.status() == UNAUTHORIZED ? refusals.apply(refusal).orElse(null) : null;
  }

  private AccessToken open(Duration patience) {
    try {
      AccessToken token = signIn.signIn(RequestOptions.builder().total(patience).build());
      LOG.debug("a session was opened, {}", token);
      return token;
    } catch (ResponseException e) {
      Kind kind = isJudgement(e.status()) ? judge.apply(e) : Kind.SERVICE_UNAVAILABLE;
      if (kind.isFinal()) {
        LOG.warn("{}: {}, not sent again until it is asked for", e.getMessage(), kind);
      }
      throw new AuthenticationException(kind, e.context().orElseThrow(), e);
    } catch (TransportException | UnreadableResponseException e) {
      throw new AuthenticationException(Kind.SERVICE_UNAVAILABLE, e.context().orElseThrow(), e);
    }
  }

  /** Only a 4xx judges the account, and not the two that merely ask for time. */
  private static boolean isJudgement(int status) {
    return status >= 400 && status < 500 && status != 408 && status != 429;
  }
}
