package fr.passerelle.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxMainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String arguments) throws InterruptedException {
    CountDownLatch alreadyStopped = new CountDownLatch(0);
    return SandboxMain.run(
        arguments.isEmpty() ? new String[0] : arguments.split(" ", -1),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        alreadyStopped);
  }

  @Test
  void addressAndCredentialsArePrinted_whenItStarts() throws InterruptedException {
    assertThat(run("")).isZero();

    assertThat(out.toString(StandardCharsets.UTF_8))
        .containsPattern("http://127\\.0\\.0\\.1:\\d+/amsn")
        .contains(DemoWorld.MEMBER, DemoWorld.PASSWORD, DemoWorld.NEW_MEMBER)
        .contains("API DSN:", DemoWorld.DECLARANT.siret(), DemoWorld.CONCENTRATEUR.name());
    assertThat(err.size()).isZero();
  }

  @Test
  void helpIsPrinted_whenAskedFor() throws InterruptedException {
    assertThat(run("--port 1 --help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("--port NUMBER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--colour", "--port", "--port x", "--port 65536", "--port -1", "8080"})
  void programEndsWithStatusTwoAndSaysWhy_whenAnArgumentIsWrong(String arguments)
      throws InterruptedException {
    assertThat(run(arguments)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .containsAnyOf("Unknown argument", "--port wants")
        .contains("--help");
    assertThat(out.size()).isZero();
  }
}
