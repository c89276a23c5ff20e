package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.passerelle.sdk.identifier.internal.Ascii;
import fr.passerelle.sdk.identifier.internal.Packed;
import org.jspecify.annotations.Nullable;

/**
 * NIR without its key: the 13 characters that the DSN carries. Personal data. Rules and sources are
 * those of {@link Nir}, the key left out.
 */
public final class Nir13 extends NirNumber implements Comparable<Nir13> {
  private static final int LENGTH = NirCheck.WITHOUT_KEY;
  private static final Kind<Nir13> KIND =
      new Kind<>("Nir13", LENGTH, Nir13::check, text -> new Nir13(Ascii.compactUpper(text), false));

  Nir13(String value, boolean nia) {
    super(value, nia);
  }

  /**
   * Reads a NIR without key; blanks are removed, letters folded to upper case.
   *
   * @param text for example {@code 1 85 05 99 999 012}
   * @return the NIR
   * @throws InvalidIdentifierException with the reason, when the text is no NIR without key
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Nir13 of(CharSequence text) {
    return KIND.of(text);
  }

  /**
   * Reads a NIR without key without exceptions.
   *
   * @param text any text, or null
   * @return the NIR, or the reason of the refusal
   */
  public static Checked<Nir13> parse(@Nullable CharSequence text) {
    return KIND.parse(text);
  }

  /**
   * Checks a NIR without key and allocates nothing.
   *
   * @param text any text, or null
   * @return true when {@link #of} would accept the text
   */
  public static boolean isValid(@Nullable CharSequence text) {
    return text != null && check(text) == Verdict.SOUND;
  }

  /** {@return the same number, flagged as a NIA (waiting number)} */
  public Nir13 asNia() {
    return new Nir13(value(), true);
  }

  /** {@return the same number with the key computed, and with the same flag} */
  public Nir withKey() {
    return Nir.of(this);
  }

  /** {@return the NIR in the usual groups, for example {@code 1 85 05 99 999 012}} */
  @Override
  public String format() {
    return Groups.of(value(), 1, 2, 2, 2, 3, 3);
  }

  @Override
  public int compareTo(Nir13 other) {
    return value().compareTo(other.value());
  }

  private static int check(CharSequence text) {
    if (Kind.isTooLong(text, LENGTH)) {
      return Verdict.of(Reason.LENGTH);
    }
    long packed = Packed.of(text, LENGTH);
    int other = NirCheck.otherKind(packed, LENGTH);
    if (other != Verdict.SOUND) {
      return other;
    }
    int refusal = NirCheck.length(packed, LENGTH);
    return refusal != Verdict.SOUND ? refusal : NirCheck.body(Packed.characters(packed));
  }
}
