package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.passerelle.sdk.identifier.internal.Ascii;
import fr.passerelle.sdk.identifier.internal.Packed;
import fr.passerelle.sdk.identifier.internal.Shape;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * French VAT number (<i>numéro de TVA intracommunautaire</i>): FR, two characters of key, and the
 * SIREN. A key of two digits is checked; a key with a letter (A to Z without I and O) is not,
 * because its algorithm is not official. Monaco uses FR too, with a number that starts with 000 and
 * is no SIREN. Source: VIES format table.
 */
public final class VatNumber extends Identifier implements Comparable<VatNumber> {
  private static final int LONGEST = 13;
  private static final int SIREN_START = 4;
  private static final Shape SHAPE = Shape.of("AAXX999999999");
  private static final Kind<VatNumber> KIND =
      new Kind<>(
          "VatNumber", LONGEST, VatNumber::check, text -> new VatNumber(Ascii.compactUpper(text)));

  private VatNumber(String value) {
    super(value);
  }

  /**
   * Reads a VAT number; blanks are removed, letters folded to upper case.
   *
   * @param text for example {@code FR 44 732829320}
   * @return the VAT number
   * @throws InvalidIdentifierException with the reason, when the text is no VAT number
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static VatNumber of(CharSequence text) {
    return KIND.of(text);
  }

  /**
   * Reads a VAT number without exceptions.
   *
   * @param text any text, or null
   * @return the VAT number, or the reason of the refusal
   */
  public static Checked<VatNumber> parse(@Nullable CharSequence text) {
    return KIND.parse(text);
  }

  /**
   * Checks a VAT number and allocates nothing.
   *
   * @param text any text, or null
   * @return true when {@link #of} would accept the text
   */
  public static boolean isValid(@Nullable CharSequence text) {
    return text != null && check(text) == Verdict.SOUND;
  }

  /** {@return the two characters after FR} */
  public String key() {
    return value().substring(2, SIREN_START);
  }

  /** {@return the nine digits after the key} */
  public String number() {
    return value().substring(SIREN_START);
  }

  /** {@return true when the number starts with 000, which is how Monaco numbers its companies} */
  public boolean isMonaco() {
    return value().startsWith("000", SIREN_START);
  }

  /** {@return the legal unit, or empty for Monaco} */
  public Optional<Siren> siren() {
    return isMonaco() ? Optional.empty() : Optional.of(new Siren(number()));
  }

  /** {@return the number in groups, for example {@code FR 44 732 829 320}} */
  @Override
  public String format() {
    return Groups.of(value(), 2, 2, 3, 3, 3);
  }

  @Override
  public int compareTo(VatNumber other) {
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
    char key1 = SHAPE.at(text, 2);
    char key2 = SHAPE.at(text, 3);
    if (isForbidden(key1) || isForbidden(key2)) {
      return Verdict.of(Reason.STRUCTURE);
    }
    long number = 0;
    for (int rank = SIREN_START; rank < LONGEST; rank++) {
      number = (number << 4) | (SHAPE.at(text, rank) - '0');
    }
    if (number == 0) {
      return Verdict.of(Reason.ALL_ZERO);
    }
    if (SHAPE.at(text, 0) != 'F' || SHAPE.at(text, 1) != 'R') {
      return Countries.refusal(SHAPE.at(text, 0), SHAPE.at(text, 1));
    }
    return check(key1, key2, number);
  }

  private static int check(char key1, char key2, long number) {
    if (Ascii.isDigit(key1) && Ascii.isDigit(key2)) {
      int key = 10 * (key1 - '0') + key2 - '0';
      if (key >= 97) {
        return Verdict.of(Reason.KEY_RANGE);
      }
      if (key != (12 + 3 * (Packed.number(number) % 97)) % 97) {
        return Verdict.of(Reason.KEY);
      }
    }
    boolean monaco = number >>> 24 == 0;
    return monaco ? Verdict.SOUND : CompanyCheck.siren(number);
  }

  private static boolean isForbidden(char key) {
    return key == 'I' || key == 'O';
  }
}
