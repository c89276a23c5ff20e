package fr.passerelle.sdk.identifier;

import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How a type is made from a text: the one check that {@code isValid}, {@code parse} and {@code of}
 * share, and the step from a sound text to the value.
 *
 * @param <T> the identifier's type
 */
final class Kind<T extends Identifier> {
  /** A raw text may be this many times longer than the longest canonical form. */
  private static final int ROOM = 4;

  private final String name;
  private final int longest;
  private final ToIntFunction<CharSequence> check;
  private final Function<String, T> maker;

  /**
   * Describes a type.
   *
   * @param name simple name of the type
   * @param longest length of the longest canonical form
   * @param check the strict rule on a text that {@link #isTooLong} let through; must not allocate
   * @param maker turns a text that passed the check into the value
   */
  Kind(String name, int longest, ToIntFunction<CharSequence> check, Function<String, T> maker) {
    this.name = name;
    this.longest = longest;
    this.check = check;
    this.maker = maker;
  }

  /** Refuses a flood without scanning it. */
  static boolean isTooLong(CharSequence text, int longest) {
    return text.length() > ROOM * longest;
  }

  T of(CharSequence text) {
    return parse(text).orElseThrow();
  }

  Checked<T> parse(@Nullable CharSequence text) {
    if (text == null) {
      return Checked.refused(name, Verdict.of(Reason.EMPTY));
    }
    if (isTooLong(text, longest)) {
      return Checked.refused(name, Verdict.of(Reason.LENGTH));
    }
    // Checked and kept must be the same characters, even if the caller's buffer changes meanwhile.
    String stable = text.toString();
    int verdict = check.applyAsInt(stable);
    return verdict == Verdict.SOUND
        ? Checked.sound(name, maker.apply(stable))
        : Checked.refused(name, verdict);
  }
}
