package fr.passerelle.sdk.benchmarks.identifier;

import static fr.passerelle.sdk.benchmarks.identifier.Difference.Side.THEY_ACCEPT;
import static fr.passerelle.sdk.benchmarks.identifier.Difference.Side.WE_ACCEPT;

import fr.passerelle.sdk.identifier.Siren;
import fr.passerelle.sdk.identifier.Siret;
import java.util.EnumSet;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;
import org.junit.jupiter.api.Test;

/** SIREN and SIRET beside the Luhn checks of commons-validator and Hibernate Validator. */
class CompanyDifferenceTest {
  /** Why a Luhn check differs from the rule of INSEE. */
  enum Luhn implements Difference {
    PRESENTATION(
        WE_ACCEPT,
        50_000,
        "we take out spaces and no-break spaces, they refuse them",
        text -> !text.equals(Oracle.compact(text, 14))),
    LA_POSTE(
        WE_ACCEPT,
        5_000,
        "an establishment of La Poste may have a digit sum that is a multiple of five",
        text -> isDigits(text, 14) && text.startsWith("356000000") && !CompanyOracle.isLuhn(text)),
    FOREIGN_DIGIT(
        THEY_ACCEPT,
        20_000,
        "digits of other scripts, which the JDK calls digits too",
        Texts::hasForeign),
    ALL_ZERO(
        THEY_ACCEPT,
        500,
        "zeros satisfy Luhn and number nothing: a SIREN, a NIC or both",
        text -> text.matches("0+") || (text.length() == 14 && text.endsWith("00000"))),
    SIREN_PART(
        THEY_ACCEPT,
        2_000,
        "the SIREN in a SIRET must satisfy Luhn too, they look at the whole only",
        text -> isDigits(text, 14) && !CompanyOracle.isLuhn(text.substring(0, 9))),
    LENGTH(
        THEY_ACCEPT,
        2_000,
        "they do not count the digits",
        text -> text.matches("[0-9]+") && text.length() != 14),
    LENGTH_OF_SIREN(
        THEY_ACCEPT,
        2_000,
        "they do not count the digits",
        text -> text.matches("[0-9]+") && text.length() != 9);

    @SuppressWarnings("ImmutableEnumChecker") // the tests are functions without state
    private final Known known;

    Luhn(Side side, int least, String because, Membership test) {
      this.known = new Known(side, least, because, test);
    }

    @Override
    public Known known() {
      return known;
    }

    private static boolean isDigits(String text, int length) {
      return text.length() == length && text.matches("[0-9]+");
    }
  }

  @Test
  void siretDiffersFromLuhnChecks_forKnownReasonsOnly() {
    new Comparison(Corpora.SIRET, Siret::isValid)
        .against(
            "commons-validator",
            LuhnCheckDigit.LUHN_CHECK_DIGIT::isValid,
            EnumSet.of(
                Luhn.PRESENTATION, Luhn.LA_POSTE, Luhn.ALL_ZERO, Luhn.SIREN_PART, Luhn.LENGTH))
        .against(
            "Hibernate Validator",
            HibernateRivals.accepts("luhn"),
            EnumSet.complementOf(EnumSet.of(Luhn.LENGTH_OF_SIREN)))
        .run();
  }

  @Test
  void sirenDiffersFromLuhnChecks_forKnownReasonsOnly() {
    new Comparison(Corpora.SIREN, Siren::isValid)
        .against(
            "commons-validator",
            LuhnCheckDigit.LUHN_CHECK_DIGIT::isValid,
            EnumSet.of(Luhn.PRESENTATION, Luhn.LENGTH_OF_SIREN))
        .run();
  }
}
