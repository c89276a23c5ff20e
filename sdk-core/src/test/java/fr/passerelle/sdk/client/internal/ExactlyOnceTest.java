package fr.passerelle.sdk.client.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.client.Operation;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.NotSentException;
import fr.passerelle.sdk.error.Outcome;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.error.ResponseException;
import fr.passerelle.sdk.testing.RawServer;
import fr.passerelle.sdk.transport.Timeouts;
import fr.passerelle.sdk.transport.okhttp.OkHttpTransport;
import fr.passerelle.sdk.transport.retry.RetryBudget;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import javax.net.SocketFactory;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand creations through a network that fails in every way at once. Each ends as created,
 * as certainly not created, or as unknown; asking settles every unknown one; what is certainly
 * absent is sent again; in the end each exists exactly once. Half are keyed, half are protected by
 * nothing but the honesty of their outcome.
 */
class ExactlyOnceTest {
  private static final int CREATIONS = 10_000;
  private static final int THREADS = 16;
  private static final int MOST_ROUNDS = 20;
  private static final int MOST_QUESTIONS = 100;
  private static final int REFUSED_CONNECTIONS_PERCENT = 5;
  private static final long SEED = 20_261_121;

  /** How a creation is sent; the last three never get through. */
  private enum Way {
    DIRECT,
    TO_A_PORT_THAT_SPEAKS_NO_TLS,
    THROUGH_A_PROXY_THAT_REFUSES,
    THROUGH_A_PROXY_THAT_REFUSES_THE_TUNNEL
  }

  /** How one sending ended. */
  private enum End {
    CREATED,
    NOT_SENT,
    REFUSED,
    UNKNOWN
  }

  private record Ending(String id, End end, OutcomeUnknownException doubt) {}

  private final UnreliableRegistry registry = new UnreliableRegistry(SEED);
  private final RawServer server = RawServer.playing(registry);
  private final Map<End, LongAdder> endings = new EnumMap<>(End.class);
  private final int closedPort = closedPort();
  private ServiceCaller settling;

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void everyCreationExistsOnceInTheEnd_whateverTheNetworkDoes() throws Exception {
    for (End end : End.values()) {
      endings.put(end, new LongAdder());
    }
    List<String> outstanding = new ArrayList<>();
    for (int i = 0; i < CREATIONS; i++) {
      outstanding.add("c" + i);
    }
    int round = 0;
    while (!outstanding.isEmpty()) {
      round++;
      assertThat(round).as("rounds").isLessThanOrEqualTo(MOST_ROUNDS);
      List<Ending> ended = sendAll(outstanding, round);
      server.awaitQuiet();
      try (SdkRuntime asking = runtime(new Refusing(SEED - round), null)) {
        settling = ServiceCaller.of(asking, server.uri());
        outstanding = whatIsCertainlyAbsent(ended);
      }
    }
    for (int i = 0; i < CREATIONS; i++) {
      assertThat(registry.effectsOf("c" + i)).as("times that c%s exists", i).isOne();
    }
    assertThat(registry.trapped()).as("redirections followed").isZero();
    assertThat(registry.proxied()).as("requests that met the proxy").isPositive();
    for (UnreliableRegistry.Fault fault : UnreliableRegistry.Fault.values()) {
      assertThat(registry.met(fault)).as("requests that met %s", fault).isPositive();
    }
    assertThat(endings)
        .allSatisfy((end, count) -> assertThat(count.sum()).as("%s", end).isPositive());
  }

  /** Sends under a runtime of its own, closed at the end so that no request is under way. */
  private List<Ending> sendAll(List<String> ids, int round) throws Exception {
    Proxy proxy = new Proxy(Proxy.Type.HTTP, new InetSocketAddress(loopback(), server.port()));
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (SdkRuntime direct = runtime(new Refusing(SEED + round), null);
        SdkRuntime proxied = runtime(SocketFactory.getDefault(), proxy)) {
      URI secure = URI.create("https://127.0.0.1:" + server.port());
      Map<Way, ServiceCaller> callers =
          Map.of(
              Way.DIRECT, ServiceCaller.of(direct, server.uri()),
              Way.TO_A_PORT_THAT_SPEAKS_NO_TLS, ServiceCaller.of(direct, secure),
              Way.THROUGH_A_PROXY_THAT_REFUSES, ServiceCaller.of(proxied, server.uri()),
              Way.THROUGH_A_PROXY_THAT_REFUSES_THE_TUNNEL, ServiceCaller.of(proxied, secure));
      SplittableRandom chance = new SplittableRandom(SEED + round);
      List<Future<Ending>> sendings = new ArrayList<>(ids.size());
      for (String id : ids) {
        // One in twenty goes a way that cannot succeed.
        int drawn = chance.nextInt(60);
        Way way = drawn < 3 ? Way.values()[drawn + 1] : Way.DIRECT;
        sendings.add(threads.submit(() -> send(callers.get(way), id)));
      }
      List<Ending> ended = new ArrayList<>(ids.size());
      for (Future<Ending> sending : sendings) {
        ended.add(sending.get());
      }
      return ended;
    } finally {
      threads.shutdown();
    }
  }

