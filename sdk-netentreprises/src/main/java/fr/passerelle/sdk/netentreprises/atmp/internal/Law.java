package fr.passerelle.sdk.netentreprises.atmp.internal;

import fr.passerelle.sdk.rule.DatedValues;
import fr.passerelle.sdk.rule.LegalBasis;
import fr.passerelle.sdk.rule.internal.Findings;
import fr.passerelle.sdk.rule.internal.LawBook;
import fr.passerelle.sdk.rule.internal.RuleTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The articles and dated parameters that ship beside this class, for the rules of this module. */
public final class Law {
  private static final LawBook BOOK =
      LawBook.read(name -> Law.class.getResourceAsStream(name), Law::reservation);

  private Law() {}

  /**
   * Looks an article up.
   *
   * @param key its key in the table
   * @return the article
   */
  public static LegalBasis article(String key) {
    return BOOK.article(key);
  }

  /**
   * Looks a parameter up.
   *
   * @param name its name in the table
   * @return its values over time
   */
  public static DatedValues<BigDecimal> values(String name) {
    return BOOK.values(name);
  }

  /**
   * Looks the value of a parameter up.
   *
   * @param name its name in the table
   * @param date any date
   * @return the value
   * @throws fr.passerelle.sdk.rule.NoValueAtDateException when none is known
   */
  public static BigDecimal value(String name, LocalDate date) {
    return values(name).at(date).value();
  }

  /**
   * Looks a parameter up that counts days, months, decimals or the like.
   *
   * @param name its name in the table
   * @param date any date
   * @return the value
   * @throws fr.passerelle.sdk.rule.NoValueAtDateException when none is known
   */
  public static int count(String name, LocalDate date) {
    return value(name, date).intValueExact();
  }

  /**
   * Reads another table that ships beside this class.
   *
   * @param name its file name
   * @return the cells of each row
   */
  public static List<String[]> rows(String name) {
    return RuleTable.rows(file -> Law.class.getResourceAsStream(file), name);
  }

  /**
   * Makes the findings of a rule.
   *
   * @param rule its id
   * @return what makes them
   */
  public static Findings findings(String rule) {
    return new Findings(rule, BOOK);
  }

  /** {@return all of it} */
  static LawBook book() {
    return BOOK;
  }

  private static String reservation(LegalBasis article, boolean isReported) {
    String cited = article.getArticle() + " (" + article.getText() + ")";
    return isReported
        ? cited + " is cited as others report it; the official text was not read."
        : cited + ": assumed here, no text that we read says it.";
  }
}
