package fr.passerelle.sdk.benchmarks.identifier;

import static fr.passerelle.sdk.benchmarks.identifier.BankDifferenceTest.Bank.*;
import static fr.passerelle.sdk.benchmarks.identifier.Difference.Side.THEY_ACCEPT;
import static fr.passerelle.sdk.benchmarks.identifier.Difference.Side.WE_ACCEPT;

import fr.marcwrobel.jbanking.creditor.CreditorIdentifier;
import fr.passerelle.sdk.identifier.Bic;
import fr.passerelle.sdk.identifier.Ics;
import fr.passerelle.sdk.identifier.Rib;
import java.util.EnumSet;
import org.iban4j.BicUtil;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.iban4j.ValidationConfig;
import org.junit.jupiter.api.Test;

/** BIC, creditor identifier and RIB beside the Java libraries that check one. */
class BankDifferenceTest {
  private static final ValidationConfig WITH_NATIONAL =
      ValidationConfig.builder().enableNationalCheckDigitValidation(true).build();

  enum Bank implements Difference {
    PRESENTATION(
        WE_ACCEPT,
        30_000,
        "we take out the three blanks and fold case; they do neither, or not in all places",
        Texts::isPresented),
    FLOOD(
        THEY_ACCEPT,
        500,
        "four times too long: refused unread by us, trimmed by them",
        text -> text.length() > 4 * 11 && !text.trim().equals(text)),
    FOREIGN(
        THEY_ACCEPT,
        2_000,
        "a letter that folds to an ASCII one, as the dotless i does to I",
        Texts::hasForeign),
    CONTROL(
        THEY_ACCEPT,
        2_000,
        "a control character at an end, which they trim as if it were a blank",
        Texts::hasControl),
    BIC_COUNTRY(
        THEY_ACCEPT,
        20_000,
        "two letters that are no country of ISO 3166-1",
        text -> text.length() >= 8 && !BankOracle.isCountry(text.substring(4, 6))),
    ICS_COUNTRY(
        THEY_ACCEPT,
        2_000,
        "a country outside the IBAN registry, or a territory whose prefix is FR, FI or GB",
        text -> !BankOracle.isInRegistry(ics(text).substring(0, 2))),
    ICS_OF_FRANCE(
        THEY_ACCEPT,
        10_000,
        "a French identifier has six digits after the business code, they take any",
        text -> ics(text).startsWith("FR") && !ics(text).matches(".{7}[0-9]{6}")),
    ICS_LENGTH(
        THEY_ACCEPT,
        500,
        "fewer than 11 characters or more than 35",
        text -> ics(text).length() < 11 || ics(text).length() > 35);

    @SuppressWarnings("ImmutableEnumChecker") // the tests are functions without state
    private final Known known;

    Bank(Side side, int least, String because, Membership test) {
      this.known = new Known(side, least, because, test);
    }

    @Override
    public Known known() {
      return known;
    }

    private static String ics(String text) {
      return Oracle.compact(text, text.length());
    }
  }

  @Test
  void bicDiffers_forKnownReasonsOnly() {
    new Comparison(Corpora.BIC, Bic::isValid)
        .against(
            "jbanking",
            fr.marcwrobel.jbanking.bic.Bic::isValid,
            EnumSet.of(PRESENTATION, FLOOD, FOREIGN, CONTROL))
        .against("iban4j", BankDifferenceTest::isIban4jBic, EnumSet.of(PRESENTATION))
        .against(
            "iban-commons", de.speedbanking.bic.Bic::isValid, EnumSet.of(PRESENTATION, BIC_COUNTRY))
        .run();
  }

  @Test
  void icsDiffers_forKnownReasonsOnly() {
    new Comparison(Corpora.ICS, Ics::isValid)
        .against(
            "jbanking",
            CreditorIdentifier::isValid,
            EnumSet.of(
                PRESENTATION, FLOOD, FOREIGN, CONTROL, ICS_COUNTRY, ICS_OF_FRANCE, ICS_LENGTH))
        .run();
  }

  /** Nobody checks a RIB by itself: it is put into an IBAN whose own check digits are right. */
  @Test
  void ribDiffers_forKnownReasonsOnly() {
    new Comparison(Corpora.RIB, Rib::isValid)
        .against(
            "iban4j with national checks",
            BankDifferenceTest::isIban4jRib,
            EnumSet.of(PRESENTATION))
        .run();
  }

  private static boolean isIban4jBic(String text) {
    try {
      BicUtil.validate(text);
      return true;
    } catch (Iban4jException e) {
      return false;
    }
  }

  private static boolean isIban4jRib(String text) {
    if (!text.matches("[0-9A-Z]{23}")) {
      return false;
    }
    StringBuilder iban = new StringBuilder("FR00").append(text);
    SoundIdentifiers.checkDigits(iban, 0);
    return IbanUtil.isValid(iban.toString(), WITH_NATIONAL);
  }
}