  private Ending send(ServiceCaller caller, String id) {
    // Decided by the name, so that a creation is of the same kind when it is sent again.
    Operation operation = id.hashCode() % 2 == 0 ? Things.CREATE : Things.DEPOSIT;
    Ending ending;
    try {
      Things.Receipt receipt =
          caller
              .call(operation)
              .path("id", id)
              .body(Things.Thing.named(id))
              .settledBy(Things.READ, () -> ask(id))
              .returning(Things.Receipt.class);
      assertThat(receipt.id()).isEqualTo(id);
      ending = new Ending(id, End.CREATED, null);
    } catch (NotSentException e) {
      ending = new Ending(id, End.NOT_SENT, null);
    } catch (ResponseException e) {
      ending = new Ending(id, End.REFUSED, null);
    } catch (OutcomeUnknownException e) {
      ending = new Ending(id, End.UNKNOWN, e);
    }
    endings.get(ending.end()).increment();
    return ending;
  }

  private Outcome ask(String id) {
    return settling
            .call(Things.READ)
            .path("id", id)
            .returningIfFound(Things.Receipt.class)
            .isPresent()
        ? Outcome.HAPPENED
        : Outcome.DID_NOT_HAPPEN;
  }

  /** Holds every ending against what the service really did; what it did not do is left. */
  private List<String> whatIsCertainlyAbsent(List<Ending> ended) {
    List<String> absent = new ArrayList<>();
    for (Ending ending : ended) {
      long effects = registry.effectsOf(ending.id());
      boolean claimed =
          switch (ending.end()) {
            case CREATED -> true;
            case NOT_SENT, REFUSED -> false;
            case UNKNOWN -> settled(ending.doubt()) == Outcome.HAPPENED;
          };
      assertThat(effects).as("%s of %s", ending.end(), ending.id()).isEqualTo(claimed ? 1 : 0);
      if (!claimed) {
        absent.add(ending.id());
      }
    }
    return absent;
  }

  private static Outcome settled(OutcomeUnknownException doubt) {
    for (int question = 0; question < MOST_QUESTIONS; question++) {
      Outcome outcome = doubt.reconcile();
      if (outcome != Outcome.STILL_UNKNOWN) {
        return outcome;
      }
    }
    throw new AssertionError("no settlement after " + MOST_QUESTIONS + " questions");
  }

  private static SdkRuntime runtime(SocketFactory sockets, Proxy proxy) {
    return SdkRuntime.builder()
        .ownTransport(
            () -> OkHttpTransport.builder().customize(ok -> configure(ok, sockets, proxy)).build())
        .timeouts(Timeouts.of(Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ofHours(1)))
        // With a budget most calls would end at their first attempt; here each must try again.
        .retryBudget(RetryBudget.unlimited())
        .sleeper(delay -> {})
        .build();
  }

  private static void configure(OkHttpClient.Builder ok, SocketFactory sockets, Proxy proxy) {
    ok.socketFactory(sockets);
    if (proxy != null) {
      ok.proxy(proxy);
    }
  }

  private static InetAddress loopback() throws IOException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
  }

  private static int closedPort() {
    try (ServerSocket closed = new ServerSocket(0, 1, loopback())) {
      return closed.getLocalPort();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Sockets of which some knock at a closed port, so that the system itself refuses them. */
  private final class Refusing extends SocketFactory {
    private final SplittableRandom chance;

    private Refusing(long seed) {
      this.chance = new SplittableRandom(seed);
    }

    @Override
    public Socket createSocket() {
      boolean refuses;
      synchronized (this) {
        refuses = chance.nextInt(100) < REFUSED_CONNECTIONS_PERCENT;
      }
      return new Socket() {
        @Override
        public void connect(SocketAddress address, int timeout) throws IOException {
          super.connect(refuses ? new InetSocketAddress(loopback(), closedPort) : address, timeout);
        }
      };
    }

    @Override
    public Socket createSocket(String host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
      throw new UnsupportedOperationException();
    }
  }
}
