package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.passerelle.sdk.identifier.internal.Ascii;
import fr.passerelle.sdk.identifier.internal.Packed;
import org.jspecify.annotations.Nullable;

/**
 * IDCC, the number of a collective agreement (<i>identifiant de convention collective</i>): four
 * digits, of which leading zeros may be left out; 9999 means that no agreement applies. The list is
 * kept by the labour ministry and is not part of this library: any number but 0000 is accepted.
 * Source: DSN.
 */
public final class Idcc extends Identifier implements Comparable<Idcc> {
  private static final int LONGEST = 4;
  private static final Kind<Idcc> KIND =
      new Kind<>("Idcc", LONGEST, Idcc::check, text -> new Idcc(pad(Ascii.compactUpper(text))));

  private Idcc(String value) {
    super(value);
  }

  /**
   * Reads an IDCC; blanks are removed, one to three digits are padded with zeros.
   *
   * @param text for example {@code 1486}
   * @return the IDCC
   * @throws InvalidIdentifierException with the reason, when the text is no IDCC
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Idcc of(CharSequence text) {
    return KIND.of(text);
  }

  /**
   * Reads an IDCC without exceptions.
   *
   * @param text any text, or null
   * @return the IDCC, or the reason of the refusal
   */
  public static Checked<Idcc> parse(@Nullable CharSequence text) {
    return KIND.parse(text);
  }

  /**
   * Checks an IDCC and allocates nothing.
   *
   * @param text any text, or null
   * @return true when {@link #of} would accept the text
   */
  public static boolean isValid(@Nullable CharSequence text) {
    return text != null && check(text) == Verdict.SOUND;
  }

  /** {@return true for 9999, no agreement} */
  public boolean isNone() {
    return value().equals("9999");
  }

  @Override
  public int compareTo(Idcc other) {
    return value().compareTo(other.value());
  }

  private static int check(CharSequence text) {
    if (Kind.isTooLong(text, LONGEST)) {
      return Verdict.of(Reason.LENGTH);
    }
    long packed = Packed.of(text, LONGEST);
    int refusal = CompanyCheck.digits(packed, LONGEST);
    if (refusal != Verdict.SOUND && !isShort(packed, refusal)) {
      return refusal;
    }
    return Packed.characters(packed) == 0 ? Verdict.of(Reason.ALL_ZERO) : Verdict.SOUND;
  }

  private static boolean isShort(long packed, int refusal) {
    return refusal == Verdict.of(Reason.LENGTH)
        && packed != Packed.TOO_MANY_DIGITS
        && Packed.count(packed) < LONGEST;
  }

  private static String pad(String digits) {
    return "0".repeat(LONGEST - digits.length()) + digits;
  }
}
