package fr.passerelle.sdk.transport.okhttp;

import static fr.passerelle.sdk.testing.RawServer.answer;
import static fr.passerelle.sdk.testing.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.testing.RawServer;
import fr.passerelle.sdk.transport.ExchangeException;
import fr.passerelle.sdk.transport.ExchangeException.Departure;
import fr.passerelle.sdk.transport.ExchangeException.Reason;
import fr.passerelle.sdk.transport.Headers;
import fr.passerelle.sdk.transport.HttpMethod;
import fr.passerelle.sdk.transport.TransportBody;
import fr.passerelle.sdk.transport.TransportRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the adapter says of an attempt, and what it leaves behind. */
class OkHttpTransportTest {
  private static final RawServer.Step OK = json(200, "{}");

  private final AtomicReference<OkHttpClient.Builder> ok = new AtomicReference<>();
  private final OkHttpTransport transport = OkHttpTransport.builder().customize(ok::set).build();
  private RawServer server = RawServer.playing(OK);

  @AfterEach
  void close() {
    server.close();
    transport.close();
    Thread.interrupted();
  }

  private static TransportRequest get(String url) {
    return get(url, Duration.ofSeconds(5));
  }

  private static TransportRequest get(String url, Duration timeout) {
    return new TransportRequest(
        HttpMethod.GET, url, Headers.none(), null, Duration.ofSeconds(5), timeout);
  }

  private ExchangeException failureOf(TransportRequest request) {
    return catchThrowableOfType(
        ExchangeException.class,
        () -> transport.exchange(request, response -> response.body().readAllBytes()));
  }

  /** So that a short attempt is spent on waiting only. */
  private void openConnection() throws ExchangeException {
    transport.exchange(get(server.uri() + "/x"), response -> response.body().readAllBytes());
  }

  private static void assertFailure(ExchangeException failure, Departure departure, Reason reason) {
    assertThat(failure.departure()).isEqualTo(departure);
    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(failure.getCause()).as("texts of the library stay out").isNull();
    assertThat(failure.getStackTrace()).as("its stack is kept").isNotEmpty();
  }

  @Test
  void nothingLeft_whenTheHostIsUnknown() {
    assertFailure(
        failureOf(get("https://service.invalid/x")), Departure.NOTHING_LEFT, Reason.HOST_UNKNOWN);
  }

  @Test
  void nothingLeft_whenTheConnectionIsRefused() {
    server.stopListening();
    assertFailure(failureOf(get(server.uri() + "/x")), Departure.NOTHING_LEFT, Reason.UNREACHABLE);
  }

