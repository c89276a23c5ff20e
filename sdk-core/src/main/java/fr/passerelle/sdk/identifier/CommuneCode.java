package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.passerelle.sdk.identifier.internal.Ascii;
import fr.passerelle.sdk.identifier.internal.Packed;
import fr.passerelle.sdk.identifier.internal.PlaceList;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * INSEE code of a commune: department and three digits (01 to 19, 2A, 2B, 21 to 95), or an overseas
 * department and two digits (971 to 978, 984, 986 to 989); also the former 20xxx of Corsica and
 * 985xx of Mayotte. Never a postal code. 99xxx is a country. Membership in our lists, former
 * communes included, is a warning. Source: INSEE, <i>Code officiel géographique</i>.
 */
public final class CommuneCode extends Identifier implements Comparable<CommuneCode> {
  private static final int LONGEST = 5;
  private static final Kind<CommuneCode> KIND =
      new Kind<>(
          "CommuneCode",
          LONGEST,
          CommuneCode::check,
          text -> new CommuneCode(Ascii.compactUpper(text)));

  private CommuneCode(String value) {
    super(value);
  }

  /**
   * Reads a commune code; blanks are removed, letters folded to upper case.
   *
   * @param text for example {@code 2B033}
   * @return the commune code
   * @throws InvalidIdentifierException with the reason, when the text is no commune code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CommuneCode of(CharSequence text) {
    return KIND.of(text);
  }

  /**
   * Reads a commune code without exceptions.
   *
   * @param text any text, or null
   * @return the commune code, or the reason of the refusal
   */
  public static Checked<CommuneCode> parse(@Nullable CharSequence text) {
    return KIND.parse(text);
  }

  /**
   * Checks a commune code and allocates nothing.
   *
   * @param text any text, or null
   * @return true when {@link #of} would accept the text
   */
  public static boolean isValid(@Nullable CharSequence text) {
    return text != null && check(text) == Verdict.SOUND;
  }

  /** {@return the department of today, or empty for the former codes of Corsica and Mayotte} */
  public Optional<DepartmentCode> department() {
    boolean overseas = value().startsWith("9") && value().charAt(1) > '5';
    return DepartmentCode.parse(value().substring(0, overseas ? 3 : 2)).value();
  }

  /**
   * {@return {@link Reason#UNKNOWN_CODE} when neither present nor former communes hold the code}
   */
  @Override
  public Set<Reason> warnings() {
    boolean known = PlaceList.communes().contains(value(), 0);
    return known ? Set.of() : Set.of(Reason.UNKNOWN_CODE);
  }

  @Override
  public int compareTo(CommuneCode other) {
    return value().compareTo(other.value());
  }

  private static int check(CharSequence text) {
    if (Kind.isTooLong(text, LONGEST)) {
      return Verdict.of(Reason.LENGTH);
    }
    long packed = Packed.of(text, LONGEST);
    int refusal = NirCheck.length(packed, LONGEST);
    if (refusal != Verdict.SOUND) {
      return refusal;
    }
    long characters = Packed.characters(packed);
    if (PlaceCheck.country(characters)) {
      return Verdict.of(Reason.OTHER_KIND, Hint.IS_COUNTRY);
    }
    return PlaceCheck.commune(characters) ? Verdict.SOUND : Verdict.of(Reason.STRUCTURE);
  }
}
