package fr.passerelle.sdk.client.internal;

import static fr.passerelle.sdk.testing.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.client.AsyncCall;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.testing.RawServer;
import fr.passerelle.sdk.transport.retry.Idempotence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** On which threads the asynchronous view runs, and that none is left or pinned. */
class AsyncThreadsTest {
  private static final int CALLS = 200;

  private static Thread workerOf(SdkRuntime runtime) throws Exception {
    return runtime.async().submit(Thread::currentThread).get();
  }

  private static boolean isVirtual(Thread thread) throws ReflectiveOperationException {
    return (boolean) Thread.class.getMethod("isVirtual").invoke(thread);
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void theThreadsAreVirtual_whereTheJvmHasThem() throws Exception {
    try (SdkRuntime runtime = SdkRuntime.builder().build()) {
      Thread worker = workerOf(runtime);
      assertThat(isVirtual(worker)).isTrue();
      assertThat(worker.getName()).startsWith(AsyncThreads.NAME);
    }
  }

  @Test
  @EnabledForJreRange(max = JRE.JAVA_20)
  void theThreadsAreDaemonsOfAPool_whereTheJvmHasNoVirtualOnes() throws Exception {
    Thread worker;
    try (SdkRuntime runtime = SdkRuntime.builder().build()) {
      worker = workerOf(runtime);
      assertThat(worker.isDaemon()).isTrue();
      assertThat(ours()).contains(worker);
    }
    worker.join();
    assertThat(ours()).isEmpty();
  }

  @Test
  void noThreadIsStarted_whenNothingIsSubmitted() {
    try (SdkRuntime runtime = SdkRuntime.builder().build()) {
      assertThat(runtime.async()).isNotNull();
      assertThat(ours()).isEmpty();
    }
  }

  @Test
  void noThreadOfOursIsLeft_whenTheRuntimeIsClosed() throws Exception {
    try (RawServer server = RawServer.playing(json(200, "{\"id\":\"r1\"}"))) {
      List<Thread> workers = new ArrayList<>();
      try (SdkRuntime runtime = SdkRuntime.builder().build()) {
        ServiceCaller caller = ServiceCaller.of(runtime, server.uri());
        for (AsyncCall<Thread> call : calls(runtime, caller)) {
          workers.add(call.get());
        }
      }
      for (Thread worker : workers) {
        worker.join();
      }
      assertThat(ours()).isEmpty();
    }
  }

  /** What is pinned while a class is initialised happens once; everything else would be ours. */
  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void noVirtualThreadIsPinned_whileACallWaitsForTheNetwork(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("pinned.jfr");
    try (RawServer server = RawServer.playing(json(200, "{\"id\":\"r1\"}"));
        SdkRuntime runtime = SdkRuntime.builder().build();
        Recording recording = new Recording()) {
      ServiceCaller caller = ServiceCaller.of(runtime, server.uri());
      for (AsyncCall<Thread> call : calls(runtime, caller)) {
        call.get();
      }
      recording.enable("jdk.VirtualThreadPinned").withoutThreshold().withStackTrace();
      recording.start();
      for (AsyncCall<Thread> call : calls(runtime, caller)) {
        assertThat(isVirtual(call.get())).isTrue();
      }
      recording.stop();
      recording.dump(file);
    }
    assertThat(RecordingFile.readAllEvents(file)).noneMatch(AsyncThreadsTest::isOfACall);
  }

  private static List<AsyncCall<Thread>> calls(SdkRuntime runtime, ServiceCaller caller) {
    List<AsyncCall<Thread>> calls = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      Idempotence idempotence = i % 2 == 0 ? Idempotence.SAFE : Idempotence.KEYED;
      calls.add(
          runtime
              .async()
              .submit(
                  () -> {
                    ConversationFixture.send(
                        caller, Things.with(idempotence), RequestOptions.none());
                    return Thread.currentThread();
                  }));
    }
    return calls;
  }

  private static boolean isOfACall(RecordedEvent event) {
    return event.getStackTrace() != null
        && event.getStackTrace().getFrames().stream()
            .map(RecordedFrame::getMethod)
            .anyMatch(method -> method.getType().getName().startsWith("fr.passerelle.sdk."));
  }

  private static List<Thread> ours() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("passerelle-"))
        .toList();
  }
}
