package fr.passerelle.sdk.client.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.testing.CapturedLog;
import org.junit.jupiter.api.Test;

/** The warning to an application that builds a runtime per request. */
class LiveRuntimesTest {
  private static final String LOGGER = "fr.passerelle.sdk.runtime";

  private final LiveRuntimes live = new LiveRuntimes();

  private void open(int runtimes) {
    for (int i = 0; i < runtimes; i++) {
      live.opened();
    }
  }

  @Test
  void oneLineIsWritten_whenTheTenthRuntimeIsOpen() {
    try (CapturedLog log = CapturedLog.open()) {
      open(9);
      assertThat(log.of(LOGGER)).isEmpty();
      open(20);
      assertThat(log.of(LOGGER)).singleElement().asString().startsWith("WARN 10 runtimes are open");
    }
  }

  @Test
  void nothingIsWritten_whenRuntimesAreClosed() {
    try (CapturedLog log = CapturedLog.open()) {
      for (int i = 0; i < 50; i++) {
        open(1);
        live.closed();
      }
      assertThat(log.of(LOGGER)).isEmpty();
    }
  }
}
