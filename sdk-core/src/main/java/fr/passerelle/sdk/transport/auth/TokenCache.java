package fr.passerelle.sdk.transport.auth;

import fr.passerelle.sdk.error.AuthenticationException;
import fr.passerelle.sdk.error.CallContext;
import fr.passerelle.sdk.error.SdkException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One session for many callers: however many ask at once, one sign-in is made. A session is renewed
 * before it ends, by one caller while the others go on with the old one. A refused sign-in is
 * remembered and not repeated until {@link #forget()}, since portals lock accounts after a few.
 */
public final class TokenCache {
  private static final Duration EARLY = Duration.ofSeconds(60);
  private static final Duration SHORTEST_SIGN_IN = Duration.ofMillis(1);
  private static final Duration PAUSE_AFTER_FAILED_RENEWAL = Duration.ofSeconds(10);

  private final Source source;
  private final Clock clock;
  private final ReentrantLock signIn = new ReentrantLock();
  private final AtomicReference<@Nullable AccessToken> current = new AtomicReference<>();

  /** Sign-ins ended so far; tells a caller that somebody else's ended while it waited. */
  private final AtomicLong finished = new AtomicLong();

  private volatile @Nullable AuthenticationException lastRefusal;
  private volatile Instant noRenewalBefore = Instant.MIN;

  /** Signs in. */
  @FunctionalInterface
  public interface Source {
    /**
     * Signs in once.
     *
     * @param patience the time that is left to the caller who signs in
     * @return the session
     * @throws AuthenticationException when there is none; a final kind is remembered
     */
    AccessToken signIn(Duration patience);
  }

  /**
   * Creates an empty cache.
   *
   * @param source signs in; called by the thread of a caller, never by two at once
   * @param clock tells when a session ends
   */
  public TokenCache(Source source, Clock clock) {
    this.source = source;
    this.clock = clock;
  }

  /**
   * Gives a session, signing in when there is none.
   *
   * @param context the call that needs it, named by the exception
   * @param patience how long the caller may wait
   * @return a session that has not ended
   * @throws AuthenticationException when the sign-in is refused or fails, also when it was refused
   *     earlier, and when it fails while this caller was waiting for it
   * @throws InterruptedException when the thread is interrupted while waiting
   * @throws TimeoutException when somebody else's sign-in leaves no time for this caller
   */
  public AccessToken get(CallContext context, Duration patience)
      throws InterruptedException, TimeoutException {
    AccessToken token = current.get();
    Instant now = clock.instant();
    if (token != null && isUsable(token, now)) {
      return isDueForRenewal(token, now) ? renewed(token, patience) : token;
    }
    long finishedBefore = finished.get();
    if (!signIn.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
      throw new TimeoutException("no session in time");
    }
    try {
      token = current.get();
      if (token != null && isUsable(token, clock.instant())) {
        return token;
      }
      AuthenticationException refusal = lastRefusal;
      if (refusal != null && (refusal.kind().isFinal() || finished.get() != finishedBefore)) {
        throw new AuthenticationException(refusal.kind(), context, refusal);
      }
      Duration left = patience.minus(Duration.between(now, clock.instant()));
      if (left.compareTo(SHORTEST_SIGN_IN) < 0) {
        throw new TimeoutException("no session in time");
      }
      return signIn(left);
    } finally {
      signIn.unlock();
    }
  }

  /**
   * Drops a session that the service refused. Only that one: a newer one stays.
   *
   * @param refused the session that a call was refused with
   */
  public void reject(AccessToken refused) {
    current.compareAndSet(refused, null);
  }

  /** {@return whether a session is held that has not ended} */
  public boolean isOpen() {
    AccessToken token = current.get();
    return token != null && isUsable(token, clock.instant());
  }

  /** Drops the session and a remembered refusal: call it when the password was corrected. */
  public void forget() {
    lastRefusal = null;
    current.set(null);
  }

  private AccessToken renewed(AccessToken token, Duration patience) {
    if (!signIn.tryLock()) {
      return token;
    }
    try {
      AccessToken newer = current.get();
      return newer != null && newer != token ? newer : signIn(patience);
    } catch (SdkException e) {
      // The old session still serves; its end will tell the caller what is wrong.
      boolean isFinal = e instanceof AuthenticationException refusal && refusal.kind().isFinal();
      noRenewalBefore = isFinal ? Instant.MAX : clock.instant().plus(PAUSE_AFTER_FAILED_RENEWAL);
      return token;
    } finally {
      signIn.unlock();
    }
  }

  private AccessToken signIn(Duration patience) {
    try {
      AccessToken token = source.signIn(patience);
      lastRefusal = null;
      noRenewalBefore = Instant.MIN;
      current.set(token);
      return token;
    } catch (AuthenticationException e) {
      lastRefusal = e;
      throw e;
    } finally {
      finished.incrementAndGet();
    }
  }

  private boolean isDueForRenewal(AccessToken token, Instant now) {
    return token.expiry().isPresent()
        && !now.isBefore(token.expiry().get().minus(early(token, token.expiry().get())))
        && !now.isBefore(noRenewalBefore);
  }

  /** A minute, but at most a quarter of a short life: otherwise every call would sign in. */
  private static Duration early(AccessToken token, Instant expiry) {
    Duration quarter = Duration.between(token.obtained(), expiry).dividedBy(4);
    return quarter.compareTo(EARLY) < 0 ? quarter : EARLY;
  }

  private static boolean isUsable(AccessToken token, Instant now) {
    return token.expiry().isEmpty() || now.isBefore(token.expiry().get());
  }
}
