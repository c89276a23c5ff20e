package fr.passerelle.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.model.Workforce;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.LegalBasis;
import fr.passerelle.sdk.testing.ModelSamples;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model of the core, whoever adds one, is written and read back without a loss. */
class ModelRoundTripTest {
  private static final SdkJson JSON = SdkJson.create();

  static Stream<Class<?>> models() throws Exception {
    List<Class<?>> models = new ArrayList<>();
    for (Class<?> neighbour : List.of(Workforce.class, Finding.class)) {
      Path room =
          Path.of(neighbour.getResource(neighbour.getSimpleName() + ".class").toURI()).getParent();
      try (DirectoryStream<Path> files = Files.newDirectoryStream(room, "*.class")) {
        for (Path file : files) {
          String name = file.getFileName().toString().replace(".class", "");
          Class<?> type = Class.forName(neighbour.getPackageName() + "." + name);
          if (type.isInterface() && type.isAnnotationPresent(JsonDeserialize.class)) {
            models.add(type);
          }
        }
      }
    }
    assertThat(models).contains(Employee.class, LegalBasis.class).hasSizeGreaterThan(10);
    return models.stream();
  }

  @ParameterizedTest
  @MethodSource("models")
  void aFullModelIsReadBackEqual_andWrittenBackIdentical(Class<?> type) {
    Object full = ModelSamples.full(type);
    byte[] written = JSON.write(full);
    Object read = JSON.read(written, type);
    assertThat(read).isEqualTo(full);
    assertThat(new String(JSON.write(read), StandardCharsets.UTF_8))
        .isEqualTo(new String(written, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("models")
  void aModelOfMandatoryAttributesOnlyIsReadBackEqual(Class<?> type) {
    Object bare = ModelSamples.bare(type);
    byte[] written = JSON.write(bare);
    assertThat(JSON.read(written, type)).isEqualTo(bare);
    assertThat(new String(written, StandardCharsets.UTF_8)).doesNotContain("null");
  }
}
