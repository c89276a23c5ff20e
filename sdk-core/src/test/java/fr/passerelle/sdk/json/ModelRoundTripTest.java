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
import java.util.Collections;
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
  void whatAServiceMayWriteIsOpen_andWhatTheSdkWritesItselfIsNot(Class<?> type) {
    boolean isOurs = type.getPackage().equals(Finding.class.getPackage());
    assertThat(OpenModel.class.isAssignableFrom(type)).isEqualTo(!isOurs);
  }

  @ParameterizedTest
  @MethodSource("models")
  void fieldsNobodyKnowsYetAreKept_inTheirOrder_andNeverShown(Class<?> type) {
    Object full = ModelSamples.full(type);
    if (full instanceof OpenModel open) {
      Object read = JSON.read(JSON.write(full), type);
      assertThat(((OpenModel) read).getOtherFields())
          .containsExactlyEntriesOf(ModelSamples.OTHER_FIELDS)
          .isUnmodifiable();
      assertThat(open.toString()).doesNotContain("zNew", "with.dots", "Json");
      assertThat(((OpenModel) ModelSamples.bare(type)).getOtherFields())
          .isSameAs(Collections.emptyMap());
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void noCodeOfSomebodyElseIsABareEnumeration(Class<?> type) {
    if (OpenModel.class.isAssignableFrom(type)) {
      assertThat(type.getMethods())
          .filteredOn(accessor -> accessor.getName().matches("(get|is)[A-Z].*"))
          .filteredOn(accessor -> accessor.getGenericReturnType().getTypeName().indexOf('<') < 0)
          .noneMatch(accessor -> accessor.getReturnType().isEnum());
    }
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
