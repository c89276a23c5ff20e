package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.passerelle.sdk.identifier.internal.Ascii;
import fr.passerelle.sdk.identifier.internal.Packed;
import org.jspecify.annotations.Nullable;

/**
 * NTT, <i>numéro technique temporaire</i>: what identifies an employee in the DSN while there is no
 * NIR (rubrique S21.G00.30.020). 1 or 2 for the sex, the employer's SIREN, then 1 to 30 ASCII
 * letters or digits whose case is kept. Personal data.
 */
public final class Ntt extends Identifier implements Comparable<Ntt> {
  private static final int SIREN_END = 1 + CompanyCheck.SIREN_DIGITS;
  private static final int SHORTEST = SIREN_END + 1;
  private static final int LONGEST = SIREN_END + 30;
  private static final Kind<Ntt> KIND =
      new Kind<>("Ntt", LONGEST, Ntt::check, text -> new Ntt(Ascii.trim(text)));

  private Ntt(String value) {
    super(value);
  }

  /**
   * Reads an NTT; blanks are removed at both ends only, case is kept.
   *
   * @param text for example {@code 1732829320MAT00042}
   * @return the NTT
   * @throws InvalidIdentifierException with the reason, when the text is no NTT
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Ntt of(CharSequence text) {
    return KIND.of(text);
  }

  /**
   * Composes an NTT.
   *
   * @param sex 1 or 2
   * @param employer the employer's SIREN
   * @param suffix 1 to 30 ASCII letters or digits that the employer chooses
   * @return the NTT
   * @throws InvalidIdentifierException with the reason, when sex or suffix is wrong
   */
  public static Ntt of(int sex, Siren employer, CharSequence suffix) {
    return of(sex + employer.value() + suffix);
  }

  /**
   * Reads an NTT without exceptions.
   *
   * @param text any text, or null
   * @return the NTT, or the reason of the refusal
   */
  public static Checked<Ntt> parse(@Nullable CharSequence text) {
    return KIND.parse(text);
  }

  /**
   * Checks an NTT and allocates nothing.
   *
   * @param text any text, or null
   * @return true when {@link #of(CharSequence)} would accept the text
   */
  public static boolean isValid(@Nullable CharSequence text) {
    return text != null && check(text) == Verdict.SOUND;
  }

  /** {@return 1 or 2, position 1} */
  public int sex() {
    return value().charAt(0) - '0';
  }

  /** {@return positions 2 to 10; the DSN wants the SIREN of the declaring employer here} */
  public Siren siren() {
    return new Siren(value().substring(1, SIREN_END));
  }

  /** {@return what the employer chose, from position 11} */
  public String suffix() {
    return value().substring(SIREN_END);
  }

  /** {@return true, always} */
  @Override
  public boolean isPersonal() {
    return true;
  }

  @Override
  public int compareTo(Ntt other) {
    return value().compareTo(other.value());
  }

  private static int check(CharSequence text) {
    if (Kind.isTooLong(text, LONGEST)) {
      return Verdict.of(Reason.LENGTH);
    }
    int start = Ascii.next(text, -1);
    int end = Ascii.end(text);
    if (start >= end) {
      return Verdict.of(Reason.EMPTY);
    }
    for (int i = start; i < end; i++) {
      if (!Ascii.isLetterOrDigit(text.charAt(i))) {
        return Verdict.of(Reason.CHARACTER);
      }
    }
    if (end - start < SHORTEST || end - start > LONGEST) {
      return Verdict.of(Reason.LENGTH);
    }
    long siren = Packed.digits(text, start + 1, start + SIREN_END);
    char sex = text.charAt(start);
    if (siren < 0 || (sex != '1' && sex != '2')) {
      return Verdict.of(Reason.STRUCTURE);
    }
    return CompanyCheck.siren(siren);
  }
}
