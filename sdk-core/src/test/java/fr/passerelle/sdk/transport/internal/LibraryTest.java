package fr.passerelle.sdk.transport.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.error.ConfigurationException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which libraries are accepted at the start, and what is said of the others. */
class LibraryTest {
  private static final Set<Library> ALL = EnumSet.allOf(Library.class);

  private final Map<Library, Optional<String>> found = new EnumMap<>(Library.class);

  LibraryTest() {
    for (Library library : Library.values()) {
      found.put(library, Optional.of("2.21.8"));
    }
    found.put(Library.HIBERNATE_VALIDATOR, Optional.of("9.1.6.Final"));
    found.put(Library.OKHTTP, Optional.of("5.5.1"));
  }

  private void check() {
    Library.check(ALL, found::get);
  }

  @Test
  void whatIsOnTheClassPathOfTheTestsIsAccepted() {
    assertThatCode(() -> Library.check(ALL)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "JACKSON_DATABIND, 2.13.5, jackson-databind, 2.18.2",
    "JACKSON_DATABIND, 2.18.1, jackson-databind, 2.18.2",
    "JACKSON_CORE, 1.9, jackson-core, 2.18.2",
    "JACKSON_JDK8, 2.17.2, jackson-datatype-jdk8, 2.18.2",
    "JACKSON_JSR310, 2.9.10.1, jackson-datatype-jsr310, 2.18.2",
    "HIBERNATE_VALIDATOR, 6.2.5.Final, hibernate-validator, 8.0.0",
    "OKHTTP, 5.0.0, okhttp-jvm, 5.1.0"
  })
  void anOlderLibraryIsRefused_andTheMessageNamesFoundAndNeeded(
      Library library, String version, String artifact, String floor) {
    found.put(library, Optional.of(version));
    assertThatThrownBy(this::check)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(artifact + " " + version + " was found, " + floor)
        .hasMessageContaining("skipVersionCheck()");
  }

  @ParameterizedTest
  @CsvSource({
    "JACKSON_DATABIND, 2.18.2",
    "JACKSON_DATABIND, 2.19.0-rc2",
    "OKHTTP, 5.1.0",
    "OKHTTP, 6.0",
    "HIBERNATE_VALIDATOR, 8.0.0.Final",
    "HIBERNATE_VALIDATOR, 10.0.0.Final",
    "JACKSON_CORE, 2.22.1",
    "JACKSON_JSR310, 2.18.6"
  })
  void theFloorAndWhatIsNewerIsAccepted(Library library, String version) {
    for (Library jackson : EnumSet.range(Library.JACKSON_CORE, Library.JACKSON_JSR310)) {
      found.put(jackson, Optional.of("2.18.2"));
    }
    found.put(Library.JACKSON_CORE, Optional.of("2.22.0"));
    found.put(library, Optional.of(version));
    if (library == Library.JACKSON_DATABIND || library == Library.JACKSON_CORE) {
      found.put(Library.JACKSON_JDK8, Optional.of("2.18.2"));
    }
    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @Test
  void modulesOfJacksonThatDoNotBelongTogetherAreRefused() {
    found.put(Library.JACKSON_CORE, Optional.of("2.18.6"));
    assertThatThrownBy(this::check)
        .hasMessageContaining("jackson-databind 2.21.8 was found on jackson-core 2.18.6");
    found.put(Library.JACKSON_CORE, Optional.of("2.21.8"));
    found.put(Library.JACKSON_JSR310, Optional.of("2.22.0"));
    assertThatThrownBy(this::check)
        .hasMessageContaining("jackson-datatype-jsr310 2.22.0 was found on jackson-databind");
  }

  @Test
  void aPatchMoreOrLessInsideOneLineIsAccepted() {
    found.put(Library.JACKSON_CORE, Optional.of("2.21.0"));
    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @Test
  void theEmptyJarOfOkHttpIsExplained() {
    found.put(Library.OKHTTP, Optional.empty());
    assertThatThrownBy(this::check)
        .hasMessageContaining("okhttp-jvm was not found")
        .hasMessageContaining("empty jar");
  }

  @Test
  void everyComplaintIsMadeAtOnce() {
    found.put(Library.OKHTTP, Optional.of("4.9.3"));
    found.put(Library.HIBERNATE_VALIDATOR, Optional.of("7.0.5.Final"));
    assertThatThrownBy(this::check)
        .hasMessageContaining("okhttp-jvm 4.9.3")
        .hasMessageContaining("hibernate-validator 7.0.5.Final");
  }

  @ParameterizedTest
  @CsvSource({"''", "null", "unknown"})
  void aVersionThatCannotBeReadIsNotJudged(String version) {
    found.put(Library.HIBERNATE_VALIDATOR, Optional.of(version));
    assertThatCode(this::check).doesNotThrowAnyException();
  }
}
