package fr.passerelle.sdk.netentreprises.apidsn.sync;

import fr.passerelle.sdk.error.CallContext;
import fr.passerelle.sdk.error.CallInterruptedException;
import fr.passerelle.sdk.error.RateLimitedException;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnOperations;
import fr.passerelle.sdk.netentreprises.apidsn.internal.AcceptRanges;
import fr.passerelle.sdk.netentreprises.apidsn.model.ListedReturn;
import fr.passerelle.sdk.netentreprises.apidsn.model.ReturnKey;
import fr.passerelle.sdk.netentreprises.apidsn.model.TimeWindow;
import fr.passerelle.sdk.netentreprises.apidsn.model.WindowList;
import fr.passerelle.sdk.transport.retry.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * A walk through the returns, window after window, from a stored position to the present. The
 * position moves only when every return of a window was dealt with, so that each return is handed
 * over at least once; what was handed over and is still remembered is not handed over again.
 *
 * <pre>{@code
 * ReturnSync sync =
 *     dsn.returns()
 *         .synchronise(
 *             SyncScope.DECLARANT,
 *             SyncSettings.resuming(store.position()).remembering(store).keeping(store::position));
 * sync.run(delivery -> store.put(delivery, dsn.returns()));
 * }</pre>
 *
 * <p>A window is as wide as the service last allowed ({@code Accept-Ranges}); one that is refused
 * as too wide (429) is halved. The present is never asked for again before the {@code Expires} of
 * the last answer. One run at a time: a second thread waits for the first.
 */
public final class ReturnSync {
  private static final Duration NARROWEST = Duration.ofSeconds(30);
  private static final Duration USUAL_PAUSE = Duration.ofMinutes(2);

  private final ReturnLister lister;
  private final String owner;
  private final SyncScope scope;
  private final SyncSettings settings;
  private final ZoneId zone;
  private final Clock clock;
  private final Sleeper sleeper;
  private final ReentrantLock running = new ReentrantLock();

  private volatile SyncPosition position;

  /** The widest window after a refusal, until the service states another width. */
  private Optional<Duration> ceiling = Optional.empty();

  private Optional<Duration> stated = Optional.empty();

  /**
   * Creates a walk; {@code ReturnService.synchronise} does it for a client.
   *
   * @param lister asks the service
   * @param owner name of the environment, so that a position is not used in another one
   * @param scope whose returns
   * @param settings where to start and what is remembered
   * @param zone time zone of the dates that the service compares
   * @param clock tells the present
   * @param sleeper waits between runs
   * @throws fr.passerelle.sdk.error.ResumeTokenException when the settings hold no position of such
   *     a walk
   */
  public ReturnSync(
      ReturnLister lister,
      String owner,
      SyncScope scope,
      SyncSettings settings,
      ZoneId zone,
      Clock clock,
      Sleeper sleeper) {
    this.lister = lister;
    this.owner = owner;
    this.scope = scope;
    this.settings = settings;
    this.zone = zone;
    this.clock = clock;
    this.sleeper = sleeper;
    this.position =
        settings
            .token()
            .map(token -> SyncPosition.of(token, owner, scope, operation()))
            .orElseGet(
                () ->
                    new SyncPosition(
                        settings.start().orElseThrow().truncatedTo(ChronoUnit.SECONDS),
                        scope.firstWidth(),
                        Optional.empty()));
  }

  /** {@return the position as an opaque text, for {@link SyncSettings#resuming}} */
  public String token() {
    return position.token(owner, scope);
  }

  /**
   * Walks from the position to the present. Asks nothing when the present was asked for so recently
   * that the service does not want it to be asked again.
   *
   * @param handler deals with each return
   * @return what was done
   * @throws RateLimitedException when even the narrowest window is refused, or the service states a
   *     delay
   */
  public SyncRun run(ReturnHandler handler) {
    running.lock();
    try {
      return walk(handler);
    } finally {
      running.unlock();
    }
  }

  /**
   * Walks again and again, each time as soon as the service allows.
   *
   * @param handler deals with each return
   * @param goOn asked after each run; false ends it
   * @throws CallInterruptedException when the thread is interrupted while it waits
   */
  public void follow(ReturnHandler handler, BooleanSupplier goOn) {
    SyncRun run = run(handler);
    while (goOn.getAsBoolean()) {
      Instant now = clock.instant();
      Duration pause = run.nextPoll().map(next -> Duration.between(now, next)).orElse(USUAL_PAUSE);
      try {
        sleeper.sleep(pause.isNegative() ? Duration.ZERO : pause);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CallInterruptedException(CallContext.of(operation()), null);
      }
      run = run(handler);
    }
  }

