package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.passerelle.sdk.identifier.internal.Ascii;
import fr.passerelle.sdk.identifier.internal.Packed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Department of birth as the DSN codes it (rubrique S21.G00.30.014): 01 to 97, 2A, 2B, 98 for the
 * overseas collectivities, 99 abroad. Always two characters, and with departments of the past, so
 * that it is another list than {@link DepartmentCode}.
 */
public final class BirthDepartmentCode extends Identifier
    implements Comparable<BirthDepartmentCode> {
  private static final int LONGEST = 2;
  private static final Kind<BirthDepartmentCode> KIND =
      new Kind<>(
          "BirthDepartmentCode",
          LONGEST,
          BirthDepartmentCode::check,
          text -> new BirthDepartmentCode(Ascii.compactUpper(text)));

  private BirthDepartmentCode(String value) {
    super(value);
  }

  /**
   * Reads a department of birth; blanks are removed, letters folded to upper case.
   *
   * @param text for example {@code 2A}
   * @return the department of birth
   * @throws InvalidIdentifierException with the reason, when the text is no department of birth
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static BirthDepartmentCode of(CharSequence text) {
    return KIND.of(text);
  }

  /**
   * Reads a department of birth without exceptions.
   *
   * @param text any text, or null
   * @return the department of birth, or the reason of the refusal
   */
  public static Checked<BirthDepartmentCode> parse(@Nullable CharSequence text) {
    return KIND.parse(text);
  }

  /**
   * Checks a department of birth and allocates nothing.
   *
   * @param text any text, or null
   * @return true when {@link #of} would accept the text
   */
  public static boolean isValid(@Nullable CharSequence text) {
    return text != null && check(text) == Verdict.SOUND;
  }

  /**
   * Applies the DSN control CCH-11: 2A and 2B from 1976, 20 before 1976, 96 before 1968.
   *
   * @param birthYear year of birth, four digits
   * @return what is wrong, or empty when the department existed in that year
   */
  public Optional<NirMismatch> mismatch(int birthYear) {
    return BirthDepartments.refusal(value(), birthYear);
  }

  @Override
  public int compareTo(BirthDepartmentCode other) {
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
    boolean digits = Packed.isDigits(characters) && characters != 0;
    return digits || characters == 0x2A || characters == 0x2B
        ? Verdict.SOUND
        : Verdict.of(Reason.STRUCTURE);
  }
}
