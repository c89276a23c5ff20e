package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.passerelle.sdk.identifier.internal.Ascii;
import fr.passerelle.sdk.identifier.internal.NirScan;
import fr.passerelle.sdk.identifier.internal.Packed;
import org.jspecify.annotations.Nullable;

/**
 * NIR with its key, the social-security number of 15 characters. Personal data.
 *
 * <p>Key = 97 less the remainder of the first 13 characters modulo 97, 2A counted as 19 and 2B as
 * 18. Month 01 to 12 or 20 to 99; that the place of birth exists is never an error. Sources: decree
 * 82-103 article 4; CNAM; INSEE type <i>NIRAvecCle</i>.
 */
public final class Nir extends NirNumber implements Comparable<Nir> {
  private static final int LENGTH = NirCheck.WITH_KEY;
  private static final Kind<Nir> KIND =
      new Kind<>("Nir", LENGTH, Nir::check, text -> new Nir(Ascii.compactUpper(text), false));

  Nir(String value, boolean nia) {
    super(value, nia);
  }

  /**
   * Reads a NIR with its key; blanks are removed, letters folded to upper case.
   *
   * @param text for example {@code 1 85 05 2A 999 012 96}
   * @return the NIR
   * @throws InvalidIdentifierException with the reason, when the text is no NIR with key
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Nir of(CharSequence text) {
    return KIND.of(text);
  }

  /**
   * Computes the key of a NIR.
   *
   * @param nir 13 characters
   * @return the same number with its key, and with the same flag
   */
  public static Nir of(Nir13 nir) {
    int key = NirCheck.computeKey(Packed.characters(Packed.of(nir.value(), NirNumber.BODY)));
    return new Nir(nir.value() + (char) ('0' + key / 10) + (char) ('0' + key % 10), nir.isNia());
  }

  /**
   * Reads a NIR with its key without exceptions.
   *
   * @param text any text, or null
   * @return the NIR, or the reason of the refusal
   */
  public static Checked<Nir> parse(@Nullable CharSequence text) {
    return KIND.parse(text);
  }

  /**
   * Checks a NIR with its key and allocates nothing.
   *
   * @param text any text, or null
   * @return true when {@link #of(CharSequence)} would accept the text
   */
  public static boolean isValid(@Nullable CharSequence text) {
    if (text instanceof String string && string.length() == LENGTH) {
      int finding = NirScan.check(string);
      if (finding != NirScan.OTHER) {
        return finding == NirScan.SOUND;
      }
    }
    if (text == null || Kind.isTooLong(text, LENGTH)) {
      return false;
    }
    long packed = Packed.of(text, LENGTH);
    // What is foreign or too long counts fifteen too, and has no digit in its first place.
    return Packed.count(packed) == LENGTH && NirCheck.isSound(Packed.characters(packed));
  }

  /** {@return the same number, flagged as a NIA (waiting number)} */
  public Nir asNia() {
    return new Nir(value(), true);
  }

  /** {@return the key, positions 14 and 15, 01 to 97} */
  public String key() {
    return value().substring(BODY);
  }

  /** {@return the thirteen characters that the DSN carries, with the same flag} */
  public Nir13 withoutKey() {
    return new Nir13(value().substring(0, BODY), isNia());
  }

  /** {@return the NIR in the usual groups, for example {@code 1 85 05 99 999 012 70}} */
  @Override
  public String format() {
    return Groups.of(value(), 1, 2, 2, 2, 3, 3, 2);
  }

  @Override
  public int compareTo(Nir other) {
    return value().compareTo(other.value());
  }

  private static int check(CharSequence text) {
    if (Kind.isTooLong(text, LENGTH)) {
      return Verdict.of(Reason.LENGTH);
    }
    long packed = Packed.of(text, LENGTH);
    int refusal = NirCheck.length(packed, LENGTH);
    if (refusal == Verdict.SOUND) {
      return NirCheck.full(Packed.characters(packed));
    }
    int other = NirCheck.otherKind(packed, LENGTH);
    return other != Verdict.SOUND ? other : refusal;
  }
}
