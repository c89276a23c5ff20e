package fr.passerelle.sdk.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.amsn.model.roster.RosterEmployee;
import fr.passerelle.sdk.amsn.model.roster.RosterQuery;
import fr.passerelle.sdk.amsn.model.roster.VersionedEmployee;
import fr.passerelle.sdk.client.AsyncCall;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.Outcome;
import fr.passerelle.sdk.sandbox.DemoWorld;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.transport.auth.Secret;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The snippets of the page about settings do what the page says. */
class SettingsTest {
  private final PasserelleSandbox sandbox = PasserelleSandbox.start(DemoWorld.options().build());

  @AfterEach
  void close() {
    sandbox.close();
  }

  private AmsnClient client(SdkRuntime runtime) {
    return AmsnClient.builder(runtime)
        .baseUri(sandbox.amsn().baseUri())
        .credentials(DemoWorld.MEMBER, Secret.of(DemoWorld.PASSWORD))
        .build();
  }

  @Test
  void readsRunAtOnce_andAViewReadsTheSameRoster() {
    try (SdkRuntime runtime = Settings.patient()) {
      AmsnClient batch = Settings.nightBatch(client(runtime));
      List<String> ids =
          batch.roster().list(RosterQuery.builder().build()).stream()
              .map(RosterEmployee::getId)
              .toList();
      assertThat(Settings.readAll(runtime, batch, ids))
          .extracting(VersionedEmployee::employee)
          .extracting(RosterEmployee::getId)
          .containsExactlyElementsOf(ids);
    }
  }

  @Test
  void whatBecameOfACancelledCallIsKnown() {
    try (SdkRuntime runtime = SdkRuntime.builder().async(Settings.withLoggingContext()).build()) {
      AsyncCall<String> done = runtime.async().submit(() -> "receipt");
      assertThat(done.ending().join()).isEqualTo("receipt");
      assertThat(Settings.cancel(done).join()).isEqualTo(Outcome.HAPPENED);
    }
  }

  @Test
  void theProxyAndTheCertificatesAreThoseOfTheApplication() {
    Settings.behindProxy("proxy.example", 3128, () -> "secret".toCharArray()).close();
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(
            () -> Settings.mutualTls(Path.of("none.p12"), Secret.of("p"), Path.of("none.pem")))
        .withMessageContaining("cannot be read");
  }
}
