package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.passerelle.sdk.identifier.internal.Ascii;
import fr.passerelle.sdk.identifier.internal.Packed;
import fr.passerelle.sdk.identifier.internal.SiretScan;
import org.jspecify.annotations.Nullable;

/**
 * SIRET, the number of an establishment: the SIREN and the five digits of the NIC. The SIREN and
 * the whole number both satisfy the Luhn formula; for La Poste (356000000) a plain sum that is a
 * multiple of 5 will also do. Whether the SIRENE register holds it is not checked. Source: INSEE,
 * package <i>validinsee</i>.
 */
public final class Siret extends Identifier implements Comparable<Siret> {
  private static final int DIGITS = CompanyCheck.SIRET_DIGITS;
  private static final Kind<Siret> KIND =
      new Kind<>("Siret", DIGITS, Siret::check, text -> new Siret(Ascii.compactUpper(text)));

  private Siret(String value) {
    super(value);
  }

  /**
   * Reads a SIRET; blanks are removed.
   *
   * @param text for example {@code 732 829 320 00074}
   * @return the SIRET
   * @throws InvalidIdentifierException with the reason, when the text is no SIRET
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Siret of(CharSequence text) {
    return KIND.of(text);
  }

  /**
   * Composes a SIRET.
   *
   * @param siren the legal unit
   * @param nic the number of the establishment
   * @return the SIRET
   * @throws InvalidIdentifierException with {@link Reason#SIRET_SUM} when they do not fit
   */
  public static Siret of(Siren siren, Nic nic) {
    return of(siren.value() + nic.value());
  }

  /**
   * Reads a SIRET without exceptions.
   *
   * @param text any text, or null
   * @return the SIRET, or the reason of the refusal
   */
  public static Checked<Siret> parse(@Nullable CharSequence text) {
    return KIND.parse(text);
  }

  /**
   * Checks a SIRET and allocates nothing.
   *
   * @param text any text, or null
   * @return true when {@link #of(CharSequence)} would accept the text
   */
  public static boolean isValid(@Nullable CharSequence text) {
    if (text instanceof String string && string.length() == DIGITS) {
      int finding = SiretScan.check(string);
      if (finding != SiretScan.OTHER) {
        return finding == SiretScan.SOUND;
      }
    }
    return text != null && check(text) == Verdict.SOUND;
  }

  /** {@return the legal unit that the establishment belongs to} */
  public Siren siren() {
    return new Siren(value().substring(0, CompanyCheck.SIREN_DIGITS));
  }

  /** {@return the number of the establishment within its legal unit} */
  public Nic nic() {
    return new Nic(value().substring(CompanyCheck.SIREN_DIGITS));
  }

  /** {@return the SIRET in the usual groups, for example {@code 732 829 320 00074}} */
  @Override
  public String format() {
    return Groups.of(value(), 3, 3, 3, 5);
  }

  @Override
  public int compareTo(Siret other) {
    return value().compareTo(other.value());
  }

  private static int check(CharSequence text) {
    if (Kind.isTooLong(text, DIGITS)) {
      return Verdict.of(Reason.LENGTH);
    }
    long packed = Packed.of(text, DIGITS);
    int refusal = CompanyCheck.digits(packed, DIGITS);
    if (refusal == Verdict.SOUND) {
      return CompanyCheck.siret(Packed.characters(packed));
    }
    return CompanyCheck.isSiren(packed) ? Verdict.of(Reason.OTHER_KIND, Hint.IS_SIREN) : refusal;
  }
}
