package fr.passerelle.sdk.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random texts: no door raises anything but the typed refusal, and all three agree. */
class AgreementTest {
  private static final long SEED = 20_261_121L;
  private static final int TEXTS = 5_000;
  private static final String LIKELY =
      "0123456789012345678901234567890123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabxz  .-+()@/'_"
          + "\u00A0\u202F";
  private static final String NASTY =
      "\0\t\n\r\u001F\u0085\u2007\u2009\u200B\u3000\uFEFF\uFF11\u0661\u0131\u017F\u212A\u0410"
          + "\uD83D\uDE00\uDC00\uD800\uFFFF";

  static List<Tested<?>> types() {
    return Tested.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void doorsAgree_onRandomTexts(Tested<?> type) {
    Random random = new Random(SEED);
    int refused = 0;
    for (int i = 0; i < TEXTS; i++) {
      refused += Tested.refusal(type, text(random, type.longest())) == null ? 0 : 1;
    }
    assertThat(refused).isPositive();
  }

  @ParameterizedTest
  @MethodSource("types")
  void doorsAgree_onMutatedSoundTexts(Tested<?> type) {
    Random random = new Random(SEED);
    int accepted = 0;
    for (int i = 0; i < TEXTS; i++) {
      String sound = type.sound().get(random.nextInt(type.sound().size()));
      String mutated = mutate(random, sound);
      if (Tested.refusal(type, mutated) == null) {
        accepted++;
        assertRoundTrip(type, mutated);
      }
    }
    assertThat(accepted).isPositive();
  }

  @ParameterizedTest
  @MethodSource("types")
  void formatAndValueReadBack_andArePrintedOnlyWhenNotPersonal(Tested<?> type) {
    for (String sound : type.sound()) {
      assertRoundTrip(type, sound);
    }
  }

  private static void assertRoundTrip(Tested<?> type, String text) {
    Identifier identifier = type.of().apply(text);
    assertThat(type.of().apply(identifier.format())).isEqualTo(identifier);
    assertThat(type.of().apply(identifier.value()))
        .isEqualTo(identifier)
        .hasSameHashCodeAs(identifier);
    assertThat(type.of().apply(identifier.value()).value()).isEqualTo(identifier.value());
    if (identifier.isPersonal()) {
      assertThat(identifier.toString()).matches("[A-Z][A-Za-z0-9]+\\(([A-Z]{2}, )?masked\\)");
    } else {
      assertThat(identifier).hasToString(identifier.value());
    }
    assertThat(identifier.warnings())
        .isEqualTo(type.parse().apply(text).warnings())
        .allMatch(reason -> reason.severity() == Severity.WARNING);
  }

  private static String text(Random random, int longest) {
    int length = random.nextInt(random.nextInt(8) == 0 ? 5 * longest : longest + 4);
    StringBuilder text = new StringBuilder(length);
    boolean nasty = random.nextInt(4) == 0;
    for (int i = 0; i < length; i++) {
      text.append(character(random, nasty));
    }
    return text.toString();
  }

  private static String mutate(Random random, String sound) {
    StringBuilder text = new StringBuilder(sound);
    for (int edits = random.nextInt(3); edits >= 0; edits--) {
      int at = random.nextInt(text.length() + 1);
      char c = character(random, random.nextInt(10) == 0);
      switch (random.nextInt(3)) {
        case 0 -> text.insert(at, c);
        case 1 -> text.replace(at, Math.min(at + 1, text.length()), "");
        default -> text.replace(at, Math.min(at + 1, text.length()), String.valueOf(c));
      }
    }
    return text.toString();
  }

  private static char character(Random random, boolean nasty) {
    if (!nasty) {
      return LIKELY.charAt(random.nextInt(LIKELY.length()));
    }
    return random.nextBoolean()
        ? NASTY.charAt(random.nextInt(NASTY.length()))
        : (char) random.nextInt(0x10000);
  }
}
