package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.passerelle.sdk.identifier.internal.Ascii;
import fr.passerelle.sdk.identifier.internal.CodeList;
import fr.passerelle.sdk.identifier.internal.Shape;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * AT/MP risk code (rubrique S21.G00.40.040): three digits and two letters, printed with a dot after
 * the second digit; {@code 00.00A} and {@code 00.00B}; {@code 999ZZ} while nothing was notified; RA
 * and three or four characters for agriculture. A code of the first shape may carry a final B, for
 * the rate of offices and support functions. Membership in our list (<i>régime général</i>, 2024 to
 * 2026) is a warning; there is no list of agricultural codes.
 */
public final class RiskCode extends Identifier implements Comparable<RiskCode> {
  private static final int LONGEST = 6;
  private static final int BASE = 5;
  private static final Shape SHAPE =
      Shape.dotted("999AA", "999AAb", "0000a", "0000b", "raXXX", "raXXXX");
  private static final Kind<RiskCode> KIND =
      new Kind<>(
          "RiskCode",
          LONGEST,
          RiskCode::check,
          text -> new RiskCode(Ascii.compactUpper(text).replace(".", "")));

  private RiskCode(String value) {
    super(value);
  }

  /**
   * Reads a risk code; blanks and the dot are removed, letters folded to upper case.
   *
   * @param text for example {@code 28.1AD}
   * @return the risk code
   * @throws InvalidIdentifierException with the reason, when the text is no risk code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RiskCode of(CharSequence text) {
    return KIND.of(text);
  }

  /**
   * Reads a risk code without exceptions.
   *
   * @param text any text, or null
   * @return the risk code, or the reason of the refusal
   */
  public static Checked<RiskCode> parse(@Nullable CharSequence text) {
    return KIND.parse(text);
  }

  /**
   * Checks a risk code and allocates nothing.
   *
   * @param text any text, or null
   * @return true when {@link #of} would accept the text
   */
  public static boolean isValid(@Nullable CharSequence text) {
    return text != null && check(text) == Verdict.SOUND;
  }

  /** {@return true when a final B says that the rate is that of offices or support functions} */
  public boolean isOffice() {
    return value().length() == LONGEST && !isAgricultural();
  }

  /** {@return the code without the final B of offices and support functions} */
  public String baseCode() {
    return isOffice() ? value().substring(0, BASE) : value();
  }

  /** {@return true for a code of the agricultural scheme} */
  public boolean isAgricultural() {
    return value().startsWith("RA");
  }

  /** {@return true for 999ZZ: the first notification has not come yet} */
  public boolean isNotNotified() {
    return value().equals("999ZZ");
  }

  /** {@return {@link Reason#UNKNOWN_CODE} when our list does not hold the code} */
  @Override
  public Set<Reason> warnings() {
    boolean known =
        isAgricultural() || isNotNotified() || CodeList.riskCodes().contains(baseCode());
    return known ? Set.of() : Set.of(Reason.UNKNOWN_CODE);
  }

  /** {@return the code with its dot, for example {@code 28.1AD}} */
  @Override
  public String format() {
    return isAgricultural() ? value() : value().substring(0, 2) + "." + value().substring(2);
  }

  @Override
  public int compareTo(RiskCode other) {
    return value().compareTo(other.value());
  }

  private static int check(CharSequence text) {
    if (Kind.isTooLong(text, LONGEST)) {
      return Verdict.of(Reason.LENGTH);
    }
    return Shapes.refusal(SHAPE.check(text));
  }
}
