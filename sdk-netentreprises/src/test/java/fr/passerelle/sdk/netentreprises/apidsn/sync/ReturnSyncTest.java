package fr.passerelle.sdk.netentreprises.apidsn.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.error.CallContext;
import fr.passerelle.sdk.error.CallInterruptedException;
import fr.passerelle.sdk.error.RateLimitedException;
import fr.passerelle.sdk.error.ResponseDetails;
import fr.passerelle.sdk.error.ResumeTokenException;
import fr.passerelle.sdk.error.ResumeTokenException.Reason;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.netentreprises.apidsn.model.ListedReturn;
import fr.passerelle.sdk.netentreprises.apidsn.model.ReturnKey;
import fr.passerelle.sdk.netentreprises.apidsn.model.TimeWindow;
import fr.passerelle.sdk.netentreprises.apidsn.model.WindowList;
import fr.passerelle.sdk.netentreprises.returns.ReturnNature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The walk through the returns: windows, waits, position, replacements. Nothing really waits. */
class ReturnSyncTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private Instant now = NOON;
  private final Clock clock =
      new Clock() {
        @Override
        public Instant instant() {
          return now;
        }

        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }
      };
  private final List<TimeWindow> asked = new ArrayList<>();
  private final List<ListedReturn> published = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();
  private final List<String> handed = new ArrayList<>();
  private final List<Duration> waits = new ArrayList<>();
  private Optional<Duration> allowed = Optional.empty();
  private Optional<Instant> expires = Optional.empty();
  private Function<TimeWindow, Optional<RateLimitedException>> refuse = window -> Optional.empty();

  private WindowList<ListedReturn> list(TimeWindow window) {
    asked.add(window);
    Optional<RateLimitedException> refusal = refuse.apply(window);
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    List<ListedReturn> inside =
        published.stream()
            .filter(
                one -> {
                  Instant at = one.getPublication().orElseThrow().atZone(PARIS).toInstant();
                  return !at.isBefore(window.from()) && !at.isAfter(window.to());
                })
            .toList();
    return new WindowList<>(inside, allowed, expires);
  }

  private ReturnSync sync(SyncScope scope, SyncSettings settings) {
    return new ReturnSync(
        this::list,
        "sandbox",
        scope,
        settings.keeping(kept::add),
        PARIS,
        clock,
        wait -> {
          waits.add(wait);
          now = now.plus(wait);
        });
  }

  private ReturnSync from(String start) {
    return sync(SyncScope.DECLARANT, SyncSettings.from(Instant.parse(start)));
  }

  private void hand(ReturnDelivery delivery) {
    handed.add(
        delivery.listed().getId().orElseThrow() + (delivery.replacesEarlier() ? " again" : ""));
  }

  private void publish(String id, String nature, String at) {
    published.add(
        ListedReturn.builder()
            .flux("F1")
            .id(id)
            .nature(OpenCode.of(ReturnNature.class, nature))
            .publication(LocalDateTime.ofInstant(Instant.parse(at), PARIS))
            .build());
  }

  private static RateLimitedException tooWide(Map<String, String> headers) {
    return new RateLimitedException(
        CallContext.of("list"), new ResponseDetails(429, headers, null, new byte[0], null));
  }

  @Test
  void windowsFollowOneAnotherWithoutAGap_upToALittleBeforeThePresent() {
    SyncRun run = from("2026-11-20T09:30:00Z").run(this::hand);

    assertThat(asked)
        .extracting(TimeWindow::from)
        .containsExactly(
            Instant.parse("2026-11-20T09:30:00Z"),
            Instant.parse("2026-11-20T10:30:00Z"),
            Instant.parse("2026-11-20T11:30:00Z"));
    assertThat(asked.get(2).to()).isEqualTo(Instant.parse("2026-11-20T11:59:00Z"));
    assertThat(run.windows()).isEqualTo(3);
    assertThat(run.position()).isEqualTo(Instant.parse("2026-11-20T11:59:00Z"));
    assertThat(kept).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void aWindowIsAsWideAsTheServiceAllowed_fromTheNextOneOn() {
    allowed = Optional.of(Duration.ofMinutes(10));
    from("2026-11-20T10:30:00Z").run(this::hand);
    assertThat(asked.get(0).width()).isEqualTo(Duration.ofMinutes(60));
    assertThat(asked.get(1).width()).isEqualTo(Duration.ofMinutes(10));
    assertThat(asked.get(2).width()).isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void aConcentrateurStartsWithTenMinutes() {
    sync(SyncScope.CONCENTRATEUR, SyncSettings.from(NOON.minus(Duration.ofMinutes(30))))
        .run(this::hand);
    assertThat(asked.get(0).width()).isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void aWindowThatIsTooWideIsHalved_andTheNextOnesStayNarrow() {
    allowed = Optional.of(Duration.ofMinutes(60));
    refuse =
        window ->
            window.width().compareTo(Duration.ofMinutes(20)) > 0
                ? Optional.of(tooWide(Map.of()))
                : Optional.empty();
    publish("A", "11", "2026-11-20T11:10:00Z");
    SyncRun run = from("2026-11-20T11:00:00Z").run(this::hand);

    assertThat(asked)
        .extracting(TimeWindow::width)
        .startsWith(Duration.ofMinutes(59), Duration.parse("PT29M30S"), Duration.parse("PT14M45S"))
        .endsWith(Duration.parse("PT14M45S"));
    assertThat(asked.subList(2, asked.size()))
        .allMatch(window -> window.width().compareTo(Duration.parse("PT14M45S")) <= 0);
    assertThat(run.position()).isEqualTo(Instant.parse("2026-11-20T11:59:00Z"));
    assertThat(handed).containsExactly("A");
  }

  @Test
  void aRefusalThatSaysHowWideIsTakenAtItsWord() {
    refuse =
        window ->
            window.width().compareTo(Duration.ofMinutes(7)) > 0
                ? Optional.of(tooWide(Map.of("Accept-Ranges", "minutes=0-7")))
                : Optional.empty();
    from("2026-11-20T11:30:00Z").run(this::hand);
    assertThat(asked.get(1).width()).isEqualTo(Duration.ofMinutes(7));
  }

  @Test
  void whenEvenTheNarrowestWindowIsRefusedTheRunEnds_andThePositionStays() {
    refuse = window -> Optional.of(tooWide(Map.of()));
    ReturnSync sync = from("2026-11-20T11:30:00Z");
    assertThatExceptionOfType(RateLimitedException.class).isThrownBy(() -> sync.run(this::hand));
    assertThat(asked).hasSizeBetween(5, 8);
    assertThat(kept).isEmpty();
  }

  @Test
  void aDelayIsNoMatterOfWidth() {
    refuse =
        window ->
            Optional.of(
                new RateLimitedException(
                    CallContext.of("list"),
                    new ResponseDetails(429, Map.of(), null, new byte[0], Duration.ofSeconds(5))));
    assertThatExceptionOfType(RateLimitedException.class)
        .isThrownBy(() -> from("2026-11-20T11:30:00Z").run(this::hand));
    assertThat(asked).hasSize(1);
  }

  @Test
  void thePresentIsNotAskedForAgainBeforeItsTime_butThePastIs() {
    expires = Optional.of(NOON.plus(Duration.ofMinutes(2)));
    ReturnSync sync = from("2026-11-20T09:00:00Z");
    assertThat(sync.run(this::hand).windows()).isEqualTo(3);
    now = NOON.plus(Duration.ofSeconds(119));
    SyncRun early = sync.run(this::hand);
    assertThat(early.windows()).isZero();
    assertThat(early.nextPoll()).isEqualTo(expires);
    now = NOON.plus(Duration.ofMinutes(2));
    assertThat(sync.run(this::hand).windows()).isEqualTo(1);
  }

  @Test
  void anotherProcessKeepsThatTimeToo_byThePositionAlone() {
    expires = Optional.of(NOON.plus(Duration.ofMinutes(2)));
    from("2026-11-20T11:30:00Z").run(this::hand);
    ReturnSync resumed =
        sync(SyncScope.DECLARANT, SyncSettings.resuming(kept.get(kept.size() - 1)));
    assertThat(resumed.run(this::hand).windows()).isZero();
    now = NOON.plus(Duration.ofMinutes(3));
    resumed.run(this::hand);
    assertThat(asked.get(asked.size() - 1).from()).isEqualTo(Instant.parse("2026-11-20T11:59:00Z"));
  }

  @Test
  void followingWaitsUntilTheServiceAllowsIt() {
    expires = Optional.of(NOON.plus(Duration.ofMinutes(2)));
    ReturnSync sync = from("2026-11-20T11:30:00Z");
    sync.follow(this::hand, () -> waits.size() < 2);
    assertThat(waits).containsExactly(Duration.ofMinutes(2), Duration.ZERO);
  }

  @Test
  void anInterruptEndsTheWait() {
    ReturnSync sync =
        new ReturnSync(
            this::list,
            "sandbox",
            SyncScope.DECLARANT,
            SyncSettings.from(NOON),
            PARIS,
            clock,
            wait -> {
              throw new InterruptedException();
            });
    assertThatExceptionOfType(CallInterruptedException.class)
        .isThrownBy(() -> sync.follow(this::hand, () -> true));
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void thePositionStays_whenAReturnCouldNotBeDealtWith() {
    publish("A", "11", "2026-11-20T10:10:00Z");
    publish("B", "34", "2026-11-20T11:10:00Z");
    publish("C", "51", "2026-11-20T11:20:00Z");
    ReturnSync sync = from("2026-11-20T10:00:00Z");
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                sync.run(
                    delivery -> {
                      if (delivery.listed().getId().equals(Optional.of("C"))) {
                        throw new IllegalStateException("the disk is full");
                      }
                      hand(delivery);
                    }));
    assertThat(kept).hasSize(1);
    SyncRun run = sync.run(this::hand);
    assertThat(handed).containsExactly("A", "B", "C");
    assertThat(run.delivered()).isEqualTo(1);
    assertThat(asked.get(asked.size() - 1).from()).isEqualTo(Instant.parse("2026-11-20T11:00:00Z"));
  }

  @Test
  void aReturnOfTheSameDepositNatureAndBodyReplacesTheEarlierOne() {
    publish("A", "34", "2026-11-20T11:10:00Z");
    publish("B", "11", "2026-11-20T11:11:00Z");
    ReturnSync sync = from("2026-11-20T11:00:00Z");
    sync.run(this::hand);
    now = NOON.plus(Duration.ofMinutes(30));
    publish("C", "34", "2026-11-20T12:10:00Z");
    SyncRun run = sync.run(this::hand);
    assertThat(handed).containsExactly("A", "B", "C again");
    assertThat(run.replaced()).isEqualTo(1);
  }

  @Test
  void aReturnThatIsListedTwiceIsHandedOverOnce_evenAtTheEdgeOfTwoWindows() {
    publish("A", "34", "2026-11-20T11:00:00Z");
    from("2026-11-20T10:00:00Z").run(this::hand);
    assertThat(handed).containsExactly("A");
  }

  @Test
  void aMemoryForgetsWhatItDidNotMeetForLongest() {
    ReturnMemory memory = ReturnMemory.inProcess(2);
    ReturnKey first = new ReturnKey("F1", "11", Optional.empty());
    ReturnKey second = new ReturnKey("F2", "11", Optional.empty());
    ReturnKey third = new ReturnKey("F3", "11", Optional.empty());
    memory.handled(first, "1");
    memory.handled(second, "1");
    assertThat(memory.version(first)).contains("1");
    memory.handled(third, "1");
    assertThat(memory.version(second)).isEmpty();
    assertThat(memory.version(first)).contains("1");
  }

  @Test
  void whatIsPublishedInTheRepeatedHourOfOctoberIsSeen() {
    now = Instant.parse("2026-10-25T03:00:00Z");
    from("2026-10-25T00:30:00Z").run(this::hand);
    // The clocks go back at 01:00Z: no window crosses that moment.
    assertThat(asked)
        .extracting(TimeWindow::from)
        .startsWith(
            Instant.parse("2026-10-25T00:30:00Z"),
            Instant.parse("2026-10-25T01:00:00Z"),
            Instant.parse("2026-10-25T02:00:00Z"));
  }

  private Reason refused(String token, SyncScope scope) {
    return catchThrowableOfType(
            ResumeTokenException.class, () -> sync(scope, SyncSettings.resuming(token)))
        .reason();
  }

  @Test
  void aPositionIsOfOneEnvironmentAndOneScope_andADamagedOneIsRefused() {
    String token = from("2026-11-20T11:00:00Z").token();
    assertThat(sync(SyncScope.DECLARANT, SyncSettings.resuming(token)).token()).isEqualTo(token);
    assertThat(refused(token, SyncScope.CONCENTRATEUR)).isEqualTo(Reason.OTHER_OPERATION);
    assertThat(refused(token.replace("rs1", "rs2"), SyncScope.DECLARANT))
        .isEqualTo(Reason.MALFORMED);
    assertThat(refused(token.substring(1), SyncScope.DECLARANT)).isEqualTo(Reason.MALFORMED);
    assertThat(refused("", SyncScope.DECLARANT)).isEqualTo(Reason.MALFORMED);
  }
}