  @Test
  void nothingLeft_whenTlsIsNotSpoken() {
    assertFailure(
        failureOf(get("https://127.0.0.1:" + server.port() + "/x")),
        Departure.NOTHING_LEFT,
        Reason.TLS);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void maybeLeft_whenNoAnswerComes() throws Exception {
    server.close();
    server = RawServer.playing(OK, (request, socket) -> server.silence().play(request, socket));
    openConnection();
    assertFailure(
        failureOf(get(server.uri() + "/x", Duration.ofMillis(300))),
        Departure.MAYBE_LEFT,
        Reason.TIMEOUT);
  }

  @Test
  void maybeLeft_whenTheAnswerDripsForLongerThanTheAttemptMayLast() throws Exception {
    server.close();
    server =
        RawServer.playing(
            OK,
            (request, socket) -> {
              socket
                  .getOutputStream()
                  .write(
                      "HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\nabc"
                          .getBytes(StandardCharsets.UTF_8));
              socket.getOutputStream().flush();
              return server.silence().play(request, socket);
            });
    openConnection();
    assertFailure(
        failureOf(get(server.uri() + "/x", Duration.ofMillis(300))),
        Departure.MAYBE_LEFT,
        Reason.TIMEOUT);
  }

  @Test
  void maybeLeft_whenTheAnswerIsCut() {
    server.close();
    server = RawServer.playing(RawServer.cut("{"));
    assertFailure(failureOf(get(server.uri() + "/x")), Departure.MAYBE_LEFT, Reason.BROKEN);
  }

  @Test
  void maybeLeft_whenTheServerDoesNotSpeakHttp_andItsWordsAreNotQuoted() {
    server.close();
    server =
        RawServer.playing(
            (request, socket) -> {
              socket
                  .getOutputStream()
                  .write("185057800608491 is no HTTP\r\n\r\n".getBytes(StandardCharsets.UTF_8));
              return false;
            });
    ExchangeException failure = failureOf(get(server.uri() + "/x"));
    assertFailure(failure, Departure.MAYBE_LEFT, Reason.BROKEN);
    assertThat(failure).hasMessage("the connection broke (ProtocolException)");
  }

  @Test
  void anInterruptIsToldFromABrokenConnection() {
    Thread caller = Thread.currentThread();
    server.close();
    server =
        RawServer.playing(
            (request, socket) -> {
              caller.interrupt();
              return RawServer.reset().play(request, socket);
            });
    assertFailure(failureOf(get(server.uri() + "/x")), Departure.MAYBE_LEFT, Reason.INTERRUPTED);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aFailureOfAnInterceptorAfterDepartureMayHaveLeft() {
    try (OkHttpTransport broken =
        OkHttpTransport.builder()
            .customize(
                builder ->
                    builder.addInterceptor(
                        chain -> {
                          chain.proceed(chain.request()).close();
                          throw new IllegalStateException("bug");
                        }))
            .build()) {
      ExchangeException failure =
          catchThrowableOfType(
              ExchangeException.class,
              () -> broken.exchange(get(server.uri() + "/x"), response -> response.status()));
      assertFailure(failure, Departure.MAYBE_LEFT, Reason.BROKEN);
    }
  }

  @Test
  void whatTheReaderThrowsOnPurposePassesUnchanged() {
    IllegalStateException mine = new IllegalStateException("mine");
    assertThatThrownBy(
            () ->
                transport.exchange(
                    get(server.uri() + "/x"),
                    response -> {
                      throw mine;
                    }))
        .isSameAs(mine);
  }

  @Test
  void theAnswerIsClosed_whenItsReaderDoesNotReadIt() throws Exception {
    ConnectionPool pool = new ConnectionPool();
    try (OkHttpTransport own =
        OkHttpTransport.builder().customize(builder -> builder.connectionPool(pool)).build()) {
      AtomicReference<InputStream> kept = new AtomicReference<>();
      own.exchange(
          get(server.uri() + "/x"),
          response -> {
            kept.set(response.body());
            return 0;
          });
      assertThat(pool.connectionCount()).isEqualTo(pool.idleConnectionCount());
      assertThatThrownBy(() -> kept.get().read()).isInstanceOf(IOException.class);
    }
    pool.evictAll();
  }

  @Test
  void methodsThatCarryABodySendAnEmptyOne_whenThereIsNothingToSay() throws Exception {
    for (HttpMethod method : HttpMethod.values()) {
      transport.exchange(
          new TransportRequest(
              method,
              server.uri() + "/x",
              Headers.none(),
              null,
              Duration.ofSeconds(5),
              Duration.ofSeconds(5)),
          response -> response.status());
    }
    assertThat(server.requests())
        .allSatisfy(
            request ->
                assertThat(request.header("Content-Length"))
                    .isEqualTo(request.line().startsWith("GET") ? null : "0"));
  }

  @Test
  void theTypeAndTheBytesOfABodyAreSentAsGiven() throws Exception {
    transport.exchange(
        new TransportRequest(
            HttpMethod.POST,
            server.uri() + "/x?q=%C3%A9%2F",
            Headers.builder().add("X-One", "1").build(),
            TransportBody.of("é".getBytes(StandardCharsets.UTF_8), "application/json"),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5)),
        response -> response.status());
    RawServer.Request seen = server.requests().get(0);
    assertThat(seen.line()).isEqualTo("POST /x?q=%C3%A9%2F HTTP/1.1");
    assertThat(seen.header("Content-Type")).isEqualTo("application/json");
    assertThat(seen.header("X-One")).isEqualTo("1");
    assertThat(seen.body()).isEqualTo("é");
  }

  @Test
  void aUrlThatCannotBeSentIsNotQuoted() {
    assertThatThrownBy(
            () -> transport.exchange(get("nir:185057800608491"), response -> response.status()))
        .isInstanceOf(ConfigurationException.class)
        .message()
        .doesNotContain("185057800608491");
  }

  @Test
  void anotherConnectTimeoutUsesTheSamePool() throws Exception {
    transport.exchange(get(server.uri() + "/x"), response -> response.body().readAllBytes());
    for (int seconds = 1; seconds <= 3; seconds++) {
      transport.exchange(
          new TransportRequest(
              HttpMethod.GET,
              server.uri() + "/x",
              Headers.none(),
              null,
              Duration.ofSeconds(seconds),
              Duration.ofSeconds(5)),
          response -> response.body().readAllBytes());
    }
    assertThat(server.connections()).isEqualTo(1);
  }

  @Test
  void closingLeavesNoConnectionAndNoThread_andMayBeRepeated() throws Exception {
    server.close();
    server = RawServer.playing(answer(204));
    ConnectionPool[] pool = new ConnectionPool[1];
    OkHttpTransport own = OkHttpTransport.builder().customize(builder -> ok.set(builder)).build();
    OkHttpClient client = ok.get().build();
    pool[0] = client.connectionPool();
    own.exchange(get(server.uri() + "/x"), response -> response.status());
    // An asynchronous call is what starts threads of the dispatcher.
    CountDownLatch answered = new CountDownLatch(1);
    client
        .newCall(new Request.Builder().url(server.uri() + "/x").build())
        .enqueue(
            new Callback() {
              @Override
              public void onFailure(Call call, IOException e) {
                answered.countDown();
              }

              @Override
              public void onResponse(Call call, Response response) {
                response.close();
                answered.countDown();
              }
            });
    answered.await();
    assertThat(threads()).isNotEmpty().allMatch(Thread::isDaemon);
    own.close();
    own.close();
    for (Thread thread : threads()) {
      thread.join();
    }
    assertThat(threads()).isEmpty();
    assertThat(pool[0].connectionCount()).isZero();
    assertThatThrownBy(() -> own.exchange(get(server.uri() + "/x"), response -> response.status()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("the transport is closed");
  }

  @Test
  void anExchangeThatRunsWhileTheTransportIsClosedEnds_andLeavesNoConnection() throws Exception {
    AtomicReference<OkHttpTransport> own = new AtomicReference<>();
    server.close();
    server = RawServer.playing(RawServer.after(() -> own.get().close(), OK));
    own.set(OkHttpTransport.builder().customize(ok::set).build());
    ConnectionPool pool = ok.get().build().connectionPool();
    byte[] body =
        own.get().exchange(get(server.uri() + "/x"), response -> response.body().readAllBytes());
    assertThat(body).asString().isEqualTo("{}");
    assertThat(pool.connectionCount()).isZero();
  }

  private static List<Thread> threads() {
    List<Thread> ours = new ArrayList<>();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().startsWith(DaemonThreads.NAME) || isDispatcher(thread)) {
        ours.add(thread);
      }
    }
    return ours;
  }

  /** While a call runs, OkHttp renames the thread after the host. */
  private static boolean isDispatcher(Thread thread) {
    return thread.getName().startsWith("OkHttp http");
  }
}
