package fr.passerelle.sdk.rule.internal;

import fr.passerelle.sdk.rule.DatedValue;
import fr.passerelle.sdk.rule.DatedValues;
import fr.passerelle.sdk.rule.LegalBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The articles and dated parameters that a module ships: {@code articles.tsv} (key, article, text,
 * in force from, to, confidence) and {@code parameters.tsv} (name, value, from, to, key of the
 * article). How far an article was read is known here too: what was only reported, or is taken for
 * granted, makes a reservation on each finding that cites it. Immutable.
 */
public final class LawBook {
  private static final String ARTICLES = "articles.tsv";
  private static final String PARAMETERS = "parameters.tsv";

  private final Map<String, LegalBasis> articles = new LinkedHashMap<>();
  private final Map<LegalBasis, String> reservations = new HashMap<>();
  private final Map<String, DatedValues<BigDecimal>> parameters = new LinkedHashMap<>();

  private LawBook() {}

  /** Words the reservation on an article that was not read in the official text. */
  @FunctionalInterface
  public interface Wording {
    /**
     * Words a reservation.
     *
     * @param article the article
     * @param isReported true when others report it, false when it is taken for granted
     * @return a sentence
     */
    String of(LegalBasis article, boolean isReported);
  }

  /**
   * Reads both tables.
   *
   * @param resources opens them
   * @param wording words the reservations
   * @return the book
   * @throws IllegalStateException when a table is missing or holds a confidence that is none
   */
  public static LawBook read(RuleTable.Resources resources, Wording wording) {
    LawBook book = new LawBook();
    for (String[] row : RuleTable.rows(resources, ARTICLES)) {
      LegalBasis article =
          LegalBasis.builder()
              .article(row[1])
              .text(row[2])
              .inForceFrom(RuleTable.date(row[3]))
              .inForceTo(RuleTable.date(row[4]))
              .build();
      book.articles.put(row[0], article);
      switch (row[5]) {
        case "official" -> {}
        case "secondary" -> book.reservations.put(article, wording.of(article, true));
        case "assumed" -> book.reservations.put(article, wording.of(article, false));
        default -> throw new IllegalStateException(ARTICLES + " holds " + row[5]);
      }
    }
    Map<String, List<DatedValue<BigDecimal>>> rows = new LinkedHashMap<>();
    for (String[] row : RuleTable.rows(resources, PARAMETERS)) {
      rows.computeIfAbsent(row[0], name -> new ArrayList<>())
          .add(
              new DatedValue<>(
                  new BigDecimal(row[1]),
                  LocalDate.parse(row[2]),
                  RuleTable.date(row[3]),
                  book.article(row[4])));
    }
    rows.forEach((name, values) -> book.parameters.put(name, DatedValues.of(name, values)));
    return book;
  }

  /**
   * Looks an article up.
   *
   * @param key its key in the table
   * @return the article
   * @throws IllegalArgumentException when the table has no such key
   */
  public LegalBasis article(String key) {
    LegalBasis article = articles.get(key);
    if (article == null) {
      throw new IllegalArgumentException("no article " + key);
    }
    return article;
  }

  /**
   * Looks a parameter up.
   *
   * @param name its name in the table
   * @return its values over time
   * @throws IllegalArgumentException when the table has no such name
   */
  public DatedValues<BigDecimal> values(String name) {
    DatedValues<BigDecimal> values = parameters.get(name);
    if (values == null) {
      throw new IllegalArgumentException("no parameter " + name);
    }
    return values;
  }

  /**
   * Says how far an article can be relied on.
   *
   * @param article the article
   * @return a sentence when it was not read in the official text
   */
  public Optional<String> reservation(LegalBasis article) {
    return Optional.ofNullable(reservations.get(article));
  }

  /** {@return the keys of the articles} */
  public List<String> articles() {
    return List.copyOf(articles.keySet());
  }

  /** {@return the names of the parameters} */
  public List<String> parameters() {
    return List.copyOf(parameters.keySet());
  }
}
