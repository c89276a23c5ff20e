package fr.passerelle.sdk.rule.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.Severity;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Articles, parameters and findings out of two small tables. */
class LawBookTest {
  private static final String ARTICLES =
      """
      # key article text from to confidence
      a	R1	Code du travail	2017-01-01	-	official
      b	R2	Code du travail	-	2025-12-31	secondary
      c	R3	Code du travail	-	-	assumed
      """;
  private static final String PARAMETERS =
      """
      # name value from to article
      days	30	2017-01-01	2022-03-31	a
      days	60	2022-04-01	-	b
      """;

  @Test
  void aParameterHasTheValueOfItsDay_withTheArticleOfThatTime() {
    LawBook book = book(ARTICLES, PARAMETERS);

    assertThat(book.values("days").at(LocalDate.of(2022, 3, 31)).value())
        .isEqualByComparingTo("30");
    assertThat(book.values("days").at(LocalDate.of(2022, 4, 1)).value()).isEqualByComparingTo("60");
    assertThat(book.values("days").at(LocalDate.of(2022, 4, 1)).basis().getArticle())
        .isEqualTo("R2");
    assertThat(book.values("days").find(LocalDate.of(2016, 12, 31))).isEmpty();
    assertThat(book.articles()).containsExactly("a", "b", "c");
    assertThat(book.parameters()).containsExactly("days");
  }

  @Test
  void whatWasNotReadMakesAReservation_onEachFindingThatCitesIt() {
    LawBook book = book(ARTICLES, PARAMETERS);

    Finding finding =
        new Findings("A-99", book)
            .of(
                Severity.INFO,
                "code",
                "message",
                List.of(book.article("a"), book.article("b"), book.article("c"), book.article("b")))
            .build();

    assertThat(finding.getRule()).isEqualTo("A-99");
    assertThat(finding.getBasis().getArticle()).isEqualTo("R1");
    assertThat(finding.getFurtherBases()).hasSize(3);
    assertThat(finding.getReservations()).containsExactly("R2 reported", "R3 assumed");
    assertThat(new Findings("A-99", book).error("c", "m", book.article("a")).getSeverity())
        .isEqualTo(Severity.ERROR);
  }

  @Test
  void whatTheTablesDoNotHoldIsRefused() {
    LawBook book = book(ARTICLES, PARAMETERS);

    assertThatIllegalArgumentException().isThrownBy(() -> book.article("d"));
    assertThatIllegalArgumentException().isThrownBy(() -> book.values("months"));
  }

  @Test
  void aTableThatIsMissingOrUnsoundIsToldByItsName() {
    assertThatIllegalStateException()
        .isThrownBy(() -> LawBook.read(name -> null, (article, reported) -> ""))
        .withMessageContaining("articles.tsv");
    assertThatIllegalStateException()
        .isThrownBy(() -> book(ARTICLES.replace("official", "heard"), PARAMETERS))
        .withMessageContaining("heard");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> book(ARTICLES, PARAMETERS.replace("\tb", "\tz")));
  }

  private static LawBook book(String articles, String parameters) {
    Map<String, String> tables = Map.of("articles.tsv", articles, "parameters.tsv", parameters);
    return LawBook.read(
        name -> stream(tables.get(name)),
        (article, reported) -> article.getArticle() + (reported ? " reported" : " assumed"));
  }

  private static InputStream stream(String table) {
    return new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
  }
}
