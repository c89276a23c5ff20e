package fr.passerelle.sdk.client.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contents far larger than the memory of the program that sends and receives them. */
class LargeContentTest {
  @TempDir Path directory;

  @Test
  void twoHundredMegabytesPassThroughSixtyFour_bothWays() throws Exception {
    Path output = directory.resolve("output");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                LargeContentProgram.class.getName(),
                directory.resolve("download").toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertThat(program.waitFor(120, TimeUnit.SECONDS)).as("ended in time").isTrue();
      assertThat(program.exitValue()).as(() -> text(output)).isZero();
      assertThat(text(output)).contains("sent 209715200", "received 209715200");
    } finally {
      program.destroyForcibly();
    }
  }

  private static String text(Path output) {
    try {
      return Files.readString(output, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
