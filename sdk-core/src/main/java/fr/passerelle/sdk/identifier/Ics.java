package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.passerelle.sdk.identifier.internal.Ascii;
import fr.passerelle.sdk.identifier.internal.IbanTable;
import fr.passerelle.sdk.identifier.internal.Mod97;
import org.jspecify.annotations.Nullable;

/**
 * ICS, the identifier of a SEPA creditor (<i>identifiant créancier SEPA</i>): country, two check
 * digits, three letters or digits of business code that the creditor is free to change, and the
 * national identifier; 11 to 35 characters, 13 in France where the identifier is six digits. The
 * check digits leave the business code out. Source: Banque de France; CRM schema.
 */
public final class Ics extends Identifier implements Comparable<Ics> {
  private static final int LONGEST = 35;
  private static final int SHORTEST = 11;
  private static final int FRENCH = 13;
  private static final int HEAD = 7;
  private static final Kind<Ics> KIND =
      new Kind<>("Ics", LONGEST, Ics::check, text -> new Ics(Ascii.compactUpper(text)));

  private Ics(String value) {
    super(value);
  }

  /**
   * Reads an ICS; blanks are removed, letters folded to upper case.
   *
   * @param text for example {@code FR72ZZZ123456}
   * @return the ICS
   * @throws InvalidIdentifierException with the reason, when the text is no ICS
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Ics of(CharSequence text) {
    return KIND.of(text);
  }

  /**
   * Reads an ICS without exceptions.
   *
   * @param text any text, or null
   * @return the ICS, or the reason of the refusal
   */
  public static Checked<Ics> parse(@Nullable CharSequence text) {
    return KIND.parse(text);
  }

  /**
   * Checks an ICS and allocates nothing.
   *
   * @param text any text, or null
   * @return true when {@link #of} would accept the text
   */
  public static boolean isValid(@Nullable CharSequence text) {
    return text != null && check(text) == Verdict.SOUND;
  }

  /** {@return the two letters of the country} */
  public String country() {
    return value().substring(0, 2);
  }

  /** {@return the two check digits} */
  public String checkDigits() {
    return value().substring(2, 4);
  }

  /** {@return the three characters of the business code, {@code ZZZ} by default} */
  public String businessCode() {
    return value().substring(4, HEAD);
  }

  /** {@return the creditor in the numbering of the country} */
  public String nationalIdentifier() {
    return value().substring(HEAD);
  }

  /**
   * Tells whether two numbers mean the same creditor, whatever the business code.
   *
   * @param other another ICS
   * @return true when country and national identifier are equal
   */
  public boolean isSameCreditor(Ics other) {
    return country().equals(other.country())
        && nationalIdentifier().equals(other.nationalIdentifier());
  }

  @Override
  public int compareTo(Ics other) {
    return value().compareTo(other.value());
  }

  private static int check(CharSequence text) {
    if (Kind.isTooLong(text, LONGEST)) {
      return Verdict.of(Reason.LENGTH);
    }
    int count = Shapes.lettersAndDigits(text);
    if (count <= 0) {
      return Verdict.of(count == 0 ? Reason.EMPTY : Reason.CHARACTER);
    }
    if (count < SHORTEST || count > LONGEST) {
      return Verdict.of(Reason.LENGTH);
    }
    int i = Ascii.next(text, -1);
    char first = Ascii.upper(text.charAt(i));
    i = Ascii.next(text, i);
    char second = Ascii.upper(text.charAt(i));
    boolean france = first == 'F' && second == 'R';
    if (france && count != FRENCH) {
      return Verdict.of(Reason.LENGTH);
    }
    if (!Ascii.isLetter(first) || !Ascii.isLetter(second)) {
      return Verdict.of(Reason.STRUCTURE);
    }
    i = Ascii.next(text, i);
    char tens = text.charAt(i);
    i = Ascii.next(text, i);
    char units = text.charAt(i);
    for (int rank = 4; rank < HEAD; rank++) {
      i = Ascii.next(text, i);
    }
    int remainder = 0;
    for (i = Ascii.next(text, i); i < text.length(); i = Ascii.next(text, i)) {
      char c = text.charAt(i);
      if (france && !Ascii.isDigit(c)) {
        return Verdict.of(Reason.STRUCTURE);
      }
      remainder = Mod97.next(remainder, c);
    }
    if (IbanTable.length(first, second) == 0) {
      return Countries.refusal(first, second);
    }
    int check = 10 * (tens - '0') + units - '0';
    if (!Ascii.isDigit(tens) || !Ascii.isDigit(units) || check < 2 || check > 98) {
      return Verdict.of(Reason.CHECK_DIGITS_RANGE);
    }
    remainder = Mod97.next(Mod97.next(remainder, first), second);
    remainder = Mod97.next(Mod97.next(remainder, tens), units);
    return remainder == 1 ? Verdict.SOUND : Verdict.of(Reason.CHECK_DIGITS);
  }
}
