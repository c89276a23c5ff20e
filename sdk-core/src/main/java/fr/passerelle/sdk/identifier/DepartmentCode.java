package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.passerelle.sdk.identifier.internal.Ascii;
import fr.passerelle.sdk.identifier.internal.Packed;
import org.jspecify.annotations.Nullable;

/**
 * Code of a department or overseas collectivity of today: 01 to 19, 2A, 2B, 21 to 95, 971 to 974,
 * 976; 975, 977, 978, 984, 986 to 989. Department 20 is history: see {@link BirthDepartmentCode}.
 * Source: INSEE, <i>Code officiel géographique</i>.
 */
public final class DepartmentCode extends Identifier implements Comparable<DepartmentCode> {
  private static final int LONGEST = 3;
  private static final Kind<DepartmentCode> KIND =
      new Kind<>(
          "DepartmentCode",
          LONGEST,
          DepartmentCode::check,
          text -> new DepartmentCode(Ascii.compactUpper(text)));

  private DepartmentCode(String value) {
    super(value);
  }

  /**
   * Reads a department code; blanks are removed, letters folded to upper case.
   *
   * @param text for example {@code 2A}
   * @return the department code
   * @throws InvalidIdentifierException with the reason, when the text is no department code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DepartmentCode of(CharSequence text) {
    return KIND.of(text);
  }

  /**
   * Reads a department code without exceptions.
   *
   * @param text any text, or null
   * @return the department code, or the reason of the refusal
   */
  public static Checked<DepartmentCode> parse(@Nullable CharSequence text) {
    return KIND.parse(text);
  }

  /**
   * Checks a department code and allocates nothing.
   *
   * @param text any text, or null
   * @return true when {@link #of} would accept the text
   */
  public static boolean isValid(@Nullable CharSequence text) {
    return text != null && check(text) == Verdict.SOUND;
  }

  @Override
  public int compareTo(DepartmentCode other) {
    return value().compareTo(other.value());
  }

  private static int check(CharSequence text) {
    if (Kind.isTooLong(text, LONGEST)) {
      return Verdict.of(Reason.LENGTH);
    }
    long packed = Packed.of(text, LONGEST);
    int twoCharacters = NirCheck.length(packed, 2);
    int refusal = twoCharacters == Verdict.SOUND ? twoCharacters : NirCheck.length(packed, LONGEST);
    if (refusal != Verdict.SOUND) {
      return refusal;
    }
    return PlaceCheck.department(Packed.characters(packed), Packed.count(packed))
        ? Verdict.SOUND
        : Verdict.of(Reason.STRUCTURE);
  }
}
