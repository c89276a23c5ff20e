package fr.passerelle.sdk.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every character, every length, every kind of sequence: an answer, and the same one. */
class AnyTextTest {
  private static final long SEED = 5;
  private static final int TEXTS = 20_000;
  private static final int HUGE = 3_000_000;
  private static final String BLANKS = " \u00A0\u202F";

  static List<Tested<?>> types() {
    return Tested.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyCharacterBeyondAsciiIsRefused_butForTheTwoBlanks(Tested<?> type) {
    String sound = type.of().apply(type.sound().get(0)).value();
    for (int c = 0; c <= 0xFFFF; c++) {
      int at = c % (sound.length() + 1);
      String text = sound.substring(0, at) + (char) c + sound.substring(at);
      Checked<?> parsed = type.parse().apply(text);
      assertThat(type.isValid().test(text)).isEqualTo(parsed.isValid());
      if (c < ' ' || (c > 0x7E && BLANKS.indexOf(c) < 0)) {
        assertThat(parsed.reason()).as("U+%04X at %d", c, at).contains(Reason.CHARACTER);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyLengthIsAnswered(Tested<?> type) {
    for (String unit : new String[] {"0", "1", "9", "A", "z", " ", "+", "@", ".", "\0", "\uD83D"}) {
      for (int length = 0; length <= 4 * type.longest() + 2; length++) {
        Tested.refusal(type, unit.repeat(length));
      }
      assertThat(Tested.refusal(type, unit.repeat(HUGE))).isEqualTo(Reason.LENGTH);
    }
  }

  /** Strings take another path than other sequences. */
  @ParameterizedTest
  @MethodSource("types")
  void verdictIsTheSame_whateverTheSequence(Tested<?> type) {
    Random random = new Random(SEED);
    int accepted = 0;
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder(type.sound().get(random.nextInt(type.sound().size())));
      for (int edits = random.nextInt(3); edits > 0; edits--) {
        int at = random.nextInt(text.length());
        char other = type.sound().get(0).charAt(at % type.sound().get(0).length());
        switch (random.nextInt(4)) {
          case 0 -> text.setCharAt(at, (char) ('0' + random.nextInt(10)));
          case 1 -> text.setCharAt(at, (char) ('A' + random.nextInt(26)));
          case 2 -> text.insert(at, BLANKS.charAt(random.nextInt(BLANKS.length())));
          default -> text.setCharAt(at, other);
        }
      }
      boolean verdict = type.isValid().test(text.toString());
      assertThat(type.isValid().test(text)).isEqualTo(verdict);
      assertThat(type.isValid().test(CharBuffer.wrap(text))).isEqualTo(verdict);
      accepted += verdict ? 1 : 0;
    }
    assertThat(accepted).isPositive();
  }
}
