package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.netentreprises.dsn.DsnNorm;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.instancio.junit.InstancioExtension;
import org.instancio.junit.InstancioSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Java's own patterns are the oracle. */
@ExtendWith(InstancioExtension.class)
class AutomatonTest {
  private static final Map<String, Automaton> OF_THE_NORMS = new TreeMap<>();

  /** Values that some pattern of the norm accepts: chance alone would hardly find any. */
  private static final List<String> SAMPLES =
      List.of(
          "01092024",
          "31122025",
          "99991985",
          "00001985",
          "2.10",
          "0.00",
          "-12.50",
          "00100.00",
          "1850599999012",
          "185052A999012",
          "1999999999999",
          "LYON 3",
          "M01",
          "2024M09",
          "092024",
          "FR7630006000011234567890189",
          "BNPAFRPPXXX",
          "-1",
          "123456789012345678",
          "100.00",
          "800.0",
          "0.5",
          "12.125",
          "R1",
          "250",
          "2500",
          "998",
          "0830",
          "2359",
          "1A",
          "20241103",
          "0110202412",
          "1ABC23DE",
          "2024",
          "99",
          "19",
          "10.00");

  static {
    for (DsnNorm norm : DsnNorm.values()) {
      norm.rubriques().stream()
          .flatMap(rubrique -> rubrique.pattern().stream())
          .forEach(
              pattern -> OF_THE_NORMS.computeIfAbsent(pattern.pattern(), Automaton::ofPattern));
    }
  }

  private static boolean accepts(Automaton automaton, String text) {
    byte[] bytes = ("x" + text + "x").getBytes(StandardCharsets.ISO_8859_1);
    return automaton.accepts(bytes, 1, bytes.length - 1);
  }

  private static String mutated(Random random) {
    StringBuilder text = new StringBuilder(SAMPLES.get(random.nextInt(SAMPLES.size())));
    for (int i = random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(text.length() + 1);
      char c = "0123456789ABRMz.- -é".charAt(random.nextInt(20));
      switch (random.nextInt(3)) {
        case 0 -> text.insert(at, c);
        case 1 -> text.delete(Math.max(0, at - 1), at);
        default -> {
          if (at < text.length()) {
            text.setCharAt(at, c);
          }
        }
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @InstancioSource(samples = 300)
  void everyPatternOfTheNormsAcceptsWhatJavaAccepts(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 20; i++) {
      String text = mutated(random);
      OF_THE_NORMS.forEach(
          (pattern, automaton) ->
              assertThat(accepts(automaton, text))
                  .as("%s on %s", pattern, text)
                  .isEqualTo(Pattern.matches(pattern, text)));
    }
  }

  @Test
  void almostEveryPatternOfTheNormsIsMetBySomeSample() {
    Set<String> met = new TreeSet<>();
    OF_THE_NORMS.forEach(
        (pattern, automaton) -> {
          if (SAMPLES.stream().anyMatch(sample -> accepts(automaton, sample))) {
            met.add(pattern);
          }
        });

    assertThat(met).hasSizeGreaterThan(OF_THE_NORMS.size() * 9 / 10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a|b|",
        "(a|bc)*d",
        "(a*)*b",
        "[a-c]{2,}",
        "x{3}",
        "(?:ab)?c+",
        ".*9{6}",
        "\\.\\d"
      })
  void dialectIsThatOfJava(String pattern) {
    Automaton automaton = Automaton.ofPattern(pattern);
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(9); length > 0; length--) {
        text.append("aabbcd9999.x".charAt(random.nextInt(12)));
      }
      assertThat(accepts(automaton, text.toString()))
          .as("%s on %s", pattern, text)
          .isEqualTo(Pattern.matches(pattern, text));
    }
  }

  @Test
  void patternThatOthersBacktrackOnTakesOneStepForEachByte() {
    // (a*)*b takes a matcher that backtracks longer than the test may run.
    Automaton automaton = Automaton.ofPattern("((a*)*)*b");

    assertThat(accepts(automaton, "a".repeat(100_000))).isFalse();
    assertThat(accepts(automaton, "a".repeat(100_000) + "b")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(?=a)b", "[^a]", "\\w", "a)", "(a", "*a", "(a)\\1"})
  void patternThatNeedsMoreIsRefused_whenItIsLoaded(String pattern) {
    assertThatThrownBy(() -> Automaton.ofPattern(pattern))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void textsAreWorthWhatTheyWereGiven() {
    Automaton automaton = Automaton.ofTexts(Map.of("01", 1, "010", 2, "R.", 1));

    assertThat(Stream.of("01", "010", "R.", "0", "0100", "RX", "").map(t -> worth(automaton, t)))
        .containsExactly(1, 2, 1, 0, 0, 0, 0);
  }

  private static int worth(Automaton automaton, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return automaton.match(bytes, 0, bytes.length);
  }
}
