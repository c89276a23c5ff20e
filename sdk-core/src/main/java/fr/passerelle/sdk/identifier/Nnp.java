package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.passerelle.sdk.identifier.internal.Ascii;
import fr.passerelle.sdk.identifier.internal.Packed;
import org.jspecify.annotations.Nullable;

/**
 * NNP, the former provisional number (<i>numéro national provisoire</i>): 13 digits, the first 7 or
 * 8, the second 1 or 2 (0 before 2012), three for the fund, eight for the order; no key. The DSN
 * refuses it and wants the NIA, see {@link NirNumber}. Personal data. Source: CNAM.
 */
public final class Nnp extends Identifier implements Comparable<Nnp> {
  private static final int LONGEST = 13;
  private static final Kind<Nnp> KIND =
      new Kind<>("Nnp", LONGEST, Nnp::check, text -> new Nnp(Ascii.compactUpper(text)));

  private Nnp(String value) {
    super(value);
  }

  /**
   * Reads an NNP; blanks are removed.
   *
   * @param text for example {@code 7175000000123}
   * @return the NNP
   * @throws InvalidIdentifierException with the reason, when the text is no NNP
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Nnp of(CharSequence text) {
    return KIND.of(text);
  }

  /**
   * Reads an NNP without exceptions.
   *
   * @param text any text, or null
   * @return the NNP, or the reason of the refusal
   */
  public static Checked<Nnp> parse(@Nullable CharSequence text) {
    return KIND.parse(text);
  }

  /**
   * Checks an NNP and allocates nothing.
   *
   * @param text any text, or null
   * @return true when {@link #of} would accept the text
   */
  public static boolean isValid(@Nullable CharSequence text) {
    return text != null && check(text) == Verdict.SOUND;
  }

  /** {@return 0, 1 or 2, position 2} */
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
  public int compareTo(Nnp other) {
    return value().compareTo(other.value());
  }

  private static int check(CharSequence text) {
    if (Kind.isTooLong(text, LONGEST)) {
      return Verdict.of(Reason.LENGTH);
    }
    long packed = Packed.of(text, LONGEST);
    int refusal = CompanyCheck.digits(packed, LONGEST);
    return refusal != Verdict.SOUND ? refusal : NirCheck.nnp(Packed.characters(packed));
  }
}
