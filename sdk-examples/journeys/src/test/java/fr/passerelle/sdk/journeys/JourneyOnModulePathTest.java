package fr.passerelle.sdk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * The journey with every module of the SDK, Jackson, OkHttp and Hibernate Validator as real
 * modules: what a module does not export or open fails here. The journey itself and WireMock stay
 * on the class path, as an application that has no module descriptor.
 */
class JourneyOnModulePathTest {
  @Test
  void journeyEndsWithAnEmptySecondPlan() throws IOException, InterruptedException {
    Process program =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "--module-path",
                ModulePath.modules(),
                "--add-modules",
                "ALL-MODULE-PATH",
                "--class-path",
                ModulePath.application(),
                "fr.passerelle.sdk.journeys.RosterJourneyMain")
            .redirectErrorStream(true)
            .start();
    String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(program.waitFor()).as(output).isZero();
    assertThat(output).contains("The second plan is empty");
  }
}
