package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.passerelle.sdk.identifier.internal.Ascii;
import fr.passerelle.sdk.identifier.internal.CodeList;
import fr.passerelle.sdk.identifier.internal.Shape;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * PCS-ESE code, the profession of an employee (2017): a digit 1 to 6, two digits, a lower-case
 * letter. Membership in the list of 429 codes is a warning. Some codes need a complement in the DSN
 * (rubrique S21.G00.40.005). Source: INSEE.
 */
public final class PcsEse extends Identifier implements Comparable<PcsEse> {
  private static final int LONGEST = 4;
  private static final Shape SHAPE = Shape.of("999A");
  private static final Kind<PcsEse> KIND =
      new Kind<>("PcsEse", LONGEST, PcsEse::check, text -> new PcsEse(Ascii.compactLower(text)));

  private PcsEse(String value) {
    super(value);
  }

  /**
   * Reads a PCS-ESE code; blanks are removed, letters folded to lower case.
   *
   * @param text for example {@code 543b}
   * @return the PCS-ESE code
   * @throws InvalidIdentifierException with the reason, when the text is no PCS-ESE code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PcsEse of(CharSequence text) {
    return KIND.of(text);
  }

  /**
   * Reads a PCS-ESE code without exceptions.
   *
   * @param text any text, or null
   * @return the PCS-ESE code, or the reason of the refusal
   */
  public static Checked<PcsEse> parse(@Nullable CharSequence text) {
    return KIND.parse(text);
  }

  /**
   * Checks a PCS-ESE code and allocates nothing.
   *
   * @param text any text, or null
   * @return true when {@link #of} would accept the text
   */
  public static boolean isValid(@Nullable CharSequence text) {
    return text != null && check(text) == Verdict.SOUND;
  }

  /** {@return {@link Reason#UNKNOWN_CODE} when the list of 2017 does not hold the code} */
  @Override
  public Set<Reason> warnings() {
    return CodeList.pcsEse().contains(value()) ? Set.of() : Set.of(Reason.UNKNOWN_CODE);
  }

  /** {@return the group, the first digit} */
  public String group() {
    return value().substring(0, 1);
  }

  /** {@return the category, the first two digits} */
  public String category() {
    return value().substring(0, 2);
  }

  @Override
  public int compareTo(PcsEse other) {
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
    char group = SHAPE.at(text, 0);
    return group >= '1' && group <= '6' ? Verdict.SOUND : Verdict.of(Reason.STRUCTURE);
  }
}
