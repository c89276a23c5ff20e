package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.passerelle.sdk.identifier.internal.Ascii;
import fr.passerelle.sdk.identifier.internal.Packed;
import org.jspecify.annotations.Nullable;

/**
 * SIREN, the number of a legal unit: 9 digits that satisfy the Luhn formula, not all zeros. Leading
 * zeros are significant; public bodies start with 1 or 2. Whether the SIRENE register holds it is
 * not checked. Source: INSEE.
 */
public final class Siren extends Identifier implements Comparable<Siren> {
  private static final int DIGITS = 9;
  private static final Kind<Siren> KIND =
      new Kind<>("Siren", DIGITS, Siren::check, text -> new Siren(Ascii.compactUpper(text)));

  Siren(String value) {
    super(value);
  }

  /**
   * Reads a SIREN; blanks are removed.
   *
   * @param text for example {@code 732 829 320}
   * @return the SIREN
   * @throws InvalidIdentifierException with the reason, when the text is no SIREN
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Siren of(CharSequence text) {
    return KIND.of(text);
  }

  /**
   * Reads a SIREN without exceptions.
   *
   * @param text any text, or null
   * @return the SIREN, or the reason of the refusal
   */
  public static Checked<Siren> parse(@Nullable CharSequence text) {
    return KIND.parse(text);
  }

  /**
   * Checks a SIREN and allocates nothing.
   *
   * @param text any text, or null
   * @return true when {@link #of} would accept the text
   */
  public static boolean isValid(@Nullable CharSequence text) {
    return text != null && check(text) == Verdict.SOUND;
  }

  /** {@return the SIREN in groups of three, for example {@code 732 829 320}} */
  @Override
  public String format() {
    return Groups.of(value(), 3, 3, 3);
  }

  @Override
  public int compareTo(Siren other) {
    return value().compareTo(other.value());
  }

  private static int check(CharSequence text) {
    if (Kind.isTooLong(text, DIGITS)) {
      return Verdict.of(Reason.LENGTH);
    }
    long packed = Packed.of(text, DIGITS);
    int refusal = CompanyCheck.digits(packed, DIGITS);
    if (refusal == Verdict.SOUND) {
      return CompanyCheck.siren(Packed.characters(packed));
    }
    return CompanyCheck.isSiret(packed) ? Verdict.of(Reason.OTHER_KIND, Hint.IS_SIRET) : refusal;
  }
}
