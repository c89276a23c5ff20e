package fr.passerelle.sdk.benchmarks.identifier;

import static fr.passerelle.sdk.benchmarks.identifier.Difference.Side.THEY_ACCEPT;
import static fr.passerelle.sdk.benchmarks.identifier.Difference.Side.WE_ACCEPT;
import static fr.passerelle.sdk.benchmarks.identifier.IbanDifferenceTest.Iso.*;

import de.speedbanking.iban.IbanValidator;
import fr.passerelle.sdk.identifier.Iban;
import java.util.EnumSet;
import java.util.Set;
import nl.garvelink.iban.IBAN;
import org.apache.commons.validator.routines.IBANValidator;
import org.iban4j.IbanUtil;
import org.iban4j.ValidationConfig;
import org.junit.jupiter.api.Test;

/** IBAN beside the five Java libraries that check one. */
class IbanDifferenceTest {
  private static final int LONGEST = 34;
  private static final Set<String> TERRITORIES = Set.of(Countries.TERRITORIES);
  private static final Set<String> LATE = Set.of("FK", "HN", "MN", "NI", "OM", "SO", "YE");
  private static final Set<String> NATIONAL =
      Set.of("BA", "BE", "ES", "FI", "IT", "ME", "MK", "NL", "NO", "PT", "RS", "SI", "SK", "TN");
  private static final ValidationConfig WITH_NATIONAL =
      ValidationConfig.builder().enableNationalCheckDigitValidation(true).build();

  enum Iso implements Difference {
    PRESENTATION(
        WE_ACCEPT,
        100_000,
        "we take out the three blanks and fold case; they do neither, or not in all places",
        Texts::isPresented),
    LATE_COUNTRY(
        WE_ACCEPT,
        2_000,
        "the country entered the registry after their table was made",
        text -> LATE.contains(country(text))),
    NARROW_STRUCTURE(
        WE_ACCEPT,
        200,
        "their structure wants digits where that of the registry allows letters",
        text -> Set.of("PK", "UA").contains(country(text))),
    NATIONAL_KEY(
        WE_ACCEPT,
        8_000,
        "they check the national check digits of this country; the registry does not define them",
        text -> NATIONAL.contains(country(text))),
    FLOOD(
        THEY_ACCEPT,
        200,
        "four times too long: refused unread by us, trimmed by them",
        text -> text.length() > 4 * LONGEST),
    FOREIGN(
        THEY_ACCEPT,
        3_000,
        "a digit or letter of another script, which their digit test or case folding lets in",
        Texts::hasForeign),
    CONTROL(
        THEY_ACCEPT,
        3_000,
        "a control character at an end, which they trim as if it were a blank",
        Texts::hasControl),
    LETTER_IN_CHECK_DIGITS(
        THEY_ACCEPT,
        20,
        "a letter among the check digits, which happens to give the right remainder",
        text -> Oracle.compact(text, LONGEST).matches("[A-Z]{2}([A-Z].|.[A-Z]).*")),
    TERRITORY(
        THEY_ACCEPT,
        1_000,
        "accounts of this territory start with FR, FI or GB; its own prefix is not registered",
        text -> TERRITORIES.contains(country(text))),
    OUTSIDE_REGISTRY(
        THEY_ACCEPT,
        5,
        "a country that uses the form without being in the registry",
        text -> !BankOracle.isInRegistry(country(text))),
    CHECK_DIGITS_RANGE(
        THEY_ACCEPT,
        2_000,
        "check digits 00, 01 or 99: second spellings of 97, 98 and 02",
        text -> Oracle.compact(text, LONGEST).matches("..(00|01|99).*")),
    STRUCTURE(
        THEY_ACCEPT,
        1_000,
        "a letter where the registry wants a digit, or the reverse: they only count characters",
        text -> !BankOracle.isIbanButForCheckDigits(Oracle.compact(text, LONGEST))),
    WIDE_STRUCTURE(
        THEY_ACCEPT,
        30,
        "their structure allows letters where that of the registry wants digits, or the reverse",
        text -> Set.of("AE", "MU", "PK", "TR").contains(country(text)) && STRUCTURE.holds(text)),
    RIB_KEY(
        THEY_ACCEPT,
        2_000,
        "sound by ISO 13616, but the RIB key inside is wrong, and they do not look at it",
        text -> isIbanOf(text, Set.of("FR", "MC"))),
    RIB_KEY_OF_MONACO(
        THEY_ACCEPT,
        1_000,
        "they check the RIB key of France, not that of Monaco",
        text -> isIbanOf(text, Set.of("MC")));

    @SuppressWarnings("ImmutableEnumChecker") // the tests are functions without state
    private final Known known;

    Iso(Side side, int least, String because, Membership test) {
      this.known = new Known(side, least, because, test);
    }

    @Override
    public Known known() {
      return known;
    }

    boolean holds(String text) {
      return known.test().holds(text);
    }

    private static String country(String text) {
      String compact = Oracle.compact(text, LONGEST);
      return compact.substring(0, Math.min(2, compact.length()));
    }

    private static boolean isIbanOf(String text, Set<String> countries) {
      return countries.contains(country(text))
          && BankOracle.ibanWithoutRibKey(text)
          && !BankOracle.iban(text);
    }
  }

  @Test
  void ibanDiffersFromTheRegistryOfOthers_forKnownReasonsOnly() {
    new Comparison(Corpora.IBAN, Iban::isValid)
        .against(
            "commons-validator",
            IBANValidator.getInstance()::isValid,
            EnumSet.of(PRESENTATION, TERRITORY, RIB_KEY))
        .against(
            "iban4j",
            IbanUtil::isValid,
            EnumSet.of(
                PRESENTATION,
                LATE_COUNTRY,
                NARROW_STRUCTURE,
                TERRITORY,
                OUTSIDE_REGISTRY,
                CHECK_DIGITS_RANGE,
                WIDE_STRUCTURE,
                RIB_KEY))
        .against(
            "iban4j with national checks",
            text -> IbanUtil.isValid(text, WITH_NATIONAL),
            EnumSet.of(
                PRESENTATION,
                LATE_COUNTRY,
                NARROW_STRUCTURE,
                NATIONAL_KEY,
                TERRITORY,
                OUTSIDE_REGISTRY,
                CHECK_DIGITS_RANGE,
                WIDE_STRUCTURE,
                RIB_KEY_OF_MONACO))
        .against(
            "jbanking",
            fr.marcwrobel.jbanking.iban.Iban::isValid,
            EnumSet.of(
                PRESENTATION,
                LATE_COUNTRY,
                FLOOD,
                FOREIGN,
                CONTROL,
                LETTER_IN_CHECK_DIGITS,
                TERRITORY,
                RIB_KEY))
        .against(
            "iban-commons",
            IbanValidator::isValid,
            EnumSet.of(
                PRESENTATION,
                LETTER_IN_CHECK_DIGITS,
                TERRITORY,
                OUTSIDE_REGISTRY,
                CHECK_DIGITS_RANGE,
                STRUCTURE,
                RIB_KEY))
        .against(
            "java-iban",
            IbanDifferenceTest::isJavaIban,
            EnumSet.of(
                PRESENTATION,
                LATE_COUNTRY,
                OUTSIDE_REGISTRY,
                CHECK_DIGITS_RANGE,
                STRUCTURE,
                RIB_KEY))
        .run();
  }

  private static boolean isJavaIban(String text) {
    try {
      return IBAN.parse(text) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
