package fr.passerelle.sdk.benchmarks.identifier;

import static fr.passerelle.sdk.benchmarks.identifier.Difference.Side.THEY_ACCEPT;
import static fr.passerelle.sdk.benchmarks.identifier.Difference.Side.WE_ACCEPT;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import fr.passerelle.sdk.identifier.PhoneNumber;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** Phone numbers beside libphonenumber, read as if dialled in France. */
class PhoneDifferenceTest {
  /** They take fifteen microseconds for a text, ten times what the slowest other takes. */
  private static final int TEXTS = 100_000;

  private static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();

  enum Phone implements Difference {
    NARROW_BLANK(
        WE_ACCEPT,
        1_000,
        "the narrow no-break space of French typography, which they do not know",
        text -> text.contains("\u202F")),
    UNASSIGNED(
        WE_ACCEPT,
        5_000,
        "a number of the right form that their tables do not hold, in whichever way it is written",
        text -> !isAssigned(PersonOracle.phoneNumber(text))),
    OVERSEAS(
        WE_ACCEPT,
        500,
        "ten digits of a French territory: they put +33 before them, and then do not know them",
        text -> !PersonOracle.phoneNumber(text).startsWith("+33")),
    FLOOD(
        THEY_ACCEPT,
        10,
        "four times too long: refused unread by us, trimmed by them",
        text -> text.length() > 64),
    FOREIGN(
        THEY_ACCEPT,
        2_000,
        "digits of other scripts, wide and invisible blanks",
        Texts::hasForeign),
    CONTROL(THEY_ACCEPT, 200, "a control character, skipped by them", Texts::hasControl),
    LETTER(
        THEY_ACCEPT,
        100,
        "a letter, which they read as a key of the telephone or skip",
        text -> text.matches(".*[A-Za-z].*")),
    MARK(
        THEY_ACCEPT,
        200,
        "a slash, colon, apostrophe or the like between digits",
        text -> text.matches(".*[/:'].*")),
    SIGN(
        THEY_ACCEPT,
        200,
        "a plus or a parenthesis where none belongs",
        text -> text.matches(".*[^ .\u00A0-].*\\+.*|.*[()].*")),
    EDGE(
        THEY_ACCEPT,
        50,
        "a dot or a dash before the number or after it",
        text -> text.matches("[ \u00A0]*[.-].*|.*[.-][ \u00A0]*")),
    WITHOUT_ZERO(
        THEY_ACCEPT,
        200,
        "nine digits without the zero that is dialled in France, or the country code without a plus",
        text -> digits(text).matches("[1-9].*") && !text.contains("+")),
    TRUNK_ZERO(
        THEY_ACCEPT,
        1,
        "the zero of the national form left behind the country code of a territory",
        text -> digits(text).matches("(00)?(262|377|508|590|594|596)0.*")),
    PLUS_AND_ZEROS(
        THEY_ACCEPT,
        1,
        "a plus and two zeros before the country code",
        text -> text.contains("+") && digits(text).startsWith("00")),
    OVERSEAS_BEHIND_33(
        THEY_ACCEPT,
        1,
        "a number of a territory behind the country code of France",
        text -> digits(text).matches("(00)?330?(26|69|59|50|70).*"));

    @SuppressWarnings("ImmutableEnumChecker") // the tests are functions without state
    private final Known known;

    Phone(Side side, int least, String because, Membership test) {
      this.known = new Known(side, least, because, test);
    }

    @Override
    public Known known() {
      return known;
    }

    private static String digits(String text) {
      return text.replaceAll("[^0-9]", "");
    }
  }

  @Test
  void phoneDiffers_forKnownReasonsOnly() {
    new Comparison(Corpora.PHONE.of(TEXTS), PhoneNumber::isValid)
        .against("libphonenumber", PhoneDifferenceTest::isAssigned, EnumSet.allOf(Phone.class))
        .run();
  }

  private static boolean isAssigned(String text) {
    try {
      return UTIL.isValidNumber(UTIL.parse(text, "FR"));
    } catch (NumberParseException e) {
      return false;
    }
  }
}
