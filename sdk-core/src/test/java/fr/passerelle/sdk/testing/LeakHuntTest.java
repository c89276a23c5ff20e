package fr.passerelle.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.error.Violation;
import fr.passerelle.sdk.transport.auth.Secret;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Leaks are planted in the SDK's own classes, and the hunt that follows every test sees them. */
class LeakHuntTest {
  private static final String NIR = "1850599999012";

  @Test
  void anExceptionIsSeenWithItsCausesAndWhatItSuppressed_evenWhenNobodyThrowsIt() {
    SdkException inMessage = new SdkException("refused " + NIR);
    SdkException inCause = new SdkException("refused", new IllegalStateException(NIR));
    SdkException inSuppressed = new SdkException("refused");
    inSuppressed.addSuppressed(new IllegalStateException("FR7630006000011234567890189"));
    assertThat(LeakHunt.search())
        .hasSize(3)
        .allMatch(found -> found.startsWith("text of a fr.passerelle.sdk.error.SdkException: a"));
    assertThat(List.of(inMessage, inCause, inSuppressed)).isNotEmpty();
  }

  @Test
  void anObjectIsAskedForItsText_evenWhenNobodyElseDoes() {
    Violation loose = new Violation("number", "Nir", "not " + NIR);
    assertThat(LeakHunt.search())
        .singleElement()
        .asString()
        .startsWith("text of a fr.passerelle.sdk.error.Violation: a NIR");
    assertThat(loose.path()).isEqualTo("number");
  }

  @Test
  void everySecretThatTheSdkHandlesIsKnown() {
    Secret kept = Secret.of("k3pt-secret");
    Secret asked = Secret.from("asked-s3cret"::toCharArray);
    asked.reveal(characters -> characters.length);
    LoggerFactory.getLogger("fr.passerelle.sdk.planted").debug("k3pt-secret");
    LoggerFactory.getLogger("fr.passerelle.sdk.planted").info("{}", "asked-s3cret");
    assertThat(LeakHunt.search())
        .hasSize(2)
        .allMatch(found -> found.startsWith("log fr.passerelle.sdk.planted: a secret"));
    assertThat(kept).hasToString("Secret");
  }
}
