package fr.passerelle.sdk.client.internal;

import static fr.passerelle.sdk.testing.RawServer.answer;
import static fr.passerelle.sdk.testing.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.AuthenticationException.Kind;
import fr.passerelle.sdk.error.NotSentException;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.error.ServerErrorException;
import fr.passerelle.sdk.error.UnauthorizedException;
import fr.passerelle.sdk.testing.RawServer;
import fr.passerelle.sdk.transport.Headers;
import fr.passerelle.sdk.transport.Timeouts;
import fr.passerelle.sdk.transport.TransportBody;
import fr.passerelle.sdk.transport.auth.AccessToken;
import fr.passerelle.sdk.transport.auth.Secret;
import fr.passerelle.sdk.transport.retry.Idempotence;
import fr.passerelle.sdk.transport.retry.RetryBudget;
import fr.passerelle.sdk.transport.retry.RetryPolicy;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** One client under many threads, and bodies that exist only once. */
class SharedClientTest extends ConversationFixture {
  private static final int THREADS = 64;
  private static final int CALLS = 20;
  private static final RawServer.Step OK = json(200, "{\"id\":\"r1\"}");

  @Test
  void sixtyFourThreadsShareOneSession_andLeaveNothingOpen() throws Exception {
    // A service that is often unavailable, limits, and resets, but never doubles.
    serving(
        (request, socket) ->
            switch (ThreadLocalRandom.current().nextInt(8)) {
              case 0 -> answer(503).play(request, socket);
              case 1 -> answer(429, "Retry-After", "1").play(request, socket);
              case 2 -> RawServer.reset().play(request, socket);
              default -> OK.play(request, socket);
            });
    AtomicInteger signIns = new AtomicInteger();
    // Every call must get through: what limits all of them together is tested elsewhere.
    SdkRuntime unlimited = newRuntime().retryBudget(RetryBudget.unlimited()).build();
    ServiceCaller caller =
        ServiceCaller.of(unlimited, uri())
            .withSession(
                new SessionAuthentication(
                    unlimited,
                    options -> {
                      signIns.incrementAndGet();
                      return AccessToken.bearer(Secret.of("t0ken"), time.instant(), null);
                    },
                    refusal -> Kind.CREDENTIALS_REFUSED));
    RequestOptions patient =
        RequestOptions.builder()
            .retry(RetryPolicy.defaults().withMaxAttempts(20))
            .timeouts(
                Timeouts.of(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofDays(1)))
            .build();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<String>> results = new ArrayList<>();
      for (int i = 0; i < THREADS * CALLS; i++) {
        Idempotence idempotence = i % 2 == 0 ? Idempotence.KEYED : Idempotence.SAFE;
        results.add(
            threads.submit(() -> send(caller, Things.inSession(idempotence), patient).id()));
      }
      for (Future<String> result : results) {
        assertThat(result.get()).isEqualTo("r1");
      }
    } finally {
      threads.shutdown();
      unlimited.close();
    }
    assertThat(signIns).hasValue(1);
    assertThat(server.requests())
        .extracting(request -> request.header("Authorization"))
        .containsOnly("Bearer t0ken");
    assertThat(
            server.requests().stream()
                .map(request -> request.header("Idempotency-Key"))
                .filter(key -> key != null)
                .distinct())
        .hasSize(THREADS * CALLS / 2);
  }

  /** A stream that was consumed once. */
  private static final class OnceBody implements TransportBody {
    @Override
    public String contentType() {
      return "text/plain";
    }

    @Override
    public long length() {
      return 3;
    }

    @Override
    public boolean isReplayable() {
      return false;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      out.write(new byte[] {'a', 'b', 'c'});
    }
  }

  private SdkException sendOnce(Idempotence idempotence, ServiceCaller caller) {
    PreparedCall call =
        new PreparedCall(
            Things.inSession(idempotence),
            caller.session().orElse(null),
            uri() + "/things/7",
            Headers.none(),
            new OnceBody(),
            Timeouts.defaults(),
            RetryPolicy.defaults(),
            null,
            null,
            null);
    RuntimeCore core = RuntimeCore.of(runtime);
    return catchThrowableOfType(
        SdkException.class,
        () -> new Conversation(core, call, new AnswerReader(core.json(), time, null)).run());
  }

  @Test
  void aBodyThatExistsOnceIsSentOnce() {
    serving(answer(503), OK);
    assertThat(sendOnce(Idempotence.IDEMPOTENT, caller())).isInstanceOf(ServerErrorException.class);
    assertThat(server.requests()).hasSize(1);
    serving(RawServer.reset(), OK);
    assertThat(sendOnce(Idempotence.KEYED, caller())).isInstanceOf(OutcomeUnknownException.class);
    assertThat(server.requests()).hasSize(1);
    server.stopListening();
    assertThat(sendOnce(Idempotence.NON_IDEMPOTENT, caller())).isInstanceOf(NotSentException.class);
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void aBodyThatExistsOnceIsNotSentAgain_whenTheSessionIsRefused() {
    serving(answer(401), OK);
    ServiceCaller caller =
        caller()
            .withSession(
                new SessionAuthentication(
                    runtime,
                    options -> AccessToken.bearer(Secret.of("t0ken"), time.instant(), null),
                    refusal -> Kind.CREDENTIALS_REFUSED));
    assertThat(sendOnce(Idempotence.NON_IDEMPOTENT, caller))
        .isInstanceOf(UnauthorizedException.class);
    assertThat(server.requests()).hasSize(1);
  }
}
