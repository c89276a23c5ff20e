package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.passerelle.sdk.identifier.internal.Ascii;
import fr.passerelle.sdk.identifier.internal.Packed;
import org.jspecify.annotations.Nullable;

/**
 * MIG, the number of a <i>migrant de passage</i>: 13 digits, the first 5 or 6, the second 1 or 2,
 * three for the fund, eight for the order; no key. Personal data. Source: CNAM.
 */
public final class Mig extends Identifier implements Comparable<Mig> {
  private static final int LONGEST = 13;
  private static final Kind<Mig> KIND =
      new Kind<>("Mig", LONGEST, Mig::check, text -> new Mig(Ascii.compactUpper(text)));

  private Mig(String value) {
    super(value);
  }

  /**
   * Reads a MIG; blanks are removed.
   *
   * @param text for example {@code 5175000000123}
   * @return the MIG
   * @throws InvalidIdentifierException with the reason, when the text is no MIG
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Mig of(CharSequence text) {
    return KIND.of(text);
  }

  /**
   * Reads a MIG without exceptions.
   *
   * @param text any text, or null
   * @return the MIG, or the reason of the refusal
   */
  public static Checked<Mig> parse(@Nullable CharSequence text) {
    return KIND.parse(text);
  }

  /**
   * Checks a MIG and allocates nothing.
   *
   * @param text any text, or null
   * @return true when {@link #of} would accept the text
   */
  public static boolean isValid(@Nullable CharSequence text) {
    return text != null && check(text) == Verdict.SOUND;
  }

  /** {@return 1 or 2, position 2} */
  public int sex() {
    return value().charAt(1) - '0';
  }

  /** {@return the three digits of the fund} */
  public String fund() {
    return value().substring(2, 5);
  }

  /** {@return the eight digits of the order} */
  public String order() {
    return value().substring(5);
  }

  /** {@return true, always} */
  @Override
  public boolean isPersonal() {
    return true;
  }

  @Override
  public int compareTo(Mig other) {
    return value().compareTo(other.value());
  }

  private static int check(CharSequence text) {
    if (Kind.isTooLong(text, LONGEST)) {
      return Verdict.of(Reason.LENGTH);
    }
    long packed = Packed.of(text, LONGEST);
    int refusal = CompanyCheck.digits(packed, LONGEST);
    return refusal != Verdict.SOUND ? refusal : NirCheck.mig(Packed.characters(packed));
  }
}
