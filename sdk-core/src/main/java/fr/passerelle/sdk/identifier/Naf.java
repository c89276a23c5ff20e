package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.passerelle.sdk.identifier.internal.Ascii;
import fr.passerelle.sdk.identifier.internal.CodeList;
import fr.passerelle.sdk.identifier.internal.Shape;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Code of an activity (APE) in the <i>nomenclature d'activités française</i>: four digits and a
 * letter. INSEE prints a dot after the second digit, the DSN does not; the canonical form has none.
 * Membership in the list is a warning. The same five characters mean something else from one
 * nomenclature to the next, so that a value carries its version; JSON holds the code alone.
 */
public final class Naf extends Identifier implements Comparable<Naf> {
  private static final int LONGEST = 5;
  private static final Shape SHAPE = Shape.dotted("9999A");
  private static final Comparator<Naf> ORDER =
      Comparator.comparing(Naf::value).thenComparing(Naf::version);
  private static final Kind<Naf> REV_2 = kind(NafVersion.REV_2);
  private static final Kind<Naf> NAF_2025 = kind(NafVersion.NAF_2025);

  private final NafVersion version;

  private Naf(String value, NafVersion version) {
    super(value);
    this.version = version;
  }

  /**
   * Reads a code of the NAF rév. 2; blanks and the dot are removed, the letter folded to upper
   * case.
   *
   * @param text for example {@code 62.01Z}
   * @return the code
   * @throws InvalidIdentifierException with the reason, when the text is no NAF code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Naf of(CharSequence text) {
    return REV_2.of(text);
  }

  /**
   * Reads a code; blanks and the dot are removed, the letter folded to upper case.
   *
   * @param text for example {@code 62.01Z}
   * @param version the nomenclature it belongs to
   * @return the code
   * @throws InvalidIdentifierException with the reason, when the text is no NAF code
   */
  public static Naf of(CharSequence text, NafVersion version) {
    return kindFor(version).of(text);
  }

  /**
   * Reads a code of the NAF rév. 2 without exceptions.
   *
   * @param text any text, or null
   * @return the code, or the reason of the refusal
   */
  public static Checked<Naf> parse(@Nullable CharSequence text) {
    return REV_2.parse(text);
  }

  /**
   * Reads a code without exceptions.
   *
   * @param text any text, or null
   * @param version the nomenclature it belongs to
   * @return the code, or the reason of the refusal
   */
  public static Checked<Naf> parse(@Nullable CharSequence text, NafVersion version) {
    return kindFor(version).parse(text);
  }

  /**
   * Checks a code, of whichever nomenclature, and allocates nothing.
   *
   * @param text any text, or null
   * @return true when {@link #of(CharSequence)} would accept the text
   */
  public static boolean isValid(@Nullable CharSequence text) {
    return text != null && check(text) == Verdict.SOUND;
  }

  /** {@return the nomenclature that the caller named, or NAF rév. 2} */
  public NafVersion version() {
    return version;
  }

  /** {@return {@link Reason#UNKNOWN_CODE} when the list of NAF rév. 2 does not hold the code} */
  @Override
  public Set<Reason> warnings() {
    boolean unknown = version == NafVersion.REV_2 && !CodeList.nafRev2().contains(value());
    return unknown ? Set.of(Reason.UNKNOWN_CODE) : Set.of();
  }

  /** {@return the code as INSEE prints it, for example {@code 62.01Z}} */
  @Override
  public String format() {
    return value().substring(0, 2) + "." + value().substring(2);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Naf naf && version == naf.version && value().equals(naf.value());
  }

  @Override
  public int hashCode() {
    return 31 * value().hashCode() + version.name().hashCode();
  }

  @Override
  public int compareTo(Naf other) {
    return ORDER.compare(this, other);
  }

  private static Kind<Naf> kindFor(NafVersion version) {
    return version == NafVersion.REV_2 ? REV_2 : NAF_2025;
  }

  private static Kind<Naf> kind(NafVersion version) {
    return new Kind<>(
        "Naf",
        LONGEST,
        Naf::check,
        text -> new Naf(Ascii.compactUpper(text).replace(".", ""), version));
  }

  private static int check(CharSequence text) {
    if (Kind.isTooLong(text, LONGEST)) {
      return Verdict.of(Reason.LENGTH);
    }
    return Shapes.refusal(SHAPE.check(text));
  }
}
