package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.passerelle.sdk.identifier.internal.Ascii;
import fr.passerelle.sdk.identifier.internal.RibKey;
import fr.passerelle.sdk.identifier.internal.Shape;
import org.jspecify.annotations.Nullable;

/**
 * RIB, a French or Monegasque account: bank 5 digits, branch (<i>guichet</i>) 5 digits, account
 * exactly 11 letters or digits, key 01 to 97. Key = 97 less (89 × bank + 15 × branch + 3 × account)
 * modulo 97, the letters of the account counted as digits. Personal data. Source: SWIFT registry
 * (structure), CFONB (key).
 */
public final class Rib extends Identifier implements Comparable<Rib> {
  private static final int LONGEST = 23;
  private static final int KEY_START = 21;
  private static final Shape SHAPE = Shape.of("9999999999XXXXXXXXXXXXX");
  private static final Kind<Rib> KIND =
      new Kind<>("Rib", LONGEST, Rib::check, text -> new Rib(Ascii.compactUpper(text)));

  Rib(String value) {
    super(value);
  }

  /**
   * Reads a RIB; blanks are removed, letters folded to upper case.
   *
   * @param text for example {@code 20041 01005 0500013M026 06}
   * @return the RIB
   * @throws InvalidIdentifierException with the reason, when the text is no RIB
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Rib of(CharSequence text) {
    return KIND.of(text);
  }

  /**
   * Reads a RIB without exceptions.
   *
   * @param text any text, or null
   * @return the RIB, or the reason of the refusal
   */
  public static Checked<Rib> parse(@Nullable CharSequence text) {
    return KIND.parse(text);
  }

  /**
   * Checks a RIB and allocates nothing.
   *
   * @param text any text, or null
   * @return true when {@link #of} would accept the text
   */
  public static boolean isValid(@Nullable CharSequence text) {
    return text != null && check(text) == Verdict.SOUND;
  }

  /** {@return five digits} */
  public String bank() {
    return value().substring(0, 5);
  }

  /** {@return five digits, the <i>guichet</i>} */
  public String branch() {
    return value().substring(5, 10);
  }

  /** {@return eleven letters or digits} */
  public String account() {
    return value().substring(10, KEY_START);
  }

  /** {@return two digits, 01 to 97} */
  public String key() {
    return value().substring(KEY_START);
  }

  /** {@return the IBAN of this account when it is held in France, overseas included} */
  public Iban toIban() {
    return Iban.of("FR", this);
  }

  /** {@return the IBAN of this account when it is held in Monaco} */
  public Iban toMonacoIban() {
    return Iban.of("MC", this);
  }

  /** {@return the RIB in its four fields, for example {@code 20041 01005 0500013M026 06}} */
  @Override
  public String format() {
    return Groups.of(value(), 5, 5, 11, 2);
  }

  /** {@return true, always} */
  @Override
  public boolean isPersonal() {
    return true;
  }

  @Override
  public int compareTo(Rib other) {
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
    char tens = SHAPE.at(text, KEY_START);
    char units = SHAPE.at(text, KEY_START + 1);
    int key = 10 * (tens - '0') + units - '0';
    if (!Ascii.isDigit(tens) || !Ascii.isDigit(units) || key == 0 || key > 97) {
      return Verdict.of(Reason.KEY_RANGE);
    }
    int remainder = 0;
    for (int i = Ascii.next(text, -1); i < text.length(); i = Ascii.next(text, i)) {
      remainder = RibKey.next(remainder, text.charAt(i));
    }
    return remainder == 0 ? Verdict.SOUND : Verdict.of(Reason.KEY);
  }
}
