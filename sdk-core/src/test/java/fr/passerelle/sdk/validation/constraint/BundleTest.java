package fr.passerelle.sdk.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.identifier.Hint;
import fr.passerelle.sdk.identifier.Reason;
import fr.passerelle.sdk.model.ModelRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of violations. */
class BundleTest {
  private static final String NAME = "ContributorValidationMessages";

  private final Locale machine = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(machine);
  }

  private static Properties read(String suffix) throws IOException {
    Properties texts = new Properties();
    try (InputStream in = BundleTest.class.getResourceAsStream("/" + NAME + suffix)) {
      texts.load(in);
    }
    return texts;
  }

  private static Stream<String> expected() {
    Stream<String> constraints =
        ConstraintTable.types()
            .map(type -> ValidNir.class.getPackageName() + ".Valid" + type.getSimpleName())
            .map(name -> name + ".message");
    Stream<String> rules = Arrays.stream(ModelRule.values()).map(BundleTest::key);
    Stream<String> reasons = Arrays.stream(Reason.values()).map(BundleTest::key);
    Stream<String> hints = Arrays.stream(Hint.values()).map(BundleTest::key);
    Stream<String> others =
        Stream.of(
            ValidNir.class.getPackageName() + ".warning",
            "fr.passerelle.sdk.model.internal.Coherent.message",
            "fr.passerelle.sdk.model.internal.Plausible.message");
    return Stream.of(constraints, rules, reasons, hints, others).flatMap(keys -> keys);
  }

  private static String key(Enum<?> constant) {
    return constant.getDeclaringClass().getName() + "." + constant.name();
  }

  @ParameterizedTest
  @ValueSource(strings = {".properties", "_en.properties"})
  void everyTextIsThere_andNoOther(String bundle) throws IOException {
    assertThat(new TreeSet<>(read(bundle).stringPropertyNames()))
        .isEqualTo(new TreeSet<>(expected().toList()));
  }

  /** An expression could quote the value; a brace would be taken for a parameter. */
  @ParameterizedTest
  @ValueSource(strings = {".properties", "_fr.properties", "_en.properties"})
  void noTextIsEvaluated(String bundle) throws IOException {
    assertThat(read(bundle).values())
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text.toString()).isNotBlank().doesNotContain("{", "}", "$"));
  }

  /** Providers that merge bundles read them byte by byte, others as UTF-8: both agree on ASCII. */
  @ParameterizedTest
  @ValueSource(strings = {".properties", "_fr.properties", "_en.properties"})
  void everyByteIsAscii(String bundle) throws IOException {
    try (InputStream in = BundleTest.class.getResourceAsStream("/" + NAME + bundle)) {
      byte[] bytes = in.readAllBytes();
      assertThat(new String(bytes, StandardCharsets.US_ASCII).getBytes(StandardCharsets.UTF_8))
          .isEqualTo(bytes);
    }
  }

  @Test
  void frenchIsAnsweredInFrench_onAMachineThatSpeaksEnglish() {
    Locale.setDefault(Locale.US);
    String key = key(Reason.KEY);
    assertThat(ResourceBundle.getBundle(NAME, Locale.FRANCE).getString(key))
        .isEqualTo("clé fausse");
    assertThat(ResourceBundle.getBundle(NAME, Locale.UK).getString(key)).isEqualTo("wrong key");
  }

  @Test
  void everyReasonReadsDifferently() {
    for (Locale language : Set.of(Locale.FRENCH, Locale.ENGLISH)) {
      assertThat(
              Arrays.stream(Reason.values())
                  .map(BundleTest::key)
                  .map(ResourceBundle.getBundle(NAME, language)::getString))
          .doesNotHaveDuplicates();
    }
  }
}
