package fr.passerelle.sdk.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.CharBuffer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is presentation and what is not, the same for every type. */
class NormalisationTest {
  private static final String BLANKS = " \u00A0\u202F";
  private static final Set<String> BLANKS_AT_THE_ENDS_ONLY = Set.of("Ntt", "Rum", "Email");

  static List<Tested<?>> types() {
    return Tested.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void threeBlanksAreRemoved_atTheEnds(Tested<?> type) {
    String sound = type.of().apply(type.sound().get(0)).value();

    for (String text : new String[] {BLANKS + sound, sound + BLANKS, BLANKS + sound + BLANKS}) {
      assertThat(type.of().apply(text).value()).isEqualTo(sound);
      assertThat(type.isValid().test(text)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void threeBlanksAreRemovedInside_exceptWhereTheyWouldBePartOfTheValue(Tested<?> type) {
    String sound = type.of().apply(type.sound().get(0)).value();

    for (int blank = 0; blank < BLANKS.length(); blank++) {
      for (int at = 1; at < sound.length(); at++) {
        String text = sound.substring(0, at) + BLANKS.charAt(blank) + sound.substring(at);
        boolean refused = BLANKS_AT_THE_ENDS_ONLY.contains(type.name());
        assertThat(Tested.refusal(type, text)).isEqualTo(refused ? Reason.CHARACTER : null);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void foreignCharacterIsRefused_whereverItStands(Tested<?> type) {
    String sound = type.of().apply(type.sound().get(0)).value();
    String foreign =
        "\t\r\n\0\u001B\u007F\u0085\u2007\u2009\u3000\u200B\u200D\u2060\uFEFF"
            + "\uFF10\u0661\u0967\u0410\u0415\u0131\u017F\u212A\uD83D\uDE00\uD800\u00E9";

    for (int i = 0; i < foreign.length(); i++) {
      char c = foreign.charAt(i);
      for (int at = 0; at <= sound.length(); at++) {
        String text = sound.substring(0, at) + c + sound.substring(at);
        assertThat(Tested.refusal(type, text))
            .as("U+%04X at %d", (int) c, at)
            .isEqualTo(Reason.CHARACTER);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void blanksOnlyAreEmpty(Tested<?> type) {
    assertThat(Tested.refusal(type, "")).isEqualTo(Reason.EMPTY);
    assertThat(Tested.refusal(type, BLANKS)).isEqualTo(Reason.EMPTY);
  }

  @ParameterizedTest
  @MethodSource("types")
  void floodIsRefusedUnread_whenItIsFourTimesTooLong(Tested<?> type) {
    String sound = type.of().apply(type.sound().get(0)).value();
    int room = 4 * type.longest();

    assertThat(Tested.refusal(type, sound + " ".repeat(room - sound.length()))).isNull();
    assertThat(Tested.refusal(type, sound + " ".repeat(room + 1 - sound.length())))
        .isEqualTo(Reason.LENGTH);
    assertThat(Tested.refusal(type, new UnreadableFlood())).isEqualTo(Reason.LENGTH);
  }

  @ParameterizedTest
  @MethodSource("types")
  void nullIsNotValid_andThrowsNothingButARefusal(Tested<?> type) {
    assertThat(type.isValid().test(null)).isFalse();
    assertThat(type.parse().apply(null).reason()).contains(Reason.EMPTY);
    assertThatThrownBy(() -> type.of().apply(null)).isInstanceOf(InvalidIdentifierException.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void anySequenceOfCharactersIsRead_notOnlyStrings(Tested<?> type) {
    for (String sound : type.sound()) {
      assertThat(Tested.refusal(type, CharBuffer.wrap(sound))).isNull();
      assertThat(Tested.refusal(type, CharBuffer.wrap(sound + "\n"))).isEqualTo(Reason.CHARACTER);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Siret 73282932000074", "7.3282932000074E13", "0x429B2A5E7D3A", "+73282932000074"})
  void nothingIsRepaired(String text) {
    assertThat(Tested.refusal("Siret", text)).isEqualTo(Reason.CHARACTER);
  }

  /** Longer than any identifier, and impossible to scan. */
  private static final class UnreadableFlood implements CharSequence {
    @Override
    public int length() {
      return Integer.MAX_VALUE;
    }

    @Override
    public char charAt(int index) {
      throw new AssertionError("was scanned");
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      throw new AssertionError("was scanned");
    }

    @Override
    public String toString() {
      throw new AssertionError("was copied");
    }
  }
}
