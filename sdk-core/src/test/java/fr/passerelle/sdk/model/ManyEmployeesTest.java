package fr.passerelle.sdk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Validation keeps nothing: a big employer is checked in a small machine. */
class ManyEmployeesTest {
  @Test
  void aMillionEmployeesAreCheckedInOnePass_in256Megabytes()
      throws IOException, InterruptedException {
    Process program =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx256m",
                "--class-path",
                System.getProperty("java.class.path"),
                ManyEmployees.class.getName(),
                "1000000")
            .redirectErrorStream(true)
            .start();
    String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(program.waitFor()).as(output).isZero();
    assertThat(output.lines()).as(output).contains("1000");
  }
}