  private SyncRun walk(ReturnHandler handler) {
    Counter counter = new Counter();
    Instant now = clock.instant();
    if (position.nextPoll().filter(now::isBefore).isPresent()) {
      return counter.run(position);
    }
    Instant present = now.minus(settings.behind()).truncatedTo(ChronoUnit.SECONDS);
    while (position.at().isBefore(present)) {
      Instant from = position.at();
      Instant to = end(from, position.width(), present);
      Optional<WindowList<ListedReturn>> list = list(new TimeWindow(from, to));
      if (list.isPresent()) {
        for (ListedReturn listed : inOrder(list.get().items())) {
          deliver(listed, handler, counter);
        }
        counter.windows++;
        boolean isPresent = !to.isBefore(present);
        position =
            new SyncPosition(
                to, nextWidth(list.get()), isPresent ? list.get().nextPoll() : Optional.empty());
        settings.keeper().accept(token());
      }
    }
    return counter.run(position);
  }

  /** Asks once; empty when the window was too wide, and the next one is narrower. */
  private Optional<WindowList<ListedReturn>> list(TimeWindow window) {
    try {
      return Optional.of(lister.list(window));
    } catch (RateLimitedException e) {
      Duration refused = window.width();
      if (e.retryAfter().isPresent() || refused.compareTo(NARROWEST) <= 0) {
        throw e;
      }
      Duration half = refused.dividedBy(2).truncatedTo(ChronoUnit.SECONDS);
      Duration narrower =
          AcceptRanges.width(e.headers().get("Accept-Ranges"))
              .filter(width -> width.compareTo(refused) < 0)
              .orElse(half);
      ceiling = Optional.of(narrower);
      position = new SyncPosition(position.at(), narrower, position.nextPoll());
      return Optional.empty();
    }
  }

  private Duration nextWidth(WindowList<ListedReturn> list) {
    Optional<Duration> allowed = list.allowedWidth();
    if (allowed.isPresent() && !allowed.equals(stated)) {
      // The first word does not lift what was refused before it; a changed one does.
      ceiling = stated.isPresent() ? Optional.empty() : ceiling;
      stated = allowed;
    }
    Duration wanted = allowed.orElse(position.width());
    return ceiling.filter(most -> most.compareTo(wanted) < 0).orElse(wanted);
  }

  /**
   * No window crosses a change of the clocks: the dates that the service compares are local, and in
   * the repeated hour of October an end could stand before its beginning.
   */
  private Instant end(Instant from, Duration width, Instant present) {
    Instant to = from.plus(width).isAfter(present) ? present : from.plus(width);
    ZoneOffsetTransition change = zone.getRules().nextTransition(from);
    return change != null && change.getInstant().isBefore(to) ? change.getInstant() : to;
  }

  private void deliver(ListedReturn listed, ReturnHandler handler, Counter counter) {
    ReturnKey key = listed.key();
    String version = version(listed);
    Optional<String> known = settings.memory().version(key);
    if (known.filter(version::equals).isPresent()) {
      return;
    }
    handler.handle(new ReturnDelivery(listed, known.isPresent()));
    settings.memory().handled(key, version);
    counter.delivered++;
    counter.replaced += known.isPresent() ? 1 : 0;
  }

  private static List<ListedReturn> inOrder(List<ListedReturn> items) {
    return items.stream()
        .sorted(Comparator.comparing(listed -> listed.getPublication().orElse(LocalDateTime.MAX)))
        .toList();
  }

  private static String version(ListedReturn listed) {
    return String.join(
        "|",
        listed.getId().orElse(""),
        listed.getPublication().map(LocalDateTime::toString).orElse(""),
        listed.getProduction().map(LocalDateTime::toString).orElse(""),
        listed.getStatus().map(OpenCode::wire).orElse(""));
  }

  private String operation() {
    return scope == SyncScope.DECLARANT
        ? ApiDsnOperations.LIST_RETURNS.name()
        : ApiDsnOperations.LIST_ALL_RETURNS.name();
  }

  private static final class Counter {
    private int windows;
    private int delivered;
    private int replaced;

    SyncRun run(SyncPosition position) {
      return new SyncRun(windows, delivered, replaced, position.at(), position.nextPoll());
    }
  }
}
