package fr.passerelle.sdk.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.client.internal.RuntimeCore;
import fr.passerelle.sdk.client.internal.ServiceCaller;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.json.SdkJson;
import fr.passerelle.sdk.testing.RawServer;
import fr.passerelle.sdk.transport.ResponseReader;
import fr.passerelle.sdk.transport.Transport;
import fr.passerelle.sdk.transport.TransportRequest;
import fr.passerelle.sdk.validation.ModelValidator;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SdkRuntimeTest {
  private static final Operation PING =
      Operation.get("test.ping", "/ping").safe().function("T-01").withoutSession().build();

  private static final class CountingTransport implements Transport {
    final AtomicInteger closed = new AtomicInteger();

    @Override
    public <R> R exchange(TransportRequest request, ResponseReader<R> reader) {
      throw new AssertionError("nothing should be sent");
    }

    @Override
    public void close() {
      closed.incrementAndGet();
    }
  }

  @Test
  void aTransportOfTheApplicationStaysOpen_andOneMadeByTheRuntimeIsClosedOnce() {
    CountingTransport theirs = new CountingTransport();
    CountingTransport ours = new CountingTransport();
    SdkRuntime.builder().transport(theirs).build().close();
    SdkRuntime runtime = SdkRuntime.builder().ownTransport(() -> ours).build();
    runtime.close();
    runtime.close();
    assertThat(theirs.closed).hasValue(0);
    assertThat(ours.closed).hasValue(1);
  }

  @Test
  void aCallAfterTheCloseIsRefusedClearly() {
    CountingTransport transport = new CountingTransport();
    SdkRuntime runtime = SdkRuntime.builder().transport(transport).build();
    ServiceCaller caller = ServiceCaller.of(runtime, URI.create("https://service.example"));
    runtime.close();
    assertThatThrownBy(() -> caller.call(PING).returningNothing())
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("the runtime is closed");
  }

  @Test
  void theDefaultsReachAService() {
    try (RawServer server = RawServer.playing(RawServer.answer(204));
        SdkRuntime runtime = SdkRuntime.builder().build()) {
      ServiceCaller.of(runtime, server.uri()).call(PING).returningNothing();
      assertThat(server.requests()).hasSize(1);
      assertThat(server.requests().get(0).header("User-Agent"))
          .matches("passerelle-sdk/\\d\\S* \\(Java \\d+\\)");
    }
  }

  @Test
  void theApplicationIsNamedToTheService_withItsPage() {
    try (RawServer server = RawServer.playing(RawServer.answer(204));
        SdkRuntime runtime =
            SdkRuntime.builder()
                .application("LogiPaie", "12.4", URI.create("https://logipaie.example/sdk"))
                .build()) {
      ServiceCaller.of(runtime, server.uri()).call(PING).returningNothing();
      assertThat(server.requests().get(0).header("User-Agent"))
          .endsWith(" LogiPaie/12.4 (+https://logipaie.example/sdk)");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mailto:a@example.org",
        "/page",
        "https://user:pass@logipaie.example",
        "https://logipaie.example/?client=7",
        "https://logipaie.example/#a",
        "https://logipaie.example/(x)",
        "https://logipaie.example/é"
      })
  void aPageThatWouldBreakTheHeaderOrTellTooMuchIsRefused(String page) {
    URI about = URI.create(page);
    assertThatThrownBy(() -> SdkRuntime.builder().application("LogiPaie", "12.4", about))
        .isInstanceOf(ConfigurationException.class)
        .message()
        .doesNotContain("pass@");
  }

  @Test
  void aKeyBelongsToOneCall_soAClientRefusesIt() {
    try (SdkRuntime runtime = SdkRuntime.builder().transport(new CountingTransport()).build()) {
      ServiceCaller caller = ServiceCaller.of(runtime, URI.create("https://service.example"));
      RequestOptions keyed = RequestOptions.builder().idempotencyKey("k1").build();
      assertThatThrownBy(() -> caller.withOptions(keyed))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("belongs to one call");
    }
  }

  @Test
  void aBodyIsNotEvenValidated_whenTheRuntimeIsClosed() {
    SdkRuntime runtime = SdkRuntime.builder().transport(new CountingTransport()).build();
    ServiceCaller caller = ServiceCaller.of(runtime, URI.create("https://service.example"));
    runtime.close();
    Operation deposit =
        Operation.post("test.deposit", "/deposits")
            .nonIdempotent()
            .function("T-02")
            .withoutSession()
            .build();
    assertThatThrownBy(() -> caller.call(deposit).body(new Named(" ")).returningNothing())
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("the runtime is closed");
  }

  @ParameterizedTest
  @CsvSource({"Logi Paie, 1", "LogiPaie, 1/2", "'', 1", "LogiPaie, ''", "LogiPaïe, 1"})
  void anApplicationNameThatWouldBreakTheHeaderIsRefused(String name, String version) {
    assertThatThrownBy(() -> SdkRuntime.builder().application(name, version))
        .isInstanceOf(ConfigurationException.class);
  }

  private record Named(@NotBlank String name) {}

  @Test
  void theLanguageOfTheViolationsIsChosen_whateverTheMachineSpeaks() {
    assertThat(messageIn(Locale.FRENCH)).isEqualTo("ne doit pas être vide");
    assertThat(messageIn(Locale.CANADA_FRENCH)).isEqualTo("ne doit pas être vide");
    assertThat(messageIn(Locale.UK)).isEqualTo("must not be blank");
  }

  private static String messageIn(Locale language) {
    try (SdkRuntime runtime =
        SdkRuntime.builder().transport(new CountingTransport()).language(language).build()) {
      try {
        runtime.validator().requireValid(new Named(" "));
        throw new AssertionError("a blank name passed");
      } catch (InvalidModelException e) {
        return e.violations().get(0).message();
      }
    }
  }

  @Test
  void aRuntimeMadeInAnotherWayIsRefused() {
    SdkRuntime foreign =
        new SdkRuntime() {
          @Override
          public SdkJson json() {
            throw new UnsupportedOperationException();
          }

          @Override
          public ModelValidator validator() {
            throw new UnsupportedOperationException();
          }

          @Override
          public Clock clock() {
            return Clock.systemUTC();
          }

          @Override
          public AsyncCalls async() {
            throw new UnsupportedOperationException();
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> RuntimeCore.of(foreign)).isInstanceOf(ConfigurationException.class);
  }
}
