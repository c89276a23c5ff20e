package fr.passerelle.sdk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The journey with every module of the SDK, Jackson, OkHttp and Hibernate Validator as real
 * modules: what a module does not export or open fails here. The journey itself and WireMock stay
 * on the class path, as an application that has no module descriptor.
 */
class JourneyOnModulePathTest {
  private static final Predicate<String> APPLICATION =
      Pattern.compile("wiremock|journeys|progressbar|jline").asPredicate();
  private static final Predicate<String> TESTS =
      Pattern.compile(
              "test-classes|junit|assertj|instancio|surefire|opentest|apiguardian|byte-buddy")
          .asPredicate();

  @Test
  void journeyEndsWithAnEmptySecondPlan() throws IOException, InterruptedException {
    List<String> entries =
        Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator, -1));
    Process program =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "--module-path",
                join(entries.stream().filter(APPLICATION.negate()).filter(TESTS.negate())),
                "--add-modules",
                "ALL-MODULE-PATH",
                "--class-path",
                join(entries.stream().filter(APPLICATION).filter(TESTS.negate())),
                "fr.passerelle.sdk.journeys.RosterJourneyMain")
            .redirectErrorStream(true)
            .start();
    String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(program.waitFor()).as(output).isZero();
    assertThat(output).contains("The second plan is empty");
  }

  private static String join(Stream<String> entries) {
    return entries.collect(Collectors.joining(File.pathSeparator));
  }
}
