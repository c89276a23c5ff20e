package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.passerelle.sdk.identifier.internal.Ascii;
import fr.passerelle.sdk.identifier.internal.CountryTable;
import fr.passerelle.sdk.identifier.internal.Shape;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * BIC, the identifier of a bank (ISO 9362): four letters or digits, the country (ISO 3166-1 or XK),
 * two letters or digits, and three more for a branch. Digits among the first four are right by the
 * standard of 2014 and refused by the DSN. The country may differ from that of the IBAN: an account
 * overseas has an IBAN in FR and a BIC in GP, RE, MQ and so on.
 */
public final class Bic extends Identifier implements Comparable<Bic> {
  private static final int LONGEST = 11;
  private static final int SHORT = 8;
  private static final Shape SHAPE = Shape.of("XXXXAAXX", "XXXXAAXXXXX");
  private static final Kind<Bic> KIND =
      new Kind<>("Bic", LONGEST, Bic::check, text -> new Bic(Ascii.compactUpper(text)));

  private Bic(String value) {
    super(value);
  }

  /**
   * Reads a BIC; blanks are removed, letters folded to upper case.
   *
   * @param text for example {@code BNPAFRPPXXX}
   * @return the BIC
   * @throws InvalidIdentifierException with the reason, when the text is no BIC
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Bic of(CharSequence text) {
    return KIND.of(text);
  }

  /**
   * Reads a BIC without exceptions.
   *
   * @param text any text, or null
   * @return the BIC, or the reason of the refusal
   */
  public static Checked<Bic> parse(@Nullable CharSequence text) {
    return KIND.parse(text);
  }

  /**
   * Checks a BIC and allocates nothing.
   *
   * @param text any text, or null
   * @return true when {@link #of} would accept the text
   */
  public static boolean isValid(@Nullable CharSequence text) {
    return text != null && check(text) == Verdict.SOUND;
  }

  /** {@return the four characters of the bank} */
  public String bank() {
    return value().substring(0, 4);
  }

  /** {@return the two letters of the country} */
  public String country() {
    return value().substring(4, 6);
  }

  /** {@return the two characters of the place} */
  public String location() {
    return value().substring(6, SHORT);
  }

  /** {@return the three characters of the branch, or empty for a BIC of eight} */
  public Optional<String> branch() {
    return value().length() == SHORT ? Optional.empty() : Optional.of(value().substring(SHORT));
  }

  /** {@return {@link Reason#NOT_DSN} when one of the first four characters is a digit} */
  @Override
  public Set<Reason> warnings() {
    boolean digit = bank().chars().anyMatch(c -> Ascii.isDigit((char) c));
    return digit ? Set.of(Reason.NOT_DSN) : Set.of();
  }

  @Override
  public int compareTo(Bic other) {
    return value().compareTo(other.value());
  }

  private static int check(CharSequence text) {
    if (Kind.isTooLong(text, LONGEST)) {
      return Verdict.of(Reason.LENGTH);
    }
    int refusal = Shapes.refusal(SHAPE.check(text));
    if (refusal != Verdict.SOUND) {
      return refusal;
    }
    boolean known = CountryTable.contains(SHAPE.at(text, 4), SHAPE.at(text, 5));
    return known ? Verdict.SOUND : Verdict.of(Reason.COUNTRY);
  }
}
