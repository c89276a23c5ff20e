package fr.passerelle.sdk.client.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.client.Operation;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.testing.FakeTime;
import fr.passerelle.sdk.testing.RawServer;
import fr.passerelle.sdk.testing.WatchedTransport;
import fr.passerelle.sdk.transport.retry.Idempotence;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** A runtime on the real transport with a clock and waits that do not pass; counts open answers. */
abstract class ConversationFixture {
  final FakeTime time = new FakeTime();
  final WatchedTransport watched = new WatchedTransport();
  final SdkRuntime runtime = newRuntime().build();
  RawServer server = RawServer.playing(RawServer.json(200, "{\"id\":\"r1\"}"));

  SdkRuntime.Builder newRuntime() {
    return SdkRuntime.builder()
        .transport(watched.transport())
        .clock(time)
        .sleeper(time)
        .random(() -> 0.5);
  }

  @AfterEach
  void nothingStaysOpen() {
    assertThat(watched.openResponses()).as("answers nobody closed").isZero();
    assertThat(watched.busyConnections()).as("connections nobody gave back").isZero();
    Thread.interrupted();
    server.close();
    runtime.close();
    watched.transport().close();
  }

  /** The new server may get the old one's port, where dead connections would be waiting. */
  void serving(RawServer.Step... steps) {
    server.close();
    watched.pool().evictAll();
    server = RawServer.playing(steps);
  }

  URI uri() {
    return server.uri();
  }

  ServiceCaller caller() {
    return ServiceCaller.of(runtime, uri());
  }

  /** Sends the operation of this idempotence with a body, unless it reads. */
  Things.Receipt send(Idempotence idempotence) {
    return send(idempotence, RequestOptions.none());
  }

  Things.Receipt send(Idempotence idempotence, RequestOptions options) {
    return send(caller(), Things.with(idempotence), options);
  }

  static Things.Receipt send(ServiceCaller caller, Operation operation, RequestOptions options) {
    ServiceCall call = caller.call(operation).path("id", "7").options(options);
    if (operation.idempotence() != Idempotence.SAFE) {
      call.body(Things.Thing.named("chair"));
    }
    return call.returning(Things.Receipt.class);
  }

  <E extends SdkException> E failureOf(Class<E> type, Idempotence idempotence) {
    return catchThrowableOfType(type, () -> send(idempotence));
  }

  void assertIdenticalRequests(int number) {
    List<RawServer.Request> seen = server.requests();
    assertThat(seen).hasSize(number);
    assertThat(seen).allSatisfy(request -> assertThat(request).isEqualTo(seen.get(0)));
  }
}
