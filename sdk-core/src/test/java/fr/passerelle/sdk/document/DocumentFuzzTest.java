package fr.passerelle.sdk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the bytes, the outcome is a verdict, and it takes little memory. The timeout is no
 * measure of speed: it ends a check that would never end by itself.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DocumentFuzzTest {
  private static final int MUTANTS = 4_000;

  /** Everything that one check allocates, kept or not; the documents have some kilobytes. */
  private static final long MOST_MEMORY = 8_000_000;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  static Stream<Arguments> samples() {
    return Samples.all().entrySet().stream().map(DocumentFuzzTest::arguments);
  }

  private static Arguments arguments(Map.Entry<DocumentFormat, byte[]> sample) {
    return Arguments.of(sample.getKey(), sample.getValue());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyTruncationGetsAVerdict(DocumentFormat format, byte[] content) {
    int step = Math.max(1, content.length / 2_000);
    for (int length = 0; length < content.length; length += step) {
      verdict(format, Arrays.copyOf(content, length), "length " + length);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyMutantGetsAVerdict(DocumentFormat format, byte[] content) {
    for (int seed = 0; seed < MUTANTS; seed++) {
      verdict(format, mutate(content, new Random(seed)), "seed " + seed);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void bytesByChanceGetAVerdict_behindTheMagicOfEachFormat(DocumentFormat format, byte[] content) {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      byte[] noise = new byte[random.nextInt(3_000)];
      random.nextBytes(noise);
      System.arraycopy(content, 0, noise, 0, Math.min(8, noise.length));
      verdict(format, noise, "seed " + seed);
    }
  }

  /** Numbers that sizes, offsets and counts like to break at. */
  private static final int[] EDGES = {0, 1, 0x7F, 0x80, 0xFE, 0xFF};

  private static byte[] mutate(byte[] content, Random random) {
    byte[] mutant = content.clone();
    int changes = 1 + random.nextInt(6);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(mutant.length);
      switch (random.nextInt(4)) {
        case 0 -> mutant[at] = (byte) random.nextInt(256);
        case 1 -> mutant[at] = (byte) EDGES[random.nextInt(EDGES.length)];
        case 2 -> {
          int length = Math.min(4, mutant.length - at);
          Arrays.fill(mutant, at, at + length, (byte) EDGES[random.nextInt(EDGES.length)]);
        }
        default -> {
          int from = random.nextInt(mutant.length);
          int length = Math.min(random.nextInt(64), mutant.length - Math.max(at, from));
          System.arraycopy(mutant, from, mutant, at, length);
        }
      }
    }
    return random.nextInt(8) == 0 ? Samples.join(mutant, mutant) : mutant;
  }

  private static void verdict(DocumentFormat format, byte[] content, String which) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    assertThatCode(() -> Verdicts.of(format.extensions().get(0), content))
        .as("%s, %s", format, which)
        .doesNotThrowAnyException();
    assertThat(THREADS.getCurrentThreadAllocatedBytes() - before)
        .as("%s, %s", format, which)
        .isLessThan(MOST_MEMORY);
  }
}
