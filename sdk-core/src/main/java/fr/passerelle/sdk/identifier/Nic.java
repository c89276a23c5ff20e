package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.passerelle.sdk.identifier.internal.Ascii;
import fr.passerelle.sdk.identifier.internal.Packed;
import org.jspecify.annotations.Nullable;

/**
 * NIC, the number of an establishment within its legal unit: five digits, not all zeros. Four give
 * the rank; the last is the check digit of the whole SIRET, so that a NIC cannot be verified
 * without its SIREN. Source: DSN.
 */
public final class Nic extends Identifier implements Comparable<Nic> {
  private static final int LONGEST = CompanyCheck.NIC_DIGITS;
  private static final Kind<Nic> KIND =
      new Kind<>("Nic", LONGEST, Nic::check, text -> new Nic(Ascii.compactUpper(text)));

  Nic(String value) {
    super(value);
  }

  /**
   * Reads a NIC; blanks are removed.
   *
   * @param text for example {@code 00074}
   * @return the NIC
   * @throws InvalidIdentifierException with the reason, when the text is no NIC
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Nic of(CharSequence text) {
    return KIND.of(text);
  }

  /**
   * Reads a NIC without exceptions.
   *
   * @param text any text, or null
   * @return the NIC, or the reason of the refusal
   */
  public static Checked<Nic> parse(@Nullable CharSequence text) {
    return KIND.parse(text);
  }

  /**
   * Checks a NIC and allocates nothing.
   *
   * @param text any text, or null
   * @return true when {@link #of} would accept the text
   */
  public static boolean isValid(@Nullable CharSequence text) {
    return text != null && check(text) == Verdict.SOUND;
  }

  /**
   * Tells whether this NIC and a SIREN make a SIRET.
   *
   * @param siren the legal unit
   * @return true when the check digit fits
   */
  public boolean belongsTo(Siren siren) {
    return Siret.isValid(siren.value() + value());
  }

  @Override
  public int compareTo(Nic other) {
    return value().compareTo(other.value());
  }

  private static int check(CharSequence text) {
    if (Kind.isTooLong(text, LONGEST)) {
      return Verdict.of(Reason.LENGTH);
    }
    long packed = Packed.of(text, LONGEST);
    int refusal = CompanyCheck.digits(packed, CompanyCheck.NIC_DIGITS);
    if (refusal != Verdict.SOUND) {
      return refusal;
    }
    return Packed.characters(packed) == 0 ? Verdict.of(Reason.ALL_ZERO) : Verdict.SOUND;
  }
}
