package fr.passerelle.sdk.amsn.rule.internal;

import fr.passerelle.sdk.rule.DatedValue;
import fr.passerelle.sdk.rule.DatedValues;
import fr.passerelle.sdk.rule.LegalBasis;
import fr.passerelle.sdk.rule.internal.Findings;
import fr.passerelle.sdk.rule.internal.LawBook;
import java.math.BigDecimal;

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
   * Looks a parameter up that counts days, months, years or the like.
   *
   * @param name its name in the table
   * @return its values over time
   */
  public static DatedValues<Integer> counts(String name) {
    return DatedValues.of(
        name,
        values(name).all().stream()
            .map(
                value ->
                    new DatedValue<>(
                        value.value().intValueExact(), value.from(), value.to(), value.basis()))
            .toList());
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
    return isReported
        ? article.getArticle() + " is cited as others report it; the official text was not read."
        : article.getArticle() + ": the number of the article is to be checked.";
  }
}
