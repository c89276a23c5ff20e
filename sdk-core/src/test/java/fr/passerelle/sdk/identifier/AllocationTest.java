package fr.passerelle.sdk.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.CharBuffer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code isValid} allocates nothing, whatever the outcome. */
class AllocationTest {
  private static final int LOOPS = 10_000;

  /** What the measurement itself may allocate; far less than one byte a call. */
  private static final long TOLERANCE = 2_048;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  static List<Tested<?>> types() {
    return Tested.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void nothingIsAllocated_forSoundAndRefusedTexts(Tested<?> type) {
    String first = type.sound().get(0);
    CharSequence[] texts = {
      first,
      type.sound().get(type.sound().size() - 1),
      first + "0",
      first.replace('1', '2'),
      first + "\n",
      "",
      "x".repeat(5 * type.longest()),
      CharBuffer.wrap("  " + first),
    };
    run(type, texts);

    long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    int valid = run(type, texts);
    long after = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());

    assertThat(after - before).isLessThan(TOLERANCE);
    assertThat(valid).isGreaterThanOrEqualTo(3 * LOOPS);
  }

  private static int run(Tested<?> type, CharSequence[] texts) {
    int valid = 0;
    for (int i = 0; i < LOOPS; i++) {
      for (CharSequence text : texts) {
        if (type.isValid().test(text)) {
          valid++;
        }
      }
    }
    return valid;
  }
}
