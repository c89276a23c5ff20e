package fr.passerelle.sdk.transport.okhttp;

import static fr.passerelle.sdk.testing.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.testing.RawServer;
import fr.passerelle.sdk.testing.WatchedTransport;
import fr.passerelle.sdk.transport.ExchangeException;
import fr.passerelle.sdk.transport.ExchangeException.Reason;
import fr.passerelle.sdk.transport.Headers;
import fr.passerelle.sdk.transport.HttpMethod;
import fr.passerelle.sdk.transport.TransportRequest;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of idle connections when an exchange fails. */
class OkHttpPoolTest {
  private static final int CONNECTIONS = 5;
  private static final RawServer.Step OK = json(200, "{}");

  private final WatchedTransport watched = new WatchedTransport();
  private final CyclicBarrier together = new CyclicBarrier(CONNECTIONS);
  private final RawServer server = RawServer.playing(this::answerTogether);
  private volatile boolean alone;

  @AfterEach
  void close() {
    server.close();
    watched.transport().close();
  }

  /** While the pool fills, no answer is sent before every connection has a request. */
  private boolean answerTogether(RawServer.Request request, Socket socket) throws IOException {
    if (request.line().contains("/silence")) {
      return server.silence().play(request, socket);
    }
    if (!alone) {
      try {
        together.await();
      } catch (Exception e) {
        throw new IOException(e);
      }
    }
    return OK.play(request, socket);
  }

  private TransportRequest get(String path, Duration timeout) {
    return new TransportRequest(
        HttpMethod.GET, server.uri() + path, Headers.none(), null, Duration.ofSeconds(5), timeout);
  }

  private int exchange() throws ExchangeException {
    return watched
        .transport()
        .exchange(
            get("/x", Duration.ofSeconds(20)),
            response -> {
              response.body().readAllBytes();
              return response.status();
            });
  }

  private void fillPool() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        answers.add(threads.submit(this::exchange));
      }
      for (Future<Integer> answer : answers) {
        assertThat(answer.get()).isEqualTo(200);
      }
    } finally {
      threads.shutdown();
    }
    alone = true;
    assertThat(watched.pool().idleConnectionCount()).isEqualTo(CONNECTIONS);
  }

  @Test
  void oneBrokenConnectionCostsOneAttempt_howeverManyIdleOnesTheServiceLeftDead() throws Exception {
    fillPool();
    server.dropConnections();
    ExchangeException failure = catchThrowableOfType(ExchangeException.class, this::exchange);
    assertThat(failure.reason()).isEqualTo(Reason.BROKEN);
    assertThat(watched.pool().connectionCount()).isZero();
    assertThat(exchange()).isEqualTo(200);
    assertThat(server.requests()).hasSize(CONNECTIONS + 1);
    assertThat(server.connections()).isEqualTo(CONNECTIONS + 1);
  }

  @Test
  void idleConnectionsStay_whenAnAnswerDoesNotComeInTime() throws Exception {
    fillPool();
    ExchangeException failure =
        catchThrowableOfType(
            ExchangeException.class,
            () ->
                watched
                    .transport()
                    .exchange(
                        get("/silence", Duration.ofMillis(300)), response -> response.status()));
    assertThat(failure.reason()).isEqualTo(Reason.TIMEOUT);
    assertThat(watched.pool().idleConnectionCount()).isEqualTo(CONNECTIONS - 1);
    assertThat(exchange()).isEqualTo(200);
    assertThat(server.connections()).isEqualTo(CONNECTIONS);
  }

  @Test
  void idleConnectionsStay_whenAnotherServiceRefusesTheConnection() throws Exception {
    fillPool();
    try (RawServer nobody = RawServer.playing(OK)) {
      nobody.stopListening();
      ExchangeException failure =
          catchThrowableOfType(
              ExchangeException.class,
              () ->
                  watched
                      .transport()
                      .exchange(
                          new TransportRequest(
                              HttpMethod.GET,
                              nobody.uri() + "/x",
                              Headers.none(),
                              null,
                              Duration.ofSeconds(5),
                              Duration.ofSeconds(20)),
                          response -> response.status()));
      assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
    }
    assertThat(watched.pool().idleConnectionCount()).isEqualTo(CONNECTIONS);
  }
}
