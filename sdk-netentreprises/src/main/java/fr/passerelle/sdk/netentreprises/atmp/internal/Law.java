package fr.passerelle.sdk.netentreprises.atmp.internal;

import fr.passerelle.sdk.rule.DatedValue;
import fr.passerelle.sdk.rule.DatedValues;
import fr.passerelle.sdk.rule.LegalBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The articles and dated parameters that ship beside this class. How far an article was read is
 * known here too: what was only reported makes a reservation on each finding that cites it.
 */
public final class Law {
  private static final String ARTICLES = "articles.tsv";
  private static final String PARAMETERS = "parameters.tsv";

  private static final Map<String, Article> BY_KEY = readArticles();
  private static final Map<LegalBasis, String> RESERVATIONS = readReservations();
  private static final Map<String, DatedValues<BigDecimal>> BY_NAME = readParameters();

  private Law() {}

  /**
   * Looks an article up.
   *
   * @param key its key in the table
   * @return the article
   */
  public static LegalBasis article(String key) {
    Article article = BY_KEY.get(key);
    if (article == null) {
      throw new IllegalArgumentException("no article " + key);
    }
    return article.basis();
  }

  /**
   * Looks a parameter up.
   *
   * @param name its name in the table
   * @return its values over time
   */
  public static DatedValues<BigDecimal> values(String name) {
    DatedValues<BigDecimal> values = BY_NAME.get(name);
    if (values == null) {
      throw new IllegalArgumentException("no parameter " + name);
    }
    return values;
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
   * Says how far an article can be relied on.
   *
   * @param basis the article
   * @return a sentence when it was not read in the official text
   */
  public static Optional<String> reservation(LegalBasis basis) {
    return Optional.ofNullable(RESERVATIONS.get(basis));
  }

  /** {@return the keys of the articles} */
  static List<String> articles() {
    return List.copyOf(BY_KEY.keySet());
  }

  /** {@return the names of the parameters} */
  static List<String> parameters() {
    return List.copyOf(BY_NAME.keySet());
  }

  /** An article and, when it was not read in the official text, the sentence that says so. */
  private record Article(LegalBasis basis, Optional<String> reservation) {}

  private static Map<String, Article> readArticles() {
    Map<String, Article> articles = new LinkedHashMap<>();
    for (String[] row : Table.rows(Law.class, ARTICLES)) {
      LegalBasis basis =
          LegalBasis.builder()
              .article(row[1])
              .text(row[2])
              .inForceFrom(Table.date(row[3]))
              .inForceTo(Table.date(row[4]))
              .build();
      articles.put(row[0], new Article(basis, reservation(row[1], row[2], row[5])));
    }
    return Collections.unmodifiableMap(articles);
  }

  private static Map<LegalBasis, String> readReservations() {
    Map<LegalBasis, String> reservations = new HashMap<>();
    for (Article article : BY_KEY.values()) {
      article.reservation().ifPresent(sentence -> reservations.put(article.basis(), sentence));
    }
    return Map.copyOf(reservations);
  }

  private static Map<String, DatedValues<BigDecimal>> readParameters() {
    Map<String, List<DatedValue<BigDecimal>>> rows = new LinkedHashMap<>();
    for (String[] row : Table.rows(Law.class, PARAMETERS)) {
      DatedValue<BigDecimal> value =
          new DatedValue<>(
              new BigDecimal(row[1]), LocalDate.parse(row[2]), Table.date(row[3]), article(row[4]));
      rows.computeIfAbsent(row[0], name -> new ArrayList<>()).add(value);
    }
    Map<String, DatedValues<BigDecimal>> parameters = new LinkedHashMap<>();
    rows.forEach((name, values) -> parameters.put(name, DatedValues.of(name, values)));
    return Collections.unmodifiableMap(parameters);
  }

  private static Optional<String> reservation(String article, String text, String confidence) {
    String cited = article + " (" + text + ")";
    return switch (confidence) {
      case "official" -> Optional.empty();
      case "secondary" ->
          Optional.of(cited + " is cited as others report it; the official text was not read.");
      case "assumed" -> Optional.of(cited + ": assumed here, no text that we read says it.");
      default -> throw new IllegalStateException(ARTICLES + " holds " + confidence);
    };
  }
}
