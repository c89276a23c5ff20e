package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.passerelle.sdk.identifier.internal.Ascii;
import fr.passerelle.sdk.identifier.internal.IbanScan;
import fr.passerelle.sdk.identifier.internal.IbanTable;
import fr.passerelle.sdk.identifier.internal.Mod97;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * IBAN of a country of the SWIFT registry (release 102): length and character class position by
 * position, check digits 02 to 98, remainder 1 modulo 97. For France and Monaco the RIB key is
 * checked too, unless the caller switches that off. Personal data. Accounts in the French
 * territories overseas start with FR; their own prefixes are refused.
 */
public final class Iban extends Identifier implements Comparable<Iban> {
  private static final int SHORTEST = 15;
  private static final int LONGEST = 34;
  private static final int HEAD = 4;
  private static final Kind<Iban> STRICT = kind(RibKeyCheck.ON);
  private static final Kind<Iban> WITHOUT_RIB_KEY = kind(RibKeyCheck.OFF);

  private Iban(String value) {
    super(value);
  }

  /**
   * Reads an IBAN, RIB key included; blanks are removed, letters folded to upper case.
   *
   * @param text for example {@code FR14 2004 1010 0505 0001 3M02 606}
   * @return the IBAN
   * @throws InvalidIdentifierException with the reason, when the text is no IBAN
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Iban of(CharSequence text) {
    return STRICT.of(text);
  }

  /**
   * Reads an IBAN; blanks are removed, letters folded to upper case.
   *
   * @param text for example {@code FR14 2004 1010 0505 0001 3M02 606}
   * @param ribKey whether the RIB key of France and Monaco counts
   * @return the IBAN
   * @throws InvalidIdentifierException with the reason, when the text is no IBAN
   */
  public static Iban of(CharSequence text, RibKeyCheck ribKey) {
    return kindFor(ribKey).of(text);
  }

  /** Puts country and check digits before a RIB. */
  static Iban of(String country, Rib rib) {
    int remainder = 0;
    String digits = rib.value() + country + "00";
    for (int i = 0; i < digits.length(); i++) {
      remainder = Mod97.next(remainder, digits.charAt(i));
    }
    int check = 98 - remainder;
    return new Iban(country + (char) ('0' + check / 10) + (char) ('0' + check % 10) + rib.value());
  }

  /**
   * Reads an IBAN, RIB key included, without exceptions.
   *
   * @param text any text, or null
   * @return the IBAN, or the reason of the refusal
   */
  public static Checked<Iban> parse(@Nullable CharSequence text) {
    return STRICT.parse(text);
  }

  /**
   * Reads an IBAN without exceptions.
   *
   * @param text any text, or null
   * @param ribKey whether the RIB key of France and Monaco counts
   * @return the IBAN, or the reason of the refusal
   */
  public static Checked<Iban> parse(@Nullable CharSequence text, RibKeyCheck ribKey) {
    return kindFor(ribKey).parse(text);
  }

  /**
   * Checks an IBAN, RIB key included, and allocates nothing.
   *
   * @param text any text, or null
   * @return true when {@link #of(CharSequence)} would accept the text
   */
  public static boolean isValid(@Nullable CharSequence text) {
    return isValid(text, RibKeyCheck.ON);
  }

  /**
   * Checks an IBAN and allocates nothing.
   *
   * @param text any text, or null
   * @param ribKey whether the RIB key of France and Monaco counts
   * @return true when {@link #of(CharSequence, RibKeyCheck)} would accept the text
   */
  public static boolean isValid(@Nullable CharSequence text, RibKeyCheck ribKey) {
    if (text == null || Kind.isTooLong(text, LONGEST)) {
      return false;
    }
    int finding = IbanScan.check(text, 0, text.length());
    return finding == IbanScan.SOUND || (finding == IbanScan.RIB_KEY && ribKey == RibKeyCheck.OFF);
  }

  /** {@return the two letters of the country} */
  public String country() {
    return value().substring(0, 2);
  }

