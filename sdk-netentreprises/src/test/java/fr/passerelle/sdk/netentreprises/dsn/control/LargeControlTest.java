package fr.passerelle.sdk.netentreprises.dsn.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeControlTest {
  @Test
  void aHundredThousandPeopleAreControlled_inAHeapOf64Megabytes(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                LargeControl.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    process.destroyForcibly();

    List<String> lines = Files.readAllLines(output);
    assertThat(ended).as("%s", lines).isTrue();
    assertThat(process.exitValue()).as("%s", lines).isZero();
    assertThat(lines).singleElement().asString().matches("(\\d+) of \\1 lines, \\[]");
  }
}
