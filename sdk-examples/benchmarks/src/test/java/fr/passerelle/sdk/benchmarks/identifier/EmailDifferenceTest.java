package fr.passerelle.sdk.benchmarks.identifier;

import static fr.passerelle.sdk.benchmarks.identifier.Difference.Side.THEY_ACCEPT;
import static fr.passerelle.sdk.benchmarks.identifier.Difference.Side.WE_ACCEPT;
import static fr.passerelle.sdk.benchmarks.identifier.EmailDifferenceTest.Address.*;

import fr.passerelle.sdk.identifier.Email;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.validator.routines.EmailValidator;
import org.junit.jupiter.api.Test;

/** E-mail addresses beside commons-validator and the constraint of Hibernate Validator. */
class EmailDifferenceTest {
  private static final Set<String> REAL =
      Set.of("fr", "com", "org", "de", "paris", "bzh", "info", "museum", "io", "xn--p1ai");

  enum Address implements Difference {
    ENDS(
        WE_ACCEPT,
        7_500,
        "we take blanks off the ends, they refuse them",
        text -> !text.equals(Oracle.trim(text, 254))),
    TOP_LEVEL_UNLISTED(
        WE_ACCEPT,
        12_500,
        "they know the top-level domains of the day of their release; we ask for the form only",
        text -> !REAL.contains(top(text).toLowerCase(Locale.ROOT))),
    EMPTY(THEY_ACCEPT, 500, "an empty text is left to another constraint", String::isEmpty),
    NON_ASCII(
        THEY_ACCEPT,
        12_500,
        "letters, digits and blanks beyond ASCII",
        text -> !Texts.isAscii(text)),
    QUOTED(THEY_ACCEPT, 1_250, "a quoted local part", text -> local(text).contains("\"")),
    IP_LITERAL(
        THEY_ACCEPT,
        1_250,
        "an address of the network in the place of the domain",
        text -> domain(text).startsWith("[")),
    LOCAL_MARK(
        THEY_ACCEPT,
        250,
        "a backquote, a bar or an escaped character in the local part",
        text -> local(text).matches(".*[`|\\\\].*")),
    DOMAIN_MARK(
        THEY_ACCEPT,
        2_500,
        "something else than letters, digits, dashes and dots in the domain",
        text -> !domain(text).matches("[0-9A-Za-z.-]*")),
    ONE_LABEL(THEY_ACCEPT, 500, "a domain without a dot", text -> !domain(text).contains(".")),
    TOP_LEVEL_FORM(
        THEY_ACCEPT,
        2_500,
        "digits or dashes in a top-level domain that is not an encoded one",
        text -> !top(text).matches("[A-Za-z]+|[Xx][Nn]--.*"));

    @SuppressWarnings("ImmutableEnumChecker") // the tests are functions without state
    private final Known known;

    Address(Side side, int least, String because, Membership test) {
      this.known = new Known(side, least, because, test);
    }

    @Override
    public Known known() {
      return known;
    }

    private static String local(String text) {
      return text.substring(0, Math.max(0, text.lastIndexOf('@')));
    }

    private static String domain(String text) {
      return text.substring(text.lastIndexOf('@') + 1);
    }

    private static String top(String text) {
      return text.substring(text.lastIndexOf('.') + 1);
    }
  }

  @Test
  void emailDiffers_forKnownReasonsOnly() {
    new Comparison(Corpora.EMAIL, Email::isValid)
        .against(
            "commons-validator",
            EmailValidator.getInstance()::isValid,
            EnumSet.of(ENDS, TOP_LEVEL_UNLISTED, NON_ASCII, QUOTED, IP_LITERAL, LOCAL_MARK))
        .against(
            "Hibernate Validator",
            HibernateRivals.accepts("email"),
            EnumSet.of(
                ENDS,
                EMPTY,
                NON_ASCII,
                QUOTED,
                IP_LITERAL,
                LOCAL_MARK,
                DOMAIN_MARK,
                ONE_LABEL,
                TOP_LEVEL_FORM))
        .run();
  }
}
