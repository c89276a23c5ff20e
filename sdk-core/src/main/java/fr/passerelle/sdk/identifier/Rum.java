package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.passerelle.sdk.identifier.internal.Ascii;
import fr.passerelle.sdk.identifier.internal.IbanScan;
import org.jspecify.annotations.Nullable;

/**
 * RUM, the reference of a SEPA mandate (<i>référence unique de mandat</i>), chosen by the creditor:
 * 1 to 35 characters among ASCII letters, digits and {@code / - ? : ( ) . , ' +}, case kept, no
 * space inside, no slash at an end nor two in a row, and no IBAN inside. Unique per creditor.
 * Personal data.
 */
public final class Rum extends Identifier implements Comparable<Rum> {
  private static final int LONGEST = 35;
  private static final Kind<Rum> KIND =
      new Kind<>("Rum", LONGEST, Rum::check, text -> new Rum(Ascii.trim(text)));

  private Rum(String value) {
    super(value);
  }

  /**
   * Reads a RUM; blanks are removed at both ends only, case is kept.
   *
   * @param text for example {@code PASSERELLE-2026-000123}
   * @return the RUM
   * @throws InvalidIdentifierException with the reason, when the text is no RUM
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Rum of(CharSequence text) {
    return KIND.of(text);
  }

  /**
   * Reads a RUM without exceptions.
   *
   * @param text any text, or null
   * @return the RUM, or the reason of the refusal
   */
  public static Checked<Rum> parse(@Nullable CharSequence text) {
    return KIND.parse(text);
  }

  /**
   * Checks a RUM and allocates nothing.
   *
   * @param text any text, or null
   * @return true when {@link #of} would accept the text
   */
  public static boolean isValid(@Nullable CharSequence text) {
    return text != null && check(text) == Verdict.SOUND;
  }

  /** {@return true, always} */
  @Override
  public boolean isPersonal() {
    return true;
  }

  @Override
  public int compareTo(Rum other) {
    return value().compareTo(other.value());
  }

  private static int check(CharSequence text) {
    if (Kind.isTooLong(text, LONGEST)) {
      return Verdict.of(Reason.LENGTH);
    }
    int start = Ascii.next(text, -1);
    int end = Ascii.end(text);
    if (start >= end) {
      return Verdict.of(Reason.EMPTY);
    }
    for (int i = start; i < end; i++) {
      if (!isAllowed(text.charAt(i))) {
        return Verdict.of(Reason.CHARACTER);
      }
    }
    if (end - start > LONGEST) {
      return Verdict.of(Reason.LENGTH);
    }
    return isWellFormed(text, start, end) ? Verdict.SOUND : Verdict.of(Reason.STRUCTURE);
  }

  private static boolean isAllowed(char c) {
    return switch (c) {
      case '/', '-', '?', ':', '(', ')', '.', ',', '\'', '+' -> true;
      default -> Ascii.isLetterOrDigit(c);
    };
  }

  private static boolean isWellFormed(CharSequence text, int start, int end) {
    boolean slash = true;
    for (int i = start; i < end; i++) {
      boolean next = text.charAt(i) == '/';
      if ((next && slash) || IbanScan.startsAt(text, i, end)) {
        return false;
      }
      slash = next;
    }
    return !slash;
  }
}
