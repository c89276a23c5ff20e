package fr.passerelle.sdk.benchmarks.identifier;

import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * The texts that every side of a benchmark reads, in the same order.
 *
 * <p>{@link #SOUND}: sound, canonical. {@link #MIXED}: half sound and canonical, a quarter with one
 * digit changed, an eighth sound and printed in groups, an eighth cut by one character; shuffled,
 * so that no processor learns the outcomes by heart.
 */
public enum IdentifierInputs {
  /** Sound and canonical. */
  SOUND,
  /** What an import meets: sound, wrong, in groups, cut. */
  MIXED;

  static final int COUNT = 1_000;

  private static final long SEED = 20_261_121L;

  /**
   * Makes the texts.
   *
   * @param make appends a sound identifier
   * @return as many as {@link #COUNT}
   */
  String[] texts(Maker make) {
    SplittableRandom random = new SplittableRandom(SEED);
    SoundIdentifiers sound = new SoundIdentifiers(random);
    StringBuilder text = new StringBuilder();
    String[] texts = new String[COUNT];
    for (int i = 0; i < COUNT; i++) {
      text.setLength(0);
      make.on(sound).accept(text);
      if (this == MIXED) {
        mix(random, text);
      }
      texts[i] = text.toString();
    }
    return texts;
  }

  private static void mix(SplittableRandom random, StringBuilder text) {
    switch (random.nextInt(8)) {
      case 0, 1 -> {
        int at = text.length() - 1 - random.nextInt(text.length() / 2);
        char c = text.charAt(at);
        text.setCharAt(at, c == '9' ? '0' : (char) (c + 1));
      }
      case 2 -> {
        for (int at = (text.length() - 1) / 4 * 4; at > 0; at -= 4) {
          text.insert(at, ' ');
        }
      }
      case 3 -> text.setLength(text.length() - 1);
      default -> {
        // As it is.
      }
    }
  }

  /** One method of the maker of sound identifiers. */
  interface Maker {
    Consumer<StringBuilder> on(SoundIdentifiers sound);
  }
}
