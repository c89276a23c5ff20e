package fr.passerelle.sdk.client;

import fr.passerelle.sdk.error.CallContext;
import fr.passerelle.sdk.error.CallInterruptedException;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.DeadlineExceededException;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.error.RateLimitedException;
import fr.passerelle.sdk.error.ResponseException;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.error.ServerErrorException;
import fr.passerelle.sdk.error.TransportException;
import fr.passerelle.sdk.transport.retry.Sleeper;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of something that a service took and works on: a deposit until its report, a request
 * until its decision (French: <i>suivi</i>). Looking changes nothing at the service, and neither
 * does giving up waiting.
 *
 * <p>A program that stops tonight keeps {@link #resumeToken()} and goes on tomorrow, on another
 * machine, through the method of the client that takes the token.
 *
 * <p>What the service says is handed over as it comes: a state that nobody knows, or one that goes
 * back, is a value. Safe for several threads; each waits for itself.
 *
 * @param <R> what the service says
 */
public final class FollowUp<R> {
  private static final Duration LONGEST_LOOK = Duration.ofDays(1);
  private static final Duration SHORTEST_LOOK = Duration.ofMillis(1);

  private final String operation;
  private final String id;
  private final Pace pace;
  private final Look<R> look;
  private final Sleeper sleeper;
  private final LongSupplier nanos;

  /** The last answer and when the next may be asked for; replaced as one. */
  private volatile @Nullable Seen<R> seen;

  /**
   * Asks the service once.
   *
   * @param <R> what the service says
   */
  @FunctionalInterface
  public interface Look<R> {
    /**
     * Asks the service once.
     *
     * @param id the service's id of what is followed
     * @param patience the time that is left, 1 ms to a day
     * @return what it says now
     */
    State<R> ask(String id, Duration patience);
  }

  /**
   * What the service said at one look.
   *
   * @param <R> what the service says
   * @param value what it said
   * @param isFinal whether it will not change any more
   * @param nextLook after which time it asks to be looked at again, or empty
   */
  public record State<R>(R value, boolean isFinal, Optional<Duration> nextLook) {
    /** {@return whether it is final; never the value} */
    @Override
    public String toString() {
      return isFinal ? "final" : "not final";
    }
  }

  /**
   * How long to wait between two looks. What the service states is kept between the bounds; while
   * it states nothing the waits double from the shortest to the longest.
   *
   * @param shortest shortest wait
   * @param longest longest wait
   */
  public record Pace(Duration shortest, Duration longest) {
    /**
     * Checks the bounds.
     *
     * @param shortest shortest wait
     * @param longest longest wait
     * @throws ConfigurationException when they are not between a millisecond and a day, in this
     *     order
     */
    public Pace {
      if (shortest.compareTo(SHORTEST_LOOK) < 0
          || longest.compareTo(LONGEST_LOOK) > 0
          || shortest.compareTo(longest) > 0) {
        throw new ConfigurationException(
            "the waits of a follow-up are between a millisecond and a day");
      }
    }

    Duration next(Optional<Duration> stated, int looksWithoutWord) {
      Duration wanted =
          stated.orElseGet(() -> shortest.multipliedBy(1L << Math.min(looksWithoutWord, 20)));
      Duration atLeast = wanted.compareTo(shortest) < 0 ? shortest : wanted;
      return atLeast.compareTo(longest) > 0 ? longest : atLeast;
    }
  }

  private record Seen<R>(State<R> state, long nextLookAt, int looksWithoutWord) {}

  private FollowUp(
      String operation, String id, Pace pace, Look<R> look, Sleeper sleeper, LongSupplier nanos) {
    this.operation = operation;
    this.id = ResumeToken.checkId(id);
    this.pace = pace;
    this.look = look;
    this.sleeper = sleeper;
    this.nanos = nanos;
  }

  /**
   * Starts a follow-up; clients do, and fakes in tests. Nothing is sent.
   *
   * @param <R> what the service says
   * @param operation name of the operation that asks
   * @param id the service's own id of what is followed: 1 to 255 visible ASCII characters, no
   *     personal data
   * @param pace how long to wait between two looks
   * @param look asks once
   * @param sleeper waits
   * @param nanos nanoseconds of a clock that only goes forward
   * @return the follow-up
   * @throws ConfigurationException when the id cannot be kept in a token
   */
  public static <R> FollowUp<R> of(
      String operation, String id, Pace pace, Look<R> look, Sleeper sleeper, LongSupplier nanos) {
    return new FollowUp<>(operation, id, pace, look, sleeper, nanos);
  }

  /**
   * Reads a token.
   *
   * @param operation name of the operation that it is given to
   * @param resumeToken what {@link #resumeToken()} gave
   * @return the id in it
   * @throws fr.passerelle.sdk.error.ResumeTokenException when it is not a token of this operation
   */
  public static String idOf(String operation, String resumeToken) {
    return ResumeToken.idOf(operation, resumeToken);
  }

  /** {@return the service's own id of what is followed} */
  public String id() {
    return id;
  }

  /**
   * {@return a small text with which another program goes on: the operation and the id, nothing
   * else}
   */
  public String resumeToken() {
    return ResumeToken.of(operation, id);
  }

  /**
   * Tells the present state. The service is asked, unless the state is final or the service's own
   * interval is not over; then what it said last is told again.
   *
   * @return what the service says
   */
  public State<R> state() {
    Seen<R> last = seen;
    boolean isFresh =
        last != null && (last.state.isFinal() || last.nextLookAt - nanos.getAsLong() > 0);
    return last != null && isFresh ? last.state : look(LONGEST_LOOK);
  }

  /** {@return what the service said last, without asking it} */
  public Optional<State<R>> lastState() {
    Seen<R> last = seen;
    return last == null ? Optional.empty() : Optional.of(last.state);
  }

  /**
   * Waits until the state is final, looking at the pace of the service. A look that fails because
   * the service is out of reach, overloaded or broken is made up for by the next one.
   *
   * @param total the longest wait, looks included
   * @return the last state, which is not final when the time was not enough; call again to go on
   * @throws CallInterruptedException when the thread is interrupted; its flag is set again
   * @throws DeadlineExceededException when not a single look was answered in this time
   * @throws SdkException when a look is refused, or when the last one that the time allows fails
   */
  public State<R> await(Duration total) {
    long deadline = nanos.getAsLong() + total.toNanos();
    int failures = 0;
    while (true) {
      Seen<R> last = seen;
      if (last != null && last.state.isFinal()) {
        return last.state;
      }
      long wait = last == null ? 0 : last.nextLookAt - nanos.getAsLong();
      SdkException failure = null;
      if (wait <= 0) {
        try {
          State<R> state = look(left(deadline));
          failures = 0;
          if (state.isFinal()) {
            return state;
          }
          wait = waitAfter(state);
        } catch (SdkException e) {
          failure = passing(e);
          wait = pace.next(statedDelay(e), failures++).toNanos();
        }
      }
      if (wait >= deadline - nanos.getAsLong()) {
        if (failure != null) {
          throw failure;
        }
        return lastState().orElseThrow();
      }
      sleep(Duration.ofNanos(wait));
    }
  }

  private long waitAfter(State<R> state) {
    Seen<R> last = seen;
    return last == null
        ? pace.next(state.nextLook(), 0).toNanos()
        : last.nextLookAt - nanos.getAsLong();
  }

  private State<R> look(Duration patience) {
    State<R> state = look.ask(id, patience);
    Seen<R> last = seen;
    int silent = state.nextLook().isPresent() || last == null ? 0 : last.looksWithoutWord + 1;
    long next = nanos.getAsLong() + pace.next(state.nextLook(), silent).toNanos();
    seen = new Seen<>(state, next, silent);
    return state;
  }

  private Duration left(long deadline) {
    long left = deadline - nanos.getAsLong();
    if (left < SHORTEST_LOOK.toNanos()) {
      throw new DeadlineExceededException(
          DeadlineExceededException.Phase.BEFORE_SENDING, CallContext.of(operation), null);
    }
    return left > LONGEST_LOOK.toNanos() ? LONGEST_LOOK : Duration.ofNanos(left);
  }

  /** {@return the failure when a later look may succeed; otherwise it is thrown} */
  private static SdkException passing(SdkException e) {
    boolean passes =
        e instanceof ServerErrorException
            || e instanceof RateLimitedException
            || e instanceof DeadlineExceededException
            || (e instanceof TransportException && !(e instanceof OutcomeUnknownException));
    if (!passes) {
      throw e;
    }
    return e;
  }

  private static Optional<Duration> statedDelay(SdkException e) {
    return e instanceof ResponseException refusal ? refusal.retryAfter() : Optional.empty();
  }

  private void sleep(Duration wait) {
    try {
      sleeper.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CallInterruptedException(CallContext.of(operation), null);
    }
  }

  /** {@return the operation; the id stays out} */
  @Override
  public String toString() {
    return "FollowUp{" + operation + "}";
  }
}