  /** {@return the two check digits} */
  public String checkDigits() {
    return value().substring(2, HEAD);
  }

  /** {@return what the country defines, everything after the check digits} */
  public String bban() {
    return value().substring(HEAD);
  }

  /** {@return five digits of the bank, for France and Monaco} */
  public Optional<String> bank() {
    return ribPart(0, 5);
  }

  /** {@return five digits of the branch (<i>guichet</i>), for France and Monaco} */
  public Optional<String> branch() {
    return ribPart(5, 10);
  }

  /** {@return eleven letters or digits of the account, for France and Monaco} */
  public Optional<String> account() {
    return ribPart(10, 21);
  }

  /** {@return the two digits of the RIB key, right or not, for France and Monaco} */
  public Optional<String> ribKey() {
    return ribPart(21, 23);
  }

  /** {@return the RIB, for France and Monaco and when its key is right} */
  public Optional<Rib> rib() {
    return hasRib() ? Rib.parse(bban()).value() : Optional.empty();
  }

  /** {@return the IBAN in groups of four, for example {@code NO93 8601 1117 947}} */
  @Override
  public String format() {
    StringBuilder grouped = new StringBuilder(value().length() + value().length() / HEAD);
    for (int from = 0; from < value().length(); from += HEAD) {
      if (from > 0) {
        grouped.append(' ');
      }
      grouped.append(value(), from, Math.min(from + HEAD, value().length()));
    }
    return grouped.toString();
  }

  /** {@return true, always} */
  @Override
  public boolean isPersonal() {
    return true;
  }

  /** {@return the country and nothing else of the account} */
  @Override
  public String toString() {
    return "Iban(" + country() + ", masked)";
  }

  @Override
  public int compareTo(Iban other) {
    return value().compareTo(other.value());
  }

  private boolean hasRib() {
    return value().startsWith("FR") || value().startsWith("MC");
  }

  private Optional<String> ribPart(int from, int to) {
    return hasRib() ? Optional.of(bban().substring(from, to)) : Optional.empty();
  }

  private static Kind<Iban> kindFor(RibKeyCheck ribKey) {
    return ribKey == RibKeyCheck.ON ? STRICT : WITHOUT_RIB_KEY;
  }

  private static Kind<Iban> kind(RibKeyCheck ribKey) {
    return new Kind<>(
        "Iban", LONGEST, text -> check(text, ribKey), text -> new Iban(Ascii.compactUpper(text)));
  }

  private static int check(CharSequence text, RibKeyCheck ribKey) {
    return switch (IbanScan.check(text, 0, text.length())) {
      case IbanScan.SOUND -> Verdict.SOUND;
      case IbanScan.CHECK_DIGITS_RANGE -> Verdict.of(Reason.CHECK_DIGITS_RANGE);
      case IbanScan.CHECK_DIGITS -> Verdict.of(Reason.CHECK_DIGITS);
      case IbanScan.RIB_KEY ->
          ribKey == RibKeyCheck.ON ? Verdict.of(Reason.RIB_KEY) : Verdict.SOUND;
      default -> malformed(text);
    };
  }

  private static int malformed(CharSequence text) {
    int count = Shapes.lettersAndDigits(text);
    if (count <= 0) {
      return Verdict.of(count == 0 ? Reason.EMPTY : Reason.CHARACTER);
    }
    if (count < SHORTEST || count > LONGEST) {
      return Verdict.of(Reason.LENGTH);
    }
    int first = Ascii.next(text, -1);
    char country1 = Ascii.upper(text.charAt(first));
    char country2 = Ascii.upper(text.charAt(Ascii.next(text, first)));
    if (!Ascii.isLetter(country1) || !Ascii.isLetter(country2)) {
      return Verdict.of(Reason.STRUCTURE);
    }
    int length = IbanTable.length(country1, country2);
    if (length == 0) {
      return Countries.refusal(country1, country2);
    }
    return Verdict.of(count == length ? Reason.STRUCTURE : Reason.LENGTH);
  }
}
