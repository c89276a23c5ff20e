package fr.passerelle.sdk.amsn.rule.internal;

import fr.passerelle.sdk.rule.DatedValue;
import fr.passerelle.sdk.rule.DatedValues;
import fr.passerelle.sdk.rule.LegalBasis;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
  private static final String NONE = "-";

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
    for (String[] row : rows(ARTICLES)) {
      LegalBasis basis =
          LegalBasis.builder()
              .article(row[1])
              .text(row[2])
              .inForceFrom(date(row[3]))
              .inForceTo(date(row[4]))
              .build();
      articles.put(row[0], new Article(basis, reservation(row[1], row[5])));
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
    for (String[] row : rows(PARAMETERS)) {
      DatedValue<BigDecimal> value =
          new DatedValue<>(
              new BigDecimal(row[1]), LocalDate.parse(row[2]), date(row[3]), article(row[4]));
      rows.computeIfAbsent(row[0], name -> new ArrayList<>()).add(value);
    }
    Map<String, DatedValues<BigDecimal>> parameters = new LinkedHashMap<>();
    rows.forEach((name, values) -> parameters.put(name, DatedValues.of(name, values)));
    return Collections.unmodifiableMap(parameters);
  }

  private static Optional<String> reservation(String article, String confidence) {
    return switch (confidence) {
      case "official" -> Optional.empty();
      case "secondary" ->
          Optional.of(article + " is cited as others report it; the official text was not read.");
      case "assumed" -> Optional.of(article + ": the number of the article is to be checked.");
      default -> throw new IllegalStateException(ARTICLES + " holds " + confidence);
    };
  }

  private static Optional<LocalDate> date(String cell) {
    return cell.equals(NONE) ? Optional.empty() : Optional.of(LocalDate.parse(cell));
  }

  private static List<String[]> rows(String name) {
    try (InputStream stream = Law.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the jar was stripped of " + name);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
