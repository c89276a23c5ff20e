package fr.passerelle.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published module on the module path, WireMock on the class path, in a process of its own. */
class ModulePathTest {
  private static final Pattern ADDRESS = Pattern.compile(".*http://127\\.0\\.0\\.1:(\\d+)/amsn");
  private static final Predicate<String> NOT_A_MODULE =
      Pattern.compile("wiremock|test-classes|junit|assertj|instancio|surefire|opentest|apiguardian")
          .asPredicate();

  @Test
  void sandboxServes_whenItsModuleIsResolved() throws IOException, InterruptedException {
    List<String> entries =
        Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator, -1));
    Process program =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "--module-path",
                join(entries.stream().filter(NOT_A_MODULE.negate())),
                "--class-path",
                join(entries.stream().filter(entry -> entry.contains("wiremock"))),
                "--module",
                "fr.passerelle.sdk.sandbox/fr.passerelle.sdk.sandbox.SandboxMain")
            .redirectErrorStream(true)
            .start();
    try (BufferedReader output = program.inputReader(StandardCharsets.UTF_8)) {
      // What a library prints before is let through; a failure to resolve ends the output.
      List<String> lines = new ArrayList<>();
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        lines.add(line);
        if (ADDRESS.matcher(line).matches()) {
          return;
        }
      }
      assertThat(lines).as("output of the program").anyMatch(ADDRESS.asMatchPredicate());
    } finally {
      program.destroy();
      program.waitFor();
    }
  }

  private static String join(Stream<String> entries) {
    return entries.collect(Collectors.joining(File.pathSeparator));
  }
}
