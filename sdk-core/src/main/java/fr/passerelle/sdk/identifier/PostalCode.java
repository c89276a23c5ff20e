package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.passerelle.sdk.identifier.internal.Ascii;
import fr.passerelle.sdk.identifier.internal.Packed;
import fr.passerelle.sdk.identifier.internal.PlaceList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * French postal code: five digits, not 00000. Membership in the list of communes is a warning:
 * CEDEX codes, Monaco (98000), the army (00xxx) and service codes (99xxx) exist outside it. The DSN
 * demands a code of La Poste's Hexaposte, and refuses CEDEX. One commune's code may start with the
 * number of the neighbouring department, so that no department can be read from it.
 */
public final class PostalCode extends Identifier implements Comparable<PostalCode> {
  private static final int LONGEST = 5;
  private static final Kind<PostalCode> KIND =
      new Kind<>(
          "PostalCode",
          LONGEST,
          PostalCode::check,
          text -> new PostalCode(Ascii.compactUpper(text)));

  private PostalCode(String value) {
    super(value);
  }

  /**
   * Reads a postal code; blanks are removed.
   *
   * @param text for example {@code 35000}
   * @return the postal code
   * @throws InvalidIdentifierException with the reason, when the text is no postal code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PostalCode of(CharSequence text) {
    return KIND.of(text);
  }

  /**
   * Reads a postal code without exceptions.
   *
   * @param text any text, or null
   * @return the postal code, or the reason of the refusal
   */
  public static Checked<PostalCode> parse(@Nullable CharSequence text) {
    return KIND.parse(text);
  }

  /**
   * Checks a postal code and allocates nothing.
   *
   * @param text any text, or null
   * @return true when {@link #of} would accept the text
   */
  public static boolean isValid(@Nullable CharSequence text) {
    return text != null && check(text) == Verdict.SOUND;
  }

  /**
   * {@return {@link Reason#UNKNOWN_CODE} when our list does not hold the code, {@link
   * Reason#NOT_DSN} for Monaco, the army and service codes}
   */
  @Override
  public Set<Reason> warnings() {
    if (PlaceList.postalCodes().contains(value(), 0)) {
      return Set.of();
    }
    boolean special =
        value().equals("98000") || value().startsWith("00") || value().startsWith("99");
    return special
        ? Collections.unmodifiableSet(EnumSet.of(Reason.UNKNOWN_CODE, Reason.NOT_DSN))
        : Set.of(Reason.UNKNOWN_CODE);
  }

  @Override
  public int compareTo(PostalCode other) {
    return value().compareTo(other.value());
  }

  private static int check(CharSequence text) {
    if (Kind.isTooLong(text, LONGEST)) {
      return Verdict.of(Reason.LENGTH);
    }
    long packed = Packed.of(text, LONGEST);
    int refusal = CompanyCheck.digits(packed, LONGEST);
    if (refusal == Verdict.SOUND) {
      return Packed.characters(packed) == 0 ? Verdict.of(Reason.ALL_ZERO) : Verdict.SOUND;
    }
    // Only a Corsican commune cannot be mistaken for a postal code.
    boolean commune =
        NirCheck.length(packed, LONGEST) == Verdict.SOUND
            && PlaceCheck.commune(Packed.characters(packed));
    return commune ? Verdict.of(Reason.OTHER_KIND, Hint.IS_COMMUNE) : refusal;
  }
}
