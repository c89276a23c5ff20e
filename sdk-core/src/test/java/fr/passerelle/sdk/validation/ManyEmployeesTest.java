package fr.passerelle.sdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.model.Employee;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyEmployeesTest {
  private static final int MEGABYTE = 1 << 20;

  @Test
  void aMillionEmployeesAreValidatedInOnePass_inAHeapOf256Megabytes(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                ManyEmployeesMain.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(10, TimeUnit.MINUTES);
    process.destroyForcibly();

    List<String> lines = Files.readAllLines(output);
    assertThat(ended).as("%s", lines).isTrue();
    assertThat(process.exitValue()).as("%s", lines).isZero();
    String[] outcome = lines.get(lines.size() - 1).split(", heap ", -1);
    assertThat(outcome[0]).isEqualTo("950000 valid, broken " + ManyEmployees.breaches());
    assertThat(Long.parseLong(outcome[1])).isLessThanOrEqualTo(256L * MEGABYTE);
  }

  @Test
  void noTwoOfThemHaveTheSameNumber() {
    assertThat(
            ManyEmployees.stream()
                .skip(ManyEmployees.SIZE - 60_000)
                .map(Employee::getNir)
                .map(nir -> nir.map(Nir13::value).orElseThrow())
                .distinct())
        .hasSize(60_000);
  }
}
