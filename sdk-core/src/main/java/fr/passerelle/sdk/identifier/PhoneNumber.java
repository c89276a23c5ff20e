package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.passerelle.sdk.identifier.internal.Packed;
import org.jspecify.annotations.Nullable;

/**
 * Phone number, canonical in E.164 form. Accepted: ten French digits, or {@code +} or {@code 00}
 * and a country code; space, dot and dash between digits; {@code (0)} or {@code 0} after +33.
 * French overseas prefixes become the country code of the territory. Short numbers, 14-digit
 * numbers, letters and extensions are refused. Personal data. Source: ARCEP decisions 2018-0881,
 * 2006-0509.
 */
public final class PhoneNumber extends Identifier implements Comparable<PhoneNumber> {
  private static final int LONGEST = 16;
  private static final Kind<PhoneNumber> KIND =
      new Kind<>(
          "PhoneNumber", LONGEST, PhoneNumber::check, text -> new PhoneNumber(canonical(text)));

  private PhoneNumber(String value) {
    super(value);
  }

  /**
   * Reads a phone number; blanks, dots and dashes between digits are removed.
   *
   * @param text for example {@code 01 99 00 12 34} or {@code +33 (0)6 39 98 12 34}
   * @return the number
   * @throws InvalidIdentifierException with the reason, when the text is no phone number
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PhoneNumber of(CharSequence text) {
    return KIND.of(text);
  }

  /**
   * Reads a phone number without exceptions.
   *
   * @param text any text, or null
   * @return the number, or the reason of the refusal
   */
  public static Checked<PhoneNumber> parse(@Nullable CharSequence text) {
    return KIND.parse(text);
  }

  /**
   * Checks a phone number and allocates nothing.
   *
   * @param text any text, or null
   * @return true when {@link #of} would accept the text
   */
  public static boolean isValid(@Nullable CharSequence text) {
    return text != null && check(text) == Verdict.SOUND;
  }

  /**
   * Tells a mobile number of the French plan, which a text message can reach: 06, 07 and the
   * overseas 0639, 069x and 0708, but never 0700, which is kept for machines.
   *
   * @return true for such a number, false for any other, foreign mobiles included
   */
  public boolean isMobile() {
    String national = PhonePlan.national(value());
    return (national.startsWith("06") || national.startsWith("07")) && !national.startsWith("0700");
  }

  /**
   * {@return ten digits in the French way, for example {@code 01 99 00 12 34} or {@code 0262 12 34
   * 56}; the canonical form for any other country}
   */
  @Override
  public String format() {
    String national = PhonePlan.national(value());
    if (national.isEmpty()) {
      return value();
    }
    return value().startsWith("+33")
        ? Groups.of(national, 2, 2, 2, 2, 2)
        : Groups.of(national, 4, 2, 2, 2);
  }

  /** {@return true, always} */
  @Override
  public boolean isPersonal() {
    return true;
  }

  @Override
  public int compareTo(PhoneNumber other) {
    return value().compareTo(other.value());
  }

  private static int check(CharSequence text) {
    if (Kind.isTooLong(text, LONGEST)) {
      return Verdict.of(Reason.LENGTH);
    }
    long number = PhoneReader.read(text);
    return PhoneReader.isRefusal(number) ? (int) number : Verdict.SOUND;
  }

  private static String canonical(String text) {
    long number = PhoneReader.read(text);
    StringBuilder digits = new StringBuilder(LONGEST).append('+');
    for (int left = Packed.count(number) - 1; left >= 0; left--) {
      digits.append((char) ('0' + ((number >>> (4 * left)) & 0xF)));
    }
    return digits.toString();
  }
}
